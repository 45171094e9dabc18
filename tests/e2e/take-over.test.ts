import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox } from '../../daemon/sandbox/open.ts';
import { newSpeaker } from '../../daemon/sandbox/speakers.ts';
import { command, pairedBox } from './paired-box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-take-over-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('somebody else at the same account', () => {
  it('is left alone with their music, and the DJ comes back when asked or after it has ended', async () => {
    await using sandbox = await openSandbox();
    await using box = await pairedBox({
      dir,
      name: 'take-over',
      sandbox,
      env: { MOODDJ_VISION: 'external' },
      dj: { comeBackSeconds: 5 },
    });
    await box.until('music', (s) => s.playback.state === 'playing');
    const theirs = sandbox.world.songs.at(-1)!;

    sandbox.world.speakers.push(newSpeaker('Their phone', { id: 'f'.repeat(40) }));
    sandbox.person.play([theirs.uri], 'Their phone');
    // What is done in the Spotify app shows at the next look; a person who touches the volume makes the box look.
    await command(box, { command: 'volume', percent: 40 });
    const away = await box.until('the DJ stepping back', (s) => s.dj.steppedBackSince !== null);
    expect(away.playback).toMatchObject({
      track: { uri: theirs.uri },
      device: 'Their phone',
      reason: expect.stringContaining('stays out') as string,
    });

    await command(box, { command: 'skip' });
    const back = await box.until(
      'the DJ leading again',
      (s) => s.dj.steppedBackSince === null && s.playback.chosenAt !== null,
    );
    expect(back.playback.track?.uri).not.toBe(theirs.uri);

    sandbox.player.play([theirs]);
    await command(box, { command: 'volume', percent: 45 });
    await box.until('the DJ stepping back again', (s) => s.dj.steppedBackSince !== null);
    // Their song runs out, and nothing follows.
    sandbox.player.seek(theirs.durationMs - 500);
    await command(box, { command: 'volume', percent: 50 });
    await box.until(
      'the DJ after their music',
      (s) => s.dj.steppedBackSince === null && s.playback.state === 'playing',
      60_000,
    );
  });
});

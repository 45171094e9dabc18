import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '../../daemon/contract/commands.ts';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { startBox, type Box } from './box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-players-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A box with an app of its own, Spotify's stand-in outside the daemon, and the owner signed in. */
async function pairedBox(name: string, spotify: Sandbox, options: BoxSettings = {}): Promise<Box> {
  const config = join(dir, `${name}.yaml`);
  const { clientId, accountsUrl, apiUrl, reccobeatsUrl } = spotify;
  const settings = {
    name: 'Kitchen',
    spotify: { clientId, accountsUrl, apiUrl, ...options.spotify },
    features: { reccobeatsUrl },
    dj: options.dj ?? {},
  };
  writeFileSync(config, JSON.stringify(settings));
  const box = await startBox({ args: ['--config', config], env: options.env ?? {} });
  await box.until('a wish to sign in', (s) => s.health.account.state === 'needs-owner');
  const login = await fetch(`${box.url}api/auth/login`, { redirect: 'manual' });
  const consent = new URL(login.headers.get('location')!);
  consent.searchParams.set('auto', spotify.autoConsentKey);
  const answer = await fetch(consent, { redirect: 'manual' });
  await fetch(answer.headers.get('location')!, { redirect: 'manual' });
  return box;
}

interface BoxSettings {
  readonly spotify?: object;
  readonly dj?: object;
  readonly env?: NodeJS.ProcessEnv;
}

const command = (box: Box, body: Command): Promise<Response> =>
  fetch(`${box.url}api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('somebody else at the same account', () => {
  it('is left alone with their music, and the DJ comes back when asked or after it has ended', async () => {
    await using spotify = await openSandbox();
    await using box = await pairedBox('take-over', spotify, { dj: { comeBackSeconds: 5 } });
    await box.until('music', (s) => s.playback.state === 'playing');
    const theirs = spotify.world.songs.at(-1)!;

    spotify.player.play([theirs]);
    // What is done in the Spotify app shows at the next look; a person who touches the volume makes the box look.
    await command(box, { command: 'volume', percent: 40 });
    const away = await box.until('the DJ stepping back', (s) => s.dj.steppedBackSince !== null);
    expect(away.playback).toMatchObject({
      track: { uri: theirs.uri },
      reason: expect.stringContaining('stays out') as string,
    });

    await command(box, { command: 'skip' });
    const back = await box.until(
      'the DJ leading again',
      (s) => s.dj.steppedBackSince === null && s.playback.chosenAt !== null,
    );
    expect(back.playback.track?.uri).not.toBe(theirs.uri);

    spotify.player.play([theirs]);
    await command(box, { command: 'volume', percent: 45 });
    await box.until('the DJ stepping back again', (s) => s.dj.steppedBackSince !== null);
    // Their song runs out, and nothing follows.
    spotify.player.seek(theirs.durationMs - 500);
    await command(box, { command: 'volume', percent: 50 });
    await box.until(
      'the DJ after their music',
      (s) => s.dj.steppedBackSince === null && s.playback.state === 'playing',
      60_000,
    );
  });
});

describe('the box’s own player', () => {
  it('plays, is followed without a call to the Web API, and says what to do when its build has ended', async () => {
    await using spotify = await openSandbox();
    const program = join(dir, 'soloist');
    const script = join(import.meta.dirname, '../fakes/soloist-program.ts');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
    chmodSync(program, 0o755);
    const dataDir = join(dir, 'soloist-data');
    await using box = await pairedBox('soloist', spotify, {
      spotify: { soloist: { program, dataDir } },
      env: { MOODDJ_SOLOIST_KEY: 'owner-key' },
    });
    const { playback } = await box.until('music', (s) => s.playback.state === 'playing', 60_000);
    expect(playback).toMatchObject({ device: 'Kitchen', chosenAt: expect.any(String) as string });
    await command(box, { command: 'skip' });
    await box.until(
      'another song',
      (s) => s.playback.state === 'playing' && s.playback.track?.uri !== playback.track?.uri,
    );
    // The library reads what was heard lately; that is no following.
    const asked = spotify.ledger.entries.map(({ operation }) => operation).filter((one) => one.includes('/me/player'));
    expect(asked.filter((one) => !one.endsWith('/recently-played'))).toEqual([]);
    expect(box.output()).not.toContain('owner-key');

    writeFileSync(join(dataDir, 'end-with'), '10');
    process.kill(Number(readFileSync(join(dataDir, 'soloist.pid'), 'utf8')), 'SIGKILL');
    const ended = await box.until('a wish for a newer build', (s) => s.health.player.state === 'needs-owner', 60_000);
    expect(ended.health.player.message).toContain('90 days');
    expect(ended.health.player.remedy).toContain('newest');
  });
});

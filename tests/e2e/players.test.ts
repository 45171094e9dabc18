import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox } from '../../daemon/sandbox/open.ts';
import { command, pairedBox } from './paired-box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-players-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('the box’s own player', () => {
  it('plays, is followed without a call to the Web API, and says what to do when its build has ended', async () => {
    await using sandbox = await openSandbox();
    const program = join(dir, 'soloist');
    const script = join(import.meta.dirname, '../fakes/soloist-program.ts');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
    chmodSync(program, 0o755);
    const dataDir = join(dir, 'soloist-data');
    await using box = await pairedBox({
      ...{ dir, name: 'soloist', sandbox },
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
    const asked = sandbox.ledger.entries.map(({ operation }) => operation).filter((one) => one.includes('/me/player'));
    expect(asked.filter((one) => !one.endsWith('/recently-played'))).toEqual([]);
    expect(box.output()).not.toContain('owner-key');

    writeFileSync(join(dataDir, 'end-with'), '10');
    process.kill(Number(readFileSync(join(dataDir, 'soloist.pid'), 'utf8')), 'SIGKILL');
    const ended = await box.until('a wish for a newer build', (s) => s.health.player.state === 'needs-owner', 60_000);
    expect(ended.health.player.message).toContain('90 days');
    expect(ended.health.player.remedy).toContain('newest');
  });
});

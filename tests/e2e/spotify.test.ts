import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox } from '../../daemon/sandbox/open.ts';
import { startBox } from './box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-spotify-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** As an owner would set the box up for Spotify; the sandbox stands where Spotify would, outside the daemon. */
describe('a box with a Spotify app of its own', () => {
  it('asks its owner to sign in, plays once they did, and remembers them after a restart', async () => {
    await using spotify = await openSandbox();
    const config = join(dir, 'spotify.yaml');
    const { clientId, accountsUrl, apiUrl, reccobeatsUrl } = spotify;
    writeFileSync(config, JSON.stringify({ spotify: { clientId, accountsUrl, apiUrl }, features: { reccobeatsUrl } }));
    const stateDir = join(dir, 'state');
    {
      await using box = await startBox({ args: ['--config', config], stateDir });
      const before = await box.until('a wish to sign in', (s) => s.health.account.state === 'needs-owner');
      expect(before.box.sandbox).toBe(false);
      expect(before.health.account.remedy).toContain('/api/auth/login');

      const login = await fetch(`${box.url}api/auth/login`, { redirect: 'manual' });
      const consent = new URL(login.headers.get('location')!);
      expect(consent.searchParams.get('code_challenge_method')).toBe('S256');
      consent.searchParams.set('auto', spotify.autoConsentKey);
      const answer = await fetch(consent, { redirect: 'manual' });
      const back = await fetch(answer.headers.get('location')!, { redirect: 'manual' });
      expect(back.status).toBeLessThan(400);

      await box.until('music', (s) => s.account.state === 'paired' && s.playback.state === 'playing');
    }
    await using again = await startBox({ args: ['--config', config], stateDir });
    await again.until('the same owner', (s) => s.account.state === 'paired' && s.playback.state === 'playing');
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import mqtt from 'mqtt';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { KEY_FILE } from '../../daemon/system/key-file.ts';
import { startBox, type Box } from './box.ts';

const TOKEN = 'POST /api/token';
const HOUR_MS = 3_600_000;
const PAGES = [
  'api/state',
  'api/health',
  'metrics',
  'api/openapi.json',
  'api/auth/status',
  'api/auth/accounts',
  'api/history/plays',
  'phone',
  '',
];

const dir = mkdtempSync(join(tmpdir(), 'mooddj-secrets-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** As a browser on the box would. @returns every address that it was sent to */
async function pair(box: Box, spotify: Sandbox, spoil: (url: URL) => void = () => undefined): Promise<string[]> {
  const login = await fetch(`${box.url}api/auth/login`, { redirect: 'manual' });
  const cookie = login.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const consent = new URL(login.headers.get('location') ?? '');
  consent.searchParams.set('auto', spotify.autoConsentKey);
  const answer = await fetch(consent, { redirect: 'manual' });
  const callback = new URL(answer.headers.get('location') ?? '');
  spoil(callback);
  const back = await fetch(callback, { redirect: 'manual', headers: { cookie: cookie.join('; ') } });
  await back.body?.cancel();
  return [back.headers.get('location') ?? ''];
}

/** Every file below, with its bytes. */
function* filesIn(folder: string): Generator<readonly [string, Buffer]> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield [name, readFileSync(path)];
  }
}

/** A box that says all it can, whose Spotify lives an hour ahead of the world whenever a test wants tokens to be old. */
describe('codes and tokens', () => {
  it('are in no log, file, page, message or address, whatever succeeds or fails', async () => {
    let aheadMs = 0;
    await using spotify = await openSandbox({ clock: () => Date.now() + aheadMs });
    const { clientId, accountsUrl, apiUrl, reccobeatsUrl, faults, ledger } = spotify;
    const config = join(dir, 'settings.yaml');
    writeFileSync(
      config,
      JSON.stringify({ logLevel: 'debug', spotify: { clientId, accountsUrl, apiUrl }, features: { reccobeatsUrl } }),
    );
    const stateDir = join(dir, 'state');
    const heard: string[] = [];
    const seen: string[] = [];
    const files = new Map<string, Buffer>();
    const look = async (box: Box): Promise<void> => {
      for (const page of PAGES) seen.push(await (await fetch(`${box.url}${page}`)).text());
      for (const [name, bytes] of filesIn(stateDir)) files.set(`${name} ${files.size}`, bytes);
    };
    const commandUntil = async (box: Box, what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
      const deadlineMs = performance.now() + 60_000;
      while (!(await holds())) {
        if (performance.now() > deadlineMs) throw new Error(`timed out waiting for ${what}\n${box.output()}`);
        const body = JSON.stringify({ command: 'volume', percent: 40 });
        await fetch(`${box.url}api/commands`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        await delay(100);
      }
    };
    const renewals = (): number => ledger.entries.filter((e) => e.operation === TOKEN && e.status === 200).length;
    /** Makes every token old, and has the box call Spotify until it has a new one. */
    const renew = async (box: Box): Promise<void> => {
      const before = renewals();
      aheadMs += HOUR_MS;
      await commandUntil(box, 'a renewal', () => renewals() > before);
    };
    let output = '';
    {
      await using box = await startBox({ args: ['--config', config], stateDir });
      const listener = await mqtt.connectAsync(box.mqttUrl);
      listener.on('message', (topic, payload) => heard.push(`${topic} ${payload.toString()}`));
      await listener.subscribeAsync('#');

      // Attempts that fail: a forged code, a service that repeats what it was sent, one that hangs up.
      seen.push(...(await pair(box, spotify, (url) => url.searchParams.set('code', 'x'.repeat(43)))));
      faults.once({ operation: TOKEN, status: 503, body: 'gone fishing' });
      seen.push(...(await pair(box, spotify)));
      seen.push(...(await pair(box, spotify)));
      await box.until('music', (s) => s.account.state === 'paired' && s.playback.state === 'playing');
      await look(box);

      await renew(box);
      await look(box);
      faults.once(
        { operation: TOKEN, connection: 'reset' },
        { operation: TOKEN, status: 502, body: '<html>bad gateway' },
        { operation: TOKEN, connection: 'cut' },
      );
      await renew(box);
      await box.until('the same account', (s) => s.health.account.state === 'ok');
      faults.consentRevoked = true;
      aheadMs += HOUR_MS;
      await commandUntil(box, 'a wish to be paired', async () => (await box.state()).account.state === 'expired');
      await look(box);
      faults.consentRevoked = false;
      seen.push(...(await pair(box, spotify)));
      await box.until('an account', (s) => s.account.state === 'paired');
      await look(box);
      await listener.endAsync();
      output += box.output();
    }
    {
      await using box = await startBox({ args: ['--config', config], stateDir });
      await box.until('the same owner', (s) => s.account.state === 'paired');
      await fetch(`${box.url}api/auth/logout`, { method: 'POST' });
      await box.until('nobody', (s) => s.account.state === 'none');
      await look(box);
      output += box.output();
    }
    for (const [name, bytes] of filesIn(stateDir)) files.set(`${name} at last`, bytes);

    const { secrets } = spotify.grants;
    // Four codes, and the tokens of two pairings and two renewals.
    expect(secrets.size).toBeGreaterThanOrEqual(12);
    expect(output).toContain('paired with a Spotify account');
    expect(heard.some((message) => message.includes('/account '))).toBe(true);
    expect([...files.keys()].some((name) => name.startsWith('mooddj.db-wal'))).toBe(true);
    const key = readFileSync(join(stateDir, KEY_FILE), 'utf8').trim();
    for (const secret of [...secrets, key]) {
      expect(output).not.toContain(secret);
      expect(heard.filter((message) => message.includes(secret))).toEqual([]);
      expect(seen.filter((text) => text.includes(secret))).toEqual([]);
      const holding = [...files].filter(([, bytes]) => bytes.includes(secret)).map(([name]) => name.split(' ')[0]);
      expect(new Set(holding)).toEqual(new Set(secret === key ? [KEY_FILE] : []));
    }
  }, 180_000);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../daemon/contract/http-settings.ts';
import { startBox, type Box } from './box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-phone-settings-'));
afterAll(() => rmSync(dir, { recursive: true }));

const send = (box: Box, what: `${string} ${string}`, body?: unknown): Promise<Response> => {
  const [method = '', path = ''] = what.split(' ');
  return fetch(`${box.url}${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
};
const settings = async (box: Box): Promise<Settings> =>
  (await (await send(box, 'GET api/settings')).json()) as Settings;
const setting = async (box: Box, key: string): Promise<Settings['settings'][number] | undefined> =>
  (await settings(box)).settings.find((row) => row.key === key);

/** Another run of the box, in the same process. */
async function restarted(box: Box): Promise<void> {
  const { startedAt } = (await box.state()).box;
  expect((await send(box, 'POST api/restart')).status).toBe(200);
  for (;;) {
    const state = await box.state().catch(() => null);
    if (state !== null && state.box.startedAt !== startedAt) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('settings on the phone', () => {
  it('hold at once or after a restart, as they say, over starts, and are refused one by one', async () => {
    const stateDir = join(dir, 'state');
    const config = join(dir, 'box.yaml');
    writeFileSync(config, 'mood:\n  margin: 0.2\n');
    const args = ['--config', config];
    {
      await using box = await startBox({ stateDir, args });
      const wrong = await send(box, 'PATCH api/settings', {
        values: { 'venue.kind': 'school', 'dj.variety': 3, 'mood.margin': 0.1 },
      });
      expect(wrong.status).toBe(400);
      expect(await wrong.json()).toMatchObject({
        error: 'bad-request',
        fields: [{ key: 'dj.variety' }, { key: 'mood.margin', message: 'the settings file fixes it' }],
      });
      // All or nothing.
      expect((await box.state()).privacy.venue).toBe('home');
      const values = { 'venue.kind': 'school', name: 'Kitchen', 'dj.variety': 0.8, 'dj.direction': 'calm' };
      const done = await send(box, 'PATCH api/settings', { values });
      expect(await done.json()).toEqual({ ok: true, restartNeeded: true });
      expect(await box.state()).toMatchObject({
        box: { name: 'Kitchen' },
        camera: { on: false },
        dj: { direction: 'calm' },
        privacy: { venue: 'school', refusal: expect.stringContaining('AI Act') as string },
      });
      expect(await setting(box, 'dj.variety')).toMatchObject({ value: 0.8, from: 'phone', waits: true });
      expect(await setting(box, 'dj.direction')).toMatchObject({ value: 'calm', from: 'phone' });
      expect(await setting(box, 'mood.margin')).toMatchObject({ value: 0.2, from: 'file', locked: true });
      // The settings file is read again.
      writeFileSync(config, 'mood:\n  margin: 0.3\n');
      await restarted(box);
      expect((await settings(box)).restartNeeded).toBe(false);
      expect(await setting(box, 'mood.margin')).toMatchObject({ value: 0.3 });
      expect(box.child.exitCode).toBeNull();
    }
    await using box = await startBox({ stateDir, args });
    expect(await box.state()).toMatchObject({ box: { name: 'Kitchen' }, privacy: { venue: 'school' } });
    await send(box, 'PATCH api/settings', { values: { 'venue.kind': null } });
    expect(await box.state()).toMatchObject({ privacy: { venue: 'home' }, camera: { on: true } });
  }, 120_000);
});

describe('diagnostics', () => {
  it('say what helps and keep what is secret', async () => {
    const env = { MOODDJ_MQTT_PASSWORD: 'a-password-of-the-broker', MOODDJ_SECRET_THING: 'x' };
    await using box = await startBox({ env });
    await box.until('music', ({ playback }) => playback.state === 'playing');
    const { playback, box: about } = await box.state();
    const bytes = Buffer.from(await (await send(box, 'GET api/diagnostics')).arrayBuffer());
    const text = gunzipSync(bytes).toString();
    const bundle = JSON.parse(text) as Record<string, Record<string, unknown>>;
    expect(bundle).toMatchObject({
      versions: { node: process.versions.node },
      machine: { processors: expect.any(Number) as number },
      memory: { schema: expect.any(Number) as number },
      box: { health: { disk: { state: 'ok' } } },
      config: { 'dj.variety': { value: 0.35, from: 'default' } },
    });
    expect((bundle['log'] as unknown as unknown[]).length).toBeGreaterThan(0);
    expect(bundle['variables']).toContain('MOODDJ_MQTT_PASSWORD');
    for (const secret of [
      env.MOODDJ_MQTT_PASSWORD,
      about.id,
      about.joinCode,
      playback.track?.title ?? '?',
      box.stateDir,
    ]) {
      if (secret !== '') expect(text).not.toContain(secret);
    }
    const lines = (await (await send(box, 'GET api/logs')).json()) as { lines: unknown[] };
    expect(lines.lines.length).toBeGreaterThan(0);
  }, 60_000);
});

describe('the broker', () => {
  it('is tried with what the owner enters, and its password is kept sealed, over starts', async () => {
    const stateDir = join(dir, 'broker');
    await using box = await startBox({ stateDir });
    const tried = async (ask: object): Promise<unknown> => (await send(box, 'POST api/mqtt/test', ask)).json();
    expect(await tried({ url: box.mqttUrl })).toMatchObject({ ok: true });
    expect(await tried({ url: 'mqtt://127.0.0.1:1' })).toMatchObject({ ok: false, fault: 'refused' });
    expect(await tried({})).toMatchObject({ error: 'bad-request' });
    expect(await tried({ url: 'http://x' })).toMatchObject({ error: 'bad-request' });
    const kept = await send(box, 'PUT api/mqtt/password', { password: 'a-password-to-keep' });
    expect(kept.status).toBe(200);
    const { passwordSet } = (await (await send(box, 'GET api/mqtt/brokers')).json()) as { passwordSet: boolean };
    expect(passwordSet).toBe(true);
    const files = readdirSync(stateDir).filter((name) => name.startsWith('mooddj.db'));
    for (const name of files) expect(readFileSync(join(stateDir, name)).includes('a-password-to-keep')).toBe(false);
  }, 60_000);
});

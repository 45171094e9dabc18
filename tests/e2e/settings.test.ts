import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startBox } from './box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-settings-'));
afterAll(() => rmSync(dir, { recursive: true }));

const direct = (url: string, direction: string): Promise<Response> =>
  fetch(`${url}api/commands`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ command: 'direction', direction }),
  });

describe('what the owner sets', () => {
  it('lasts over a restart, and gives way to the settings file, which pages show as locked', async () => {
    const stateDir = join(dir, 'state');
    {
      await using box = await startBox({ stateDir });
      expect((await direct(box.url, 'lift')).status).toBe(200);
    }
    {
      await using box = await startBox({ stateDir });
      expect((await box.state()).dj).toMatchObject({ direction: 'lift', directionLocked: false });
    }
    const config = join(dir, 'box.yaml');
    writeFileSync(config, 'dj:\n  direction: calm\n');
    await using box = await startBox({ stateDir, args: ['--config', config] });
    expect((await box.state()).dj).toMatchObject({ direction: 'calm', directionLocked: true });
    const refused = await direct(box.url, 'match');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining('settings file') as string });
  });

  it('at a workplace reads no mood: no look is ever taken, and music plays on', async () => {
    const config = join(dir, 'work.yaml');
    writeFileSync(config, 'venue:\n  kind: workplace\n');
    await using box = await startBox({ args: ['--config', config] });
    const state = await box.until(
      'music',
      (now) => now.playback.state === 'playing' && now.health.camera.state === 'off',
    );
    expect(state.privacy.refusal).toContain('AI Act');
    expect([state.camera.on, state.room.mood, state.faces]).toEqual([false, 'none', []]);
    const refused = await fetch(`${box.url}api/commands`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ command: 'camera', on: true }),
    });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('AI Act')]);
  });
});

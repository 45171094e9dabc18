import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { startBox, type Box } from './box.ts';

const post = async (box: Box, path: string, body?: unknown): Promise<Record<string, unknown>> => {
  const reply = await fetch(`${box.url}${path}`, {
    method: 'POST',
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  expect([path, reply.status]).toEqual([path, 200]);
  return (await reply.json()) as Record<string, unknown>;
};

/** The box answers again, and it is another run of it, of which this holds. */
async function anew(box: Box, startedAt: string, fits: (state: BoxState) => boolean): Promise<BoxState> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const state = await box.state().catch(() => null);
    if (state !== null && state.box.startedAt !== startedAt && fits(state)) return state;
    if (performance.now() > deadline) throw new Error(`it did not come back\n${box.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isPlaying = ({ playback }: BoxState): boolean => playback.state === 'playing';
const plays = async (box: Box): Promise<unknown[]> =>
  ((await (await fetch(`${box.url}api/history/plays`)).json()) as { plays: unknown[] }).plays;

describe('a box whose owner wipes', () => {
  it('forgets the history and can take that back; forgets all it learnt and reads it anew; and is new at last', async () => {
    await using box = await startBox();
    const { playback } = await box.until('music', isPlaying);
    await post(box, 'api/commands', { command: 'skip' });
    await box.until('the next song', (now) => isPlaying(now) && now.playback.track?.uri !== playback.track?.uri);
    let before = 0;
    while (before < 2) before = (await plays(box)).length;
    expect(await post(box, 'api/wipe', { what: 'history' })).toMatchObject({ reopens: false });
    expect((await plays(box)).length).toBeLessThan(before);
    await post(box, 'api/wipe/undo');
    expect((await plays(box)).length).toBeGreaterThanOrEqual(before);

    await post(box, 'api/commands', { command: 'direction', direction: 'calm' });
    const first = (await box.state()).box.startedAt;
    expect(await post(box, 'api/wipe', { what: 'learnt' })).toMatchObject({ reopens: true });
    const learnt = await anew(box, first, isPlaying);
    expect([learnt.dj.direction, learnt.dj.tracks > 0]).toEqual(['calm', true]);

    const key = readFileSync(join(box.stateDir, 'mooddj.key'), 'utf8');
    expect(await post(box, 'api/wipe', { what: 'everything' })).toMatchObject({ reopens: true });
    const fresh = await anew(box, learnt.box.startedAt, isPlaying);
    expect(fresh.dj.direction).toBe('match');
    expect(readFileSync(join(box.stateDir, 'mooddj.key'), 'utf8')).not.toBe(key);
    expect(readdirSync(box.stateDir)).not.toContain('reset');
  }, 180_000);

  it('is started anew by whoever watches over it, where somebody does', async () => {
    await using box = await startBox({ env: { NOTIFY_SOCKET: '/run/nobody-listens-here' } });
    await post(box, 'api/restart');
    expect(await box.ended).toBe(0);
  }, 60_000);
});

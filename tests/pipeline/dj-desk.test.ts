import { describe, expect, it } from 'vitest';
import { Retry } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openDesk, type DjDesk } from '../../daemon/pipeline/dj-desk.ts';
import { plane } from '../core/dj-rig.ts';
import { config } from '../core/room-rig.ts';
import { MemoryTaste } from '../fakes/dj-stores.ts';
import { MemoryHistory } from '../fakes/stores.ts';
import { Box } from './box.ts';

const idle = {
  enqueue: () => Promise.resolve(),
  pause: () => Promise.resolve(),
  resume: () => Promise.resolve(),
  setVolume: () => Promise.resolve(),
};

const openWith = (box: Box, play: (uris: readonly string[]) => Promise<void>, tracks = plane): DjDesk =>
  openDesk({
    ...box.deps,
    player: { ...idle, play },
    catalogue: { tracks: () => tracks, generation: () => 0, putUnavailable: () => undefined },
    history: new MemoryHistory(),
    taste: new MemoryTaste(),
    settings: config.dj,
    seed: 1,
    log: silent,
  });

describe('the DJ’s desk', () => {
  it('knows why a song plays even when the player reports it before the start has returned', async () => {
    const box = new Box();
    let early: string | null = null;
    const desk = openWith(box, ([uri = '']) => {
      early = desk.choiceOf(uri)?.reason ?? null;
      return Promise.resolve();
    });
    await desk.take({ kind: 'play', atMs: box.time.now() });
    expect(early).toMatch(/BPM\.$/);
  });

  it('knows nothing of a song that could not be started', async () => {
    const box = new Box();
    const asked: string[] = [];
    const desk = openWith(box, ([uri = '']) => {
      asked.push(uri);
      return Promise.reject(new Retry('Upstream is down.'));
    });
    await expect(desk.take({ kind: 'play', atMs: box.time.now() })).rejects.toThrow(Retry);
    expect(desk.choiceOf(asked[0] ?? '')).toBeNull();
    expect(box.state.dj.target).toBeNull();
  });

  it('does nothing while there are no songs', async () => {
    const box = new Box();
    const desk = openWith(box, () => Promise.resolve(), []);
    const atMs = box.time.now();
    for (const kind of ['skip', 'play', 'tick'] as const) expect(await desk.take({ kind, atMs })).toEqual([]);
  });

  it('carries out one decision after the other', async () => {
    const box = new Box();
    let running = 0;
    let most = 0;
    const desk = openWith(box, async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      await Promise.resolve();
      running -= 1;
    });
    const atMs = box.time.now();
    await Promise.all([
      desk.take({ kind: 'play', atMs }),
      desk.take({ kind: 'skip', atMs }),
      desk.take({ kind: 'skip', atMs }),
    ]);
    expect(most).toBe(1);
  });
});

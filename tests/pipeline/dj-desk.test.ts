import { describe, expect, it } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openDesk, type DjDesk } from '../../daemon/pipeline/dj-desk.ts';
import { plane } from '../core/dj-rig.ts';
import { config } from '../core/room-rig.ts';
import { MemoryHistory } from '../fakes/stores.ts';
import { Box } from './box.ts';

const openWith = (box: Box, play: (uris: readonly string[]) => Promise<void>, tracks = plane): DjDesk =>
  openDesk({
    ...box.deps,
    player: { play, enqueue: () => Promise.resolve() },
    catalogue: { tracks: () => tracks },
    history: new MemoryHistory(),
    settings: config.dj,
    seed: 1,
    log: silent,
  });

describe('the DJ’s desk', () => {
  it('knows why a song plays even when the player reports it before the start has returned', async () => {
    const box = new Box();
    let early: string | null = null;
    const desk = openWith(box, ([uri = '']) => {
      early = desk.reasonFor(uri);
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
    expect(desk.reasonFor(asked[0] ?? '')).toBeNull();
    expect(box.state.dj.target).toBeNull();
  });

  it('says that it has no songs to whoever asks for one, and waits by itself', async () => {
    const box = new Box();
    const desk = openWith(box, () => Promise.resolve(), []);
    const atMs = box.time.now();
    await expect(desk.take({ kind: 'skip', atMs })).rejects.toThrow(NeedsOwner);
    await expect(desk.take({ kind: 'play', atMs })).rejects.toThrow(NeedsOwner);
    await desk.take({ kind: 'tick', atMs });
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

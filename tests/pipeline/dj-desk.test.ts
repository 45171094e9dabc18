import { describe, expect, it } from 'vitest';
import { Retry } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openDesk, type DjDesk } from '../../daemon/pipeline/dj-desk.ts';
import { plane } from '../core/dj-rig.ts';
import { config } from '../core/room-rig.ts';
import { MemoryCourse, MemoryTaste } from '../fakes/dj-stores.ts';
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
    course: new MemoryCourse(),
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

  it('turns to another song when the player fails at one three times', async () => {
    const box = new Box();
    const asked: string[] = [];
    const desk = openWith(box, ([uri = '']) => {
      asked.push(uri);
      return asked[0] === uri ? Promise.reject(new Retry('Soloist refused play: not today')) : Promise.resolve();
    });
    for (let n = 0; n < 3; n++) await desk.take({ kind: 'play', atMs: box.time.now() }).catch(() => undefined);
    await desk.take({ kind: 'play', atMs: box.time.now() });
    expect(new Set(asked.slice(0, 3)).size).toBe(1);
    expect(asked[3]).not.toBe(asked[0]);
  });

  it('leaves a song alone that the player took and never played', async () => {
    const box = new Box();
    const sent: string[][] = [];
    const refused: string[] = [];
    const player = {
      ...idle,
      songsAhead: () => 3,
      play: (uris: readonly string[]) => Promise.resolve(void sent.push([...uris])),
    };
    const desk = openDesk({
      ...{ ...box.deps, player, history: new MemoryHistory(), taste: new MemoryTaste(), course: new MemoryCourse() },
      catalogue: { tracks: () => plane, generation: () => 0, putUnavailable: (uri) => void refused.push(uri) },
      ...{ settings: config.dj, seed: 1, log: silent },
    });
    const heardSecond = async (): Promise<void> => {
      const track = plane.find(({ uri }) => uri === sent.at(-1)?.[1])!;
      await box.time.advance(20_000);
      const [atMs, positionMs] = [box.time.now(), 15_000];
      await desk.take({ kind: 'playback', atMs, playback: { state: 'playing', track, positionMs, atMs } });
    };
    await desk.take({ kind: 'play', atMs: box.time.now() });
    await heardSecond();
    await desk.take({ kind: 'skip', atMs: box.time.now() });
    expect(sent[1]?.[0]).not.toBe(sent[0]?.[0]);
    expect(refused).toEqual([]);
    // The song comes again after an hour; that it is never heard then either is remembered.
    const [first = ''] = sent[0] ?? [];
    for (let n = 0; n < 200 && refused.length === 0; n++) {
      await box.time.advance(2 * 3_600_000);
      await desk.take({ kind: 'skip', atMs: box.time.now() });
      if (sent.at(-1)?.[0] === first) await heardSecond();
      else {
        const track = plane.find(({ uri }) => uri === sent.at(-1)?.[0])!;
        const atMs = box.time.now();
        await desk.take({ kind: 'playback', atMs, playback: { state: 'playing', track, positionMs: 0, atMs } });
      }
    }
    expect(refused).toEqual([first]);
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

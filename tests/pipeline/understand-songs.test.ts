import { describe, expect, it } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import type { DueSongs, FeatureProvider, FeatureValue, Readiness } from '../../daemon/core/ports/features.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openUnderstanding } from '../../daemon/pipeline/understand-songs.ts';
import { Box } from './box.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const value: FeatureValue = {
  ...{ valence: 0.5, energy: 0.5, tempoBpm: 100, danceability: 0.5, acousticness: 0.5 },
  ...{ source: 'test', confidence: 1 },
};

class FakeProvider implements FeatureProvider {
  readonly name: string;
  readonly title: string;
  readonly batch: number;
  readonly paceMs = 1000;
  readonly asked: string[] = [];
  fails: Error | null = null;
  answer: Readiness = { ready: true };
  readonly #knows: (uri: string) => boolean;

  constructor(name: string, batch: number, knows: (uri: string) => boolean) {
    this.name = name;
    this.title = name.toUpperCase();
    this.batch = batch;
    this.#knows = knows;
  }

  readiness(): Readiness {
    return this.answer;
  }

  usage(): { calls: number; limit: number } {
    return { calls: this.asked.length, limit: 500 };
  }

  features(uris: readonly string[]): Promise<ReadonlyMap<string, FeatureValue>> {
    if (this.fails !== null) return Promise.reject(this.fails);
    this.asked.push(...uris);
    return Promise.resolve(new Map(uris.filter(this.#knows).map((uri) => [uri, value])));
  }
}

/** Songs `0` to `n`, what is known of them, and two providers: the first knows even ones, the second those below ten. */
class Rig {
  readonly box = new Box();
  readonly values = new Map<string, string>();
  readonly misses = new Map<string, Set<string>>();
  readonly first = new FakeProvider('first', 4, (uri) => Number(uri) % 2 === 0);
  readonly second = new FakeProvider('second', 1, (uri) => Number(uri) < 10);
  readonly songs: string[];
  looks = 0;
  readonly understanding;
  readonly #stop = new AbortController();

  constructor(count: number) {
    this.songs = Array.from({ length: count }, (_, i) => String(i));
    const { store, clock, wait } = this.box.deps;
    this.understanding = openUnderstanding({
      ...{ store, clock, wait, log: silent, providers: [this.first, this.second] },
      catalogue: {
        generation: () => this.values.size,
        counts: () => ({ tracks: this.songs.length, understood: this.values.size }),
      },
      features: {
        due: (ask) => this.#due(ask),
        putValues: (source, found) => {
          for (const uri of found.keys()) this.values.set(uri, source);
        },
        putMisses: (source, uris) => {
          const missed = this.misses.get(source) ?? new Set();
          this.misses.set(source, missed);
          for (const uri of uris) missed.add(uri);
        },
        known: () => ({ first: 2, 'owner-tag': 1 }),
      },
    });
  }

  #due({ source, after, limit }: DueSongs): readonly string[] {
    this.looks += 1;
    const missed = (by: string, uri: string): boolean => this.misses.get(by)?.has(uri) === true;
    const open = this.songs.filter((uri) => !this.values.has(uri) && !missed(source, uri));
    return open.filter((uri) => after.every((better) => missed(better, uri))).slice(0, limit);
  }

  /** Lets the loop run for so long while the test acts. */
  async during(act: () => Promise<void>): Promise<void> {
    const running = this.understanding.run(this.#stop.signal, () => undefined);
    await this.box.time.advance(0);
    await act();
    this.#stop.abort();
    await running;
  }

  state(name: string): string | undefined {
    return this.understanding.sources().find((source) => source.name === name)?.state;
  }
}

describe('understanding songs', () => {
  it('asks the first provider by batches, and the next one only for what that does not know', async () => {
    const rig = new Rig(8);
    await rig.during(async () => {
      await rig.box.time.advance(5 * MINUTE_MS);
    });
    expect(rig.first.asked).toEqual(rig.songs);
    expect(rig.second.asked).toEqual(['1', '3', '5', '7']);
    expect(rig.values.size).toBe(8);
    expect(rig.box.state.dj).toMatchObject({ tracks: 8, understood: 8 });
  });

  it('remembers what nobody knows, and then looks no more than once an hour', async () => {
    const rig = new Rig(12);
    await rig.during(async () => {
      await rig.box.time.advance(10 * MINUTE_MS);
      expect(rig.misses.get('second')).toEqual(new Set(['11']));
      const { looks } = rig;
      await rig.box.time.advance(3 * 60 * MINUTE_MS);
      expect(rig.looks - looks).toBeLessThanOrEqual(8);
    });
    expect([rig.state('first'), rig.state('second')]).toEqual(['done', 'done']);
  });

  it('leaves a provider that fails alone for a while, ever longer, and goes on with the others', async () => {
    const rig = new Rig(8);
    rig.misses.set('first', new Set(['1', '3']));
    rig.first.fails = new Retry('it is down');
    await rig.during(async () => {
      await rig.box.time.advance(MINUTE_MS);
      expect(rig.second.asked).toEqual(['1', '3']);
      expect(rig.state('first')).toBe('resting');
      const first = rig.understanding.sources()[0];
      expect(first).toMatchObject({ message: 'it is down', until: expect.any(String) as string });
      rig.first.fails = null;
      await rig.box.time.advance(5 * MINUTE_MS);
      expect(rig.values.size).toBe(8);
    });
  });

  it('passes over a provider that has been down for a day', async () => {
    const rig = new Rig(4);
    rig.first.fails = new Retry('it is gone');
    await rig.during(async () => {
      await rig.box.time.advance(DAY_MS - 60 * MINUTE_MS);
      expect(rig.second.asked).toEqual([]);
      await rig.box.time.advance(8 * 60 * MINUTE_MS);
      expect(rig.second.asked).toEqual(['0', '1', '2', '3']);
    });
  });

  it('waits as long as it is asked to', async () => {
    const rig = new Rig(2);
    rig.first.fails = new Retry('slow down', { afterMs: 60 * MINUTE_MS });
    await rig.during(async () => {
      await rig.box.time.advance(MINUTE_MS);
      rig.first.fails = null;
      await rig.box.time.advance(58 * MINUTE_MS);
      expect(rig.first.asked).toEqual([]);
      await rig.box.time.advance(2 * MINUTE_MS);
      expect(rig.first.asked).toEqual(['0', '1']);
    });
  });

  it('does not ask a provider that has no key or no calls left, and asks it when that changes', async () => {
    const rig = new Rig(4);
    rig.second.answer = { ready: false, state: 'spent', message: 'used up', untilMs: rig.box.clock() + DAY_MS };
    await rig.during(async () => {
      await rig.box.time.advance(MINUTE_MS);
      expect(rig.state('second')).toBe('spent');
      rig.second.answer = { ready: true };
      await rig.box.time.advance(MINUTE_MS);
      expect(rig.second.asked).toEqual(['1', '3']);
    });
  });

  it('needs the owner where a key is refused, until another one is entered', async () => {
    const rig = new Rig(4);
    rig.second.fails = new NeedsOwner('the key is refused', 'Enter another.');
    await rig.during(async () => {
      await rig.box.time.advance(30 * MINUTE_MS);
      expect(rig.state('second')).toBe('needs-owner');
      rig.second.fails = null;
      rig.understanding.retry();
      await rig.box.time.advance(0);
      await rig.box.time.advance(MINUTE_MS);
      expect(rig.second.asked).toEqual(['1', '3']);
    });
  });

  it('names every source, the owner’s own included', () => {
    const sources = new Rig(0).understanding.sources();
    expect(sources.map(({ name, songs }) => [name, songs])).toEqual([
      ['first', 2],
      ['second', 0],
      ['owner-file', 0],
      ['owner-tag', 1],
    ]);
  });
});

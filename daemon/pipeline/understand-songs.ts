import type { FeatureSource } from '../contract/http-library.ts';
import { CLOSED, failed, isShut, type Circuit } from '../core/features/circuit.ts';
import { NeedsOwner, Retry } from '../core/errors.ts';
import type { Catalogue } from '../core/ports.ts';
import { OWNER_FILE, OWNER_TAG, type FeatureProvider, type FeatureStore } from '../core/ports/features.ts';
import type { Log } from '../lib/log.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';
import type { Wait } from './every.ts';
import { runTogether } from './run-together.ts';

export interface UnderstandDeps extends StateDeps {
  /** The better ones first: the next is asked only for what those before do not know. */
  readonly providers: readonly FeatureProvider[];
  readonly features: Pick<FeatureStore, 'due' | 'putValues' | 'putMisses' | 'known'>;
  readonly catalogue: Pick<Catalogue, 'counts' | 'generation'>;
  readonly wait: Wait;
  readonly log: Log;
}

export interface Understanding {
  readonly run: (signal: AbortSignal, alive: Alive) => Promise<void>;
  /** Something changed that providers stumbled over: a key was entered, a budget raised. */
  retry(): void;
  sources(): readonly FeatureSource[];
}

const PIECE_MS = 2000;
/** Looking for songs to ask for reads the whole list: not more often than this while there are none. */
const LOOK_AGAIN_MS = 10_000;
/** A negative answer may be asked for again after 30 days; noticing it an hour late is soon enough. */
const LOOK_ANYWAY_MS = 3600_000;
const QUEUE = 600;
/** A person has to act; the key may also have been repaired where it was made. */
const NEEDS_OWNER_MS = 6 * 3600_000;
/** Whoever has failed for so long is passed over: the next one is asked for what this one has not answered. */
const GONE_AFTER_MS = 86_400_000;

interface Worker {
  readonly provider: FeatureProvider;
  circuit: Circuit;
  needsOwner: boolean;
  queue: string[];
  lookedAt: { readonly key: string; readonly atMs: number } | null;
}

/** Songs without features → providers → what is kept. Each provider works by itself: one that fails holds up neither music nor the others. */
export function openUnderstanding(deps: UnderstandDeps): Understanding {
  const { providers, features, catalogue, clock, log } = deps;
  const workers: readonly Worker[] = providers.map((provider) => ({
    ...{ provider, circuit: CLOSED, needsOwner: false, queue: [], lookedAt: null },
  }));
  let learned = 0;
  let wake = new AbortController();

  const look = (worker: Worker): void => {
    const nowMs = clock();
    const key = `${catalogue.generation()}/${learned}`;
    const before = worker.lookedAt;
    if (before !== null) {
      const pause = before.key === key ? LOOK_ANYWAY_MS : LOOK_AGAIN_MS;
      if (nowMs >= before.atMs && nowMs - before.atMs < pause) return;
    }
    const better = workers.slice(0, workers.indexOf(worker)).filter((other) => !isGone(other, nowMs));
    const { name } = worker.provider;
    const after = better.map(({ provider }) => provider.name);
    worker.queue = [...features.due({ source: name, after, limit: QUEUE, nowMs })];
    // A queue that was full may have more behind it.
    worker.lookedAt = worker.queue.length === QUEUE ? null : { key, atMs: nowMs };
  };

  const ask = async (worker: Worker, signal: AbortSignal): Promise<void> => {
    const { provider } = worker;
    const batch = worker.queue.slice(0, provider.batch);
    try {
      const found = await provider.features(batch, signal);
      worker.queue = worker.queue.slice(batch.length);
      worker.circuit = CLOSED;
      worker.needsOwner = false;
      if (found.size > 0) features.putValues(provider.name, found);
      const unknown = batch.filter((uri) => !found.has(uri));
      if (unknown.length > 0) features.putMisses(provider.name, unknown, clock());
      learned += 1;
      const { tracks, understood } = catalogue.counts();
      changeState(deps, (box) => ({ ...box, dj: { ...box.dj, tracks, understood } }));
    } catch (error) {
      if (!(error instanceof Retry || error instanceof NeedsOwner)) throw error;
      worker.needsOwner = error instanceof NeedsOwner;
      const afterMs = error instanceof NeedsOwner ? NEEDS_OWNER_MS : error.afterMs;
      if (worker.circuit.message !== error.message) {
        log.warn({ provider: provider.name, err: error }, 'a source of audio features is left alone for a while');
      }
      worker.circuit = failed(worker.circuit, clock(), { message: error.message, afterMs });
      worker.queue = [];
      worker.lookedAt = null;
    }
  };

  const work = async (worker: Worker, signal: AbortSignal, alive: Alive): Promise<void> => {
    const { provider } = worker;
    while (!signal.aborted) {
      let pauseMs = PIECE_MS;
      if (provider.readiness(clock()).ready && !isShut(worker.circuit, clock())) {
        if (worker.queue.length === 0) look(worker);
        if (worker.queue.length > 0) {
          await ask(worker, signal);
          pauseMs = provider.paceMs;
        }
      }
      alive();
      await deps.wait(pauseMs, AbortSignal.any([signal, wake.signal]));
    }
  };

  return {
    run: (signal, alive) =>
      runTogether(
        signal,
        workers.map((worker) => (stop: AbortSignal) => work(worker, stop, alive)),
      ),
    retry: () => {
      for (const worker of workers) {
        worker.circuit = CLOSED;
        worker.needsOwner = false;
        worker.lookedAt = null;
      }
      wake.abort();
      wake = new AbortController();
    },
    sources: () => {
      const known = features.known();
      const songs = (name: string): number => known[name] ?? 0;
      const given = { state: 'given', message: '', until: null, usage: null } as const;
      return [
        ...workers.map((worker) => shown(worker, { nowMs: clock(), songs: songs(worker.provider.name) })),
        { name: OWNER_FILE, title: 'Your file', songs: songs(OWNER_FILE), ...given },
        { name: OWNER_TAG, title: 'Your playlist moods', songs: songs(OWNER_TAG), ...given },
      ];
    },
  };
}

const isGone = ({ circuit }: Worker, nowMs: number): boolean =>
  circuit.sinceMs !== null && nowMs - circuit.sinceMs > GONE_AFTER_MS;

function shown(worker: Worker, at: { readonly nowMs: number; readonly songs: number }): FeatureSource {
  const { provider, circuit, queue, needsOwner } = worker;
  const { name, title } = provider;
  const readiness = provider.readiness(at.nowMs);
  const base = { name, title, songs: at.songs, usage: provider.usage(at.nowMs) };
  if (!readiness.ready) {
    const { state, message, untilMs } = readiness;
    return { ...base, state, message, until: untilMs === null ? null : instant(untilMs) };
  }
  if (isShut(circuit, at.nowMs)) {
    const state = needsOwner ? 'needs-owner' : 'resting';
    return { ...base, state, message: circuit.message, until: instant(circuit.untilMs) };
  }
  return { ...base, state: queue.length > 0 ? 'asking' : 'done', message: '', until: null };
}

import { indexLibrary, type DjLibrary } from '../core/dj/library.ts';
import type { Catalogue, Clock } from '../core/ports.ts';

export interface DjLibraryDeps {
  readonly catalogue: Pick<Catalogue, 'tracks' | 'generation'>;
  readonly clock: Clock;
}

/** While songs are read page by page, the whole is laid out anew no more often than this: a small box has other things to do… */
const REST_MS = 10_000;
/** …and so many times as long as it took… */
const REST_SHARE = 100;
/** …unless there are so few that it costs nothing, and the next song may depend on it. */
const FEW = 1000;

interface Built {
  readonly library: DjLibrary;
  readonly generation: number;
  readonly atMs: number;
  readonly restMs: number;
}

/** The songs as the DJ wants them: read and laid out once for each generation of the library. */
export function openDjLibrary({ catalogue, clock }: DjLibraryDeps): () => DjLibrary {
  let built: Built | null = null;
  return () => {
    const atMs = clock();
    const generation = catalogue.generation();
    if (built === null || (built.generation !== generation && !mayRest(built, atMs))) {
      const startedMs = performance.now();
      const library = indexLibrary(catalogue.tracks());
      const tookMs = performance.now() - startedMs;
      built = { library, generation, atMs, restMs: Math.max(REST_MS, REST_SHARE * tookMs) };
    }
    return built.library;
  };
}

const mayRest = ({ library, atMs, restMs }: Built, nowMs: number): boolean =>
  library.tracks.length > FEW && nowMs >= atMs && nowMs - atMs < restMs;

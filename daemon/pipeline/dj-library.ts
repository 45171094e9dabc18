import { indexLibrary, type DjLibrary } from '../core/dj/library.ts';
import type { Catalogue, Clock } from '../core/ports.ts';

export interface DjLibraryDeps {
  readonly catalogue: Pick<Catalogue, 'tracks'>;
  readonly clock: Clock;
  /** Another value: the songs, or what is known of them, may be others. */
  readonly generation: () => string | number;
}

/** While songs are read page by page, the whole is laid out anew no more often than this… */
const REST_MS = 10_000;
/** …unless there are so few that it costs nothing, and the next song may depend on it. */
const FEW = 1000;

/** The songs as the DJ wants them: read and laid out once for each generation of the library. */
export function openDjLibrary({ catalogue, clock, generation }: DjLibraryDeps): () => DjLibrary {
  let built: { readonly library: DjLibrary; readonly of: string | number; readonly atMs: number } | null = null;
  return () => {
    const nowMs = clock();
    const isFresh = built !== null && (built.of === generation() || mayRest(built, nowMs));
    if (built === null || !isFresh) {
      built = { of: generation(), library: indexLibrary(catalogue.tracks()), atMs: nowMs };
    }
    return built.library;
  };
}

const mayRest = ({ library, atMs }: { readonly library: DjLibrary; readonly atMs: number }, nowMs: number): boolean =>
  library.tracks.length > FEW && nowMs >= atMs && nowMs - atMs < REST_MS;

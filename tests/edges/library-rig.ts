import type { LibraryProgress } from '../../daemon/core/ports/library.ts';
import { SpotifyLibrary } from '../../daemon/spotify/library.ts';
import type { StoredCatalogue } from '../../daemon/storage/catalogue.ts';
import { FakeLists, type Liked } from '../fakes/lists.ts';
import { ACCOUNT, newFolder, openIn, track } from './storage-rig.ts';

const T0 = Date.UTC(2026, 0, 1);

export interface LibraryRig {
  readonly dir: string;
  readonly lists: FakeLists;
  readonly catalogue: StoredCatalogue;
  readonly own: Set<string>;
  readonly library: SpotifyLibrary;
  /** Reads to the end, or for as many pages. */
  sync(pages?: number): Promise<readonly LibraryProgress[]>;
  /** As if these liked songs had been read to the end in an earlier night. */
  know(songs: readonly Liked[]): void;
  titles(): readonly string[];
  /** As if the box had been killed and started again. */
  restart(): Promise<LibraryRig>;
}

export const liked = (id: string, n = 0): { id: string; addedMs: number } => ({ id, addedMs: T0 + n * 1000 });

/** `0` is the oldest, and the last. */
export const manyLiked = (length: number): { id: string; addedMs: number }[] =>
  Array.from({ length }, (_, i) => liked(`s${length - 1 - i}`, length - 1 - i));

/** The reader of lists, on a real catalogue and lists that a test changes. */
export function openLibraryRig(at: { dir?: string; lists?: FakeLists; clock?: () => number } = {}): LibraryRig {
  const { dir = newFolder(), lists = new FakeLists(), clock = () => T0 } = at;
  const storage = openIn(dir);
  const { catalogue } = storage;
  catalogue.use(ACCOUNT);
  const own = new Set<string>();
  const library = SpotifyLibrary.open({
    client: lists,
    lists: (id) => catalogue.lists(id),
    accountId: () => ACCOUNT,
    ownPlays: () => own,
    clock,
    wait: () => Promise.resolve(),
  });
  return {
    ...{ dir, lists, catalogue, own, library },
    sync: async (pages = Infinity) => {
      const steps: LibraryProgress[] = [];
      for await (const step of library.sync(new AbortController().signal)) {
        steps.push(step);
        if (steps.length >= pages) break;
      }
      return steps;
    },
    know: (songs) => {
      const mark = { generation: 1, readMs: T0, version: '', pass: null };
      const entries = songs.map(({ id, addedMs }) => {
        const song = { ...track(`spotify:track:${id}`), title: `Song ${id}` };
        return { uri: song.uri, addedMs, song };
      });
      catalogue.lists(ACCOUNT).putPage('liked', { entries, generation: 1, ordinal: 0, mark });
    },
    titles: () => catalogue.tracks().map(({ title }) => title.replace('Song ', '')),
    restart: async () => {
      await storage[Symbol.asyncDispose]();
      return openLibraryRig({ dir, lists, clock });
    },
  };
}

/** To the end, whatever comes. */
export async function drain(steps: AsyncIterable<unknown>): Promise<void> {
  const iterator = steps[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

import type { LibraryProgress, ListEntry, SourceStore } from '../core/ports/library.ts';
import { PAGE, type ListReader, type SongList } from './library-reader.ts';
import { findRemoved } from './library-removals.ts';
import { savedEntry } from './library-replies.ts';

export const LIKED: SongList = { source: 'liked', phase: 'liked', path: '/me/tracks', entry: savedEntry };

/** With more newcomers than this the whole list is read: they are kept only once the known part is reached. */
const MOST_NEW = 1000;
/** More gone songs than this are not looked for one by one. */
const MOST_GONE = 20;

/**
 * The liked songs, newest first upstream. Once read to the end, only its head is: up to the first song known with the same date. The length
 * of the list then tells whether songs have gone; a few are found by halving, else the whole list is read again.
 */
export async function* readLiked(
  { reader, store }: { readonly reader: ListReader; readonly store: SourceStore },
  signal: AbortSignal,
): AsyncGenerator<LibraryProgress, void> {
  const mark = store.mark(LIKED.source);
  if (mark.readMs !== null && mark.pass === null) {
    const total = yield* readHead({ reader, store }, signal);
    if (total !== null && (await dropGone({ reader, store, total }, signal))) return;
  }
  let total = 0;
  for await (const step of reader.whole(LIKED, signal)) {
    total = step.total;
    yield step;
  }
  // What came and went while the list was read for many nights; what cannot be told apart, the next night reads anew.
  if (store.count(LIKED.source) !== total) total = (yield* readHead({ reader, store }, signal)) ?? total;
  if (store.count(LIKED.source) > total) await dropGone({ reader, store, total }, signal);
  else keepSurplus(store, total);
}

/** @returns the length upstream, or null when the known part was not reached */
async function* readHead(
  { reader, store }: { readonly reader: ListReader; readonly store: SourceStore },
  signal: AbortSignal,
): AsyncGenerator<LibraryProgress, number | null> {
  const { source, phase } = LIKED;
  const order = store.order(source);
  const known = new Map(order.map(({ uri, addedMs }) => [uri, addedMs]));
  const newcomers: ListEntry[] = [];
  for (let offset = 0; ;) {
    const page = await reader.page(LIKED, offset, signal);
    const until = page.entries.findIndex(({ uri, addedMs }) => known.get(uri) === addedMs);
    newcomers.push(...page.entries.slice(0, until < 0 ? undefined : until));
    yield { phase, done: newcomers.length, total: newcomers.length };
    if (until >= 0 || page.isLast) {
      const ordinal = (order[0]?.ordinal ?? 0) - newcomers.length;
      const mark = store.mark(source);
      store.putPage(source, { entries: newcomers, generation: mark.generation, ordinal, mark });
      return page.total;
    }
    if (newcomers.length > MOST_NEW) return null;
    offset += page.length;
    await reader.pause(signal);
    signal.throwIfAborted();
  }
}

/** @returns whether our list is now as long as upstream's, and so the same */
async function dropGone(
  { reader, store, total }: { readonly reader: ListReader; readonly store: SourceStore; readonly total: number },
  signal: AbortSignal,
): Promise<boolean> {
  const missing = store.count(LIKED.source) + surplusOf(store) - total;
  if (missing === 0) return true;
  if (missing < 0 || missing > MOST_GONE || surplusOf(store) !== 0) return false;
  const order = store.order(LIKED.source).map(({ uri }) => uri);
  const gone = await findRemoved(order, missing, {
    size: PAGE,
    most: Math.floor(total / PAGE / 2),
    page: async (offset) => {
      const { entries, length } = await reader.page(LIKED, offset, signal);
      await reader.pause(signal);
      signal.throwIfAborted();
      return entries.length === length ? entries.map(({ uri }) => uri) : [];
    },
  });
  if (gone === null) return false;
  store.drop(LIKED.source, gone);
  return true;
}

/** Entries that upstream counts and we cannot keep (they name no song): the same number of them is no news the next night. */
const surplusOf = (store: SourceStore): number => Number(store.mark(LIKED.source).version);
const keepSurplus = (store: SourceStore, total: number): void => {
  const surplus = total - store.count(LIKED.source);
  store.finish(LIKED.source, { ...store.mark(LIKED.source), version: surplus === 0 ? '' : String(surplus) });
};

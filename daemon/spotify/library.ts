import { NeedsOwner, Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import {
  playlistSource,
  type ChosenPlaylist,
  type Library,
  type LibraryProgress,
  type ListEntry,
  type Playlist,
  type SourceStore,
} from '../core/ports/library.ts';
import type { Time } from '../core/ports/time.ts';
import type { SpotifyClient } from './client.ts';
import { readLiked } from './library-liked.ts';
import { ListReader, PAGE, Unreadable, type SongList } from './library-reader.ts';
import { bareEntry, heardEntry, listedEntry, playlistOf } from './library-replies.ts';

export interface SpotifyLibraryOptions {
  readonly client: Pick<SpotifyClient, 'send'>;
  /** Where the lists of an account are kept. */
  readonly lists: (accountId: string) => SourceStore;
  /** The active account; null when there is none. */
  readonly accountId: () => string | null;
  /** Songs that the box itself has played of late: that they were heard tells nothing of anybody's taste. */
  readonly ownPlays: () => ReadonlySet<string>;
  readonly clock: Clock;
  readonly wait: Time['wait'];
  readonly paceMs?: number;
}

const PACE_MS = 250;
/** `short` is about four weeks, `medium` half a year, `long` a year. */
const TOPS: readonly SongList[] = (['short', 'medium', 'long'] as const).map((range) => ({
  source: `top-${range}`,
  phase: 'top',
  path: '/me/top/tracks',
  query: { time_range: `${range}_term` },
  entry: bareEntry,
  most: 500,
}));
const RECENT: SongList = { source: 'recent', phase: 'recent', path: '/me/player/recently-played', entry: heardEntry };
/** Of what people played by themselves, so many songs are remembered. */
const MOST_RECENT = 200;
/** What an unfinished sync has read is not read again within this. */
const SAME_SYNC_MS = 86_400_000;
/** The list of playlists is shown as it is for so long before it is read again. */
const PLAYLISTS_FRESH_MS = 5 * 60_000;

interface Reading {
  readonly accountId: string;
  readonly store: SourceStore;
  readonly reader: ListReader;
}

/**
 * What the owner likes, plays most, played of late, and the playlists they chose. A few calls on an ordinary night: lists that did not
 * change are not read. The smaller lists come first, so that a large collection read for many nights does not keep them waiting.
 */
export class SpotifyLibrary implements Library {
  readonly #options: SpotifyLibraryOptions;

  private constructor(options: SpotifyLibraryOptions) {
    this.#options = options;
  }

  static open(options: SpotifyLibraryOptions): SpotifyLibrary {
    return new SpotifyLibrary(options);
  }

  async *sync(signal: AbortSignal): AsyncGenerator<LibraryProgress, void> {
    const reading = this.#begin();
    const lists = [
      ...TOPS.filter(({ source }) => !this.#isDone(reading, source)).map(
        (list) => () => reading.reader.whole(list, signal),
      ),
      ...(this.#isDone(reading, RECENT.source) ? [] : [() => this.#recent(reading, signal)]),
      () => this.#playlists(reading, signal),
      () => readLiked(reading, signal),
    ];
    let failure: Error | null = null;
    for (const read of lists) {
      try {
        yield* read();
      } catch (error) {
        // One list that cannot be read does not keep the others; being told to wait concerns all.
        if (!(error instanceof Unreadable || error instanceof NeedsOwner)) throw error;
        failure ??= error;
      }
    }
    if (failure !== null) throw failure;
    this.#finish(reading);
  }

  /** A list that was read before the clock was set back would otherwise pass for one that the next sync has read already. */
  #finish({ store }: Reading): void {
    const nowMs = this.#options.clock();
    for (const { source } of [...TOPS, RECENT]) {
      const mark = store.mark(source);
      if (mark.readMs !== null && mark.readMs > nowMs) store.finish(source, { ...mark, readMs: nowMs });
    }
    if ((store.playlistsReadMs() ?? nowMs) > nowMs) store.putPlaylists(store.playlists(), nowMs);
    store.setSynced(nowMs);
  }

  /** The account's playlists; asks Spotify unless it has just been asked. */
  async playlists(signal: AbortSignal): Promise<readonly ChosenPlaylist[]> {
    const reading = this.#begin();
    const readMs = reading.store.playlistsReadMs();
    const ageMs = readMs === null ? Infinity : Math.abs(this.#options.clock() - readMs);
    if (ageMs > PLAYLISTS_FRESH_MS) await this.#listPlaylists(reading, signal);
    return reading.store.playlists();
  }

  /** Read already by the sync that goes on here: one that is spread over nights would spend them on the small lists again and again. */
  #isDone(reading: Reading, source: string): boolean {
    const { pass, readMs } = reading.store.mark(source);
    return pass === null && this.#isSince(reading, readMs);
  }

  #isSince({ store }: Reading, readMs: number | null): boolean {
    if (readMs === null || readMs <= (store.syncedMs() ?? -Infinity)) return false;
    return Math.abs(this.#options.clock() - readMs) < SAME_SYNC_MS;
  }

  #begin(): Reading {
    const { client, lists, clock, wait, paceMs = PACE_MS } = this.#options;
    const accountId = this.#options.accountId();
    if (accountId === null) {
      throw new NeedsOwner('No Spotify account is paired.', 'Pair your Spotify account: the phone page shows how.');
    }
    const store = lists(accountId);
    const isActive = (): boolean => this.#options.accountId() === accountId;
    return { accountId, store, reader: new ListReader({ client, store, clock, wait, isActive, paceMs }) };
  }

  /** The last fifty plays: one call. Upstream keeps no more, so older ones stay until newer ones have pushed them out. */
  async *#recent({ reader, store }: Reading, signal: AbortSignal): AsyncGenerator<LibraryProgress, void> {
    const { source, path, phase } = RECENT;
    const { items } = await reader.raw(path, { limit: PAGE }, signal);
    const own = this.#options.ownPlays();
    // Newest first, and a song may be there several times: its last play counts.
    const heard = new Map<string, ListEntry>();
    for (const item of items) {
      const entry = RECENT.entry(item);
      if (entry?.song != null && !own.has(entry.uri) && !heard.has(entry.uri)) heard.set(entry.uri, entry);
    }
    const entries = [...heard.values()];
    const mark = { generation: 1, readMs: this.#options.clock(), version: '', pass: null };
    const newestMs = Math.max(0, ...entries.map(({ addedMs }) => addedMs ?? 0));
    store.putPage(source, { entries, generation: 1, ordinal: -newestMs, mark });
    const kept = [...store.order(source)].sort((a, b) => (b.addedMs ?? 0) - (a.addedMs ?? 0));
    store.drop(
      source,
      kept.slice(MOST_RECENT).map(({ uri }) => uri),
    );
    yield { phase, done: items.length, total: items.length };
  }

  async *#playlists(reading: Reading, signal: AbortSignal): AsyncGenerator<LibraryProgress, void> {
    const { store, reader } = reading;
    if (!this.#isSince(reading, store.playlistsReadMs())) await this.#listPlaylists(reading, signal);
    for (const { id, chosen, refusal, snapshot } of store.playlists()) {
      if (!chosen || refusal !== '') continue;
      const source = playlistSource(id);
      const mark = store.mark(source);
      if (mark.readMs !== null && mark.pass === null && mark.version === snapshot) continue;
      const path = `/playlists/${encodeURIComponent(id)}/items`;
      try {
        yield* reader.whole({ source, phase: 'playlists', path, entry: listedEntry, version: snapshot }, signal);
      } catch (error) {
        if (!(error instanceof Unreadable || error instanceof NeedsOwner)) throw error;
        store.refusePlaylist(id, 'Spotify does not let the box read it.');
      }
    }
  }

  async #listPlaylists({ accountId, store, reader }: Reading, signal: AbortSignal): Promise<void> {
    const all: Playlist[] = [];
    for (let offset = 0; ;) {
      const { items, next } = await reader.raw('/me/playlists', { limit: PAGE, offset }, signal);
      const found = items.map((item) => playlistOf(item, accountId)).filter((playlist) => playlist !== null);
      if (found.length === 0 && items.length > 0)
        throw new Retry('Spotify answered with playlists of an unknown shape');
      all.push(...found);
      if (next == null || items.length === 0) break;
      offset += items.length;
      await reader.pause(signal);
      signal.throwIfAborted();
    }
    store.putPlaylists(all, this.#options.clock());
  }
}

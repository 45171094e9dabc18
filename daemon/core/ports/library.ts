import type { ShownMood } from '../../contract/mood.ts';
import type { Track } from '../ports.ts';

/** A song as Spotify tells it. */
export type Song = Omit<Track, 'features' | 'sources' | 'ownerMood'>;

/** One line of a list of songs upstream. */
export interface ListEntry {
  readonly uri: string;
  /** Epoch ms; null where upstream does not say. */
  readonly addedMs: number | null;
  /** Null: nobody can play it here (a local file, a vanished song). It is counted, and never chosen. */
  readonly song: Song | null;
}

/** A reading under way. What it has kept bears its generation, so that it goes on where it stopped, whatever the clock did meanwhile. */
export interface ReadPass {
  readonly generation: number;
  /** Entries of the list already passed. */
  readonly offset: number;
  /** Length of the list when last seen. */
  readonly total: number;
  readonly version: string;
}

/** How far one list has been read; survives a restart. */
export interface ReadMark {
  /** Of the last reading to the end; 0 = there was none. */
  readonly generation: number;
  /** When that ended, epoch ms. */
  readonly readMs: number | null;
  /** Upstream's word for what the list held then (a playlist's snapshot); empty where it has none. */
  readonly version: string;
  readonly pass: ReadPass | null;
}

export interface ReadPage {
  readonly entries: readonly ListEntry[];
  readonly generation: number;
  /** Place of the first entry in the list; later ones follow. Newcomers at the head count down from the first known. */
  readonly ordinal: number;
  readonly mark: ReadMark;
}

/** A playlist as the account sees it. */
export interface Playlist {
  readonly id: string;
  readonly name: string;
  readonly ownerName: string;
  /** Entries it says it has. */
  readonly songs: number;
  readonly snapshot: string;
  /** Why it cannot be read; empty when it can. */
  readonly refusal: string;
}

export interface ChosenPlaylist extends Playlist {
  readonly chosen: boolean;
  /** What the owner says its songs feel like. */
  readonly mood: ShownMood | null;
}

/** The lists of one account. It stays that account's, whoever is active meanwhile. Whatever returns is on the disk. */
export interface SourceStore {
  mark(source: string): ReadMark;
  /** Keeps a page, and how far the reading has come: both or neither. */
  putPage(source: string, page: ReadPage): void;
  /** Ends a reading: what bears an older generation was not met again and goes. @returns how many went */
  finish(source: string, mark: ReadMark): number;
  count(source: string): number;
  /** The list as it was last seen, first to last. */
  order(source: string): readonly { readonly uri: string; readonly addedMs: number | null; readonly ordinal: number }[];
  /** Takes these out of a list; all of it, and its mark, when none are named. */
  drop(source: string, uris?: readonly string[]): void;
  playlists(): readonly ChosenPlaylist[];
  /** The whole list anew; choices and moods of those still there stay. */
  putPlaylists(playlists: readonly Playlist[], atMs: number): void;
  /** When the list of playlists was last read, epoch ms. */
  playlistsReadMs(): number | null;
  refusePlaylist(id: string, refusal: string): void;
  /** @returns false when there is no such playlist */
  choosePlaylist(id: string, choice: { readonly chosen: boolean; readonly mood: ShownMood | null }): boolean;
  /** When everything was last read to its end, epoch ms. */
  syncedMs(): number | null;
  setSynced(atMs: number): void;
}

export const LIBRARY_PHASES = ['top', 'recent', 'playlists', 'liked'] as const;
export type LibraryPhase = (typeof LIBRARY_PHASES)[number];

/** Songs of the list being read. */
export interface LibraryProgress {
  readonly phase: LibraryPhase;
  readonly done: number;
  readonly total: number;
}

/** The owner's music upstream. */
export interface Library {
  /**
   * Reads what changed and keeps it, going on where an earlier reading stopped. Yields after each page, so that the DJ can begin early.
   * @throws Retry when upstream, or the budget of calls, has no more for us now; what was read stays. NeedsOwner when a person must act
   */
  sync(signal: AbortSignal): AsyncIterable<LibraryProgress>;
}

/** Told at the hour of each night. */
export interface Nights {
  /** Yields at each of them until aborted. */
  nights(signal: AbortSignal): AsyncIterable<Date>;
}

/** The list of a playlist's songs, among the other lists. */
export const playlistSource = (id: string): string => `playlist:${id}`;

import type { LessonKind, TasteMood } from '../../contract/dj.ts';
import type { Direction, RoomMoodName } from '../../contract/mood.ts';

/** What somebody did with a song, in which mood of the room. */
export interface Lesson {
  readonly atMs: number;
  readonly mood: TasteMood;
  readonly kind: LessonKind;
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  /** How the song differed from what was aimed at, in valence and energy; null when nobody knows how it sounds. */
  readonly off: { readonly valence: number; readonly energy: number } | null;
}

export interface Ban {
  readonly kind: 'song' | 'artist';
  /** As `core/dj/library.ts` makes it: of a song with its artist, of an artist alone. */
  readonly key: string;
  /** As people know it. */
  readonly name: string;
  readonly atMs: number;
}

/** What the DJ learnt and what it must never play: kept over restarts, the owner's to see and to wipe. */
export interface TasteStore {
  addLesson(lesson: Lesson): void;
  /** Oldest first. */
  lessons(): readonly Lesson[];
  /** Forgets every like and skip; bans stay. */
  forgetLessons(): void;
  ban(ban: Ban): void;
  /** @returns false when there was no such ban */
  unban(kind: Ban['kind'], key: string): boolean;
  bans(): readonly Ban[];
}

/** Where the DJ was going, and what it has to put back: enough to go on from after a restart. */
export interface KeptCourse {
  readonly atMs: number;
  /** Where the last song was aimed, both 0…1. */
  readonly target: { readonly valence: number; readonly energy: number } | null;
  /** What leads, and how many songs it has led. `key`: a song's address, or a list's source. */
  readonly lead: {
    readonly kind: 'song' | 'list';
    readonly key: string;
    readonly title: string;
    readonly songs: number;
  } | null;
  /** The volume before the quiet hours, and the one that the DJ set last. */
  readonly hush: { readonly fromPercent: number; readonly atPercent: number } | null;
}

/** Whatever returns is on the disk. */
export interface CourseStore {
  read(): KeptCourse | null;
  put(course: KeptCourse): void;
}

/** What of the history somebody wants, or wants gone. */
export type HistoryKind = 'moods' | 'plays' | 'taste';

/** A song of an evening. */
export interface EveningSong {
  readonly startedMs: number;
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
}

/** A playlist made of an evening, and how far it has come. */
export interface SavedEvening {
  /** When the evening began: one playlist each. */
  readonly startedMs: number;
  readonly playlistId: string;
  readonly url: string;
  readonly name: string;
  /** Songs of it that are in the playlist: a prefix of the evening's list. */
  readonly added: number;
  /** Songs that were on their way when this was written: whether they arrived is not known. */
  readonly sending: number;
}

export interface EveningStore {
  /** Songs since then, oldest first, each once; songs that were skipped early are left out. */
  songs(sinceMs: number): readonly EveningSong[];
  /** When the evening began to which that moment belongs: the first song after three hours without one; null when none played. */
  startedMs(atMs: number): number | null;
  saved(startedMs: number): SavedEvening | null;
  save(evening: SavedEvening): void;
}

/** Writes private playlists. @throws Retry, NeedsOwner (the consent does not cover it) */
export interface PlaylistWriter {
  create(list: {
    readonly name: string;
    readonly description: string;
  }): Promise<{ readonly id: string; readonly url: string }>;
  /** At most 100. @returns false when there is no such playlist any more */
  append(id: string, uris: readonly string[]): Promise<boolean>;
  /** How many songs it has; null when there is no such playlist any more. */
  count(id: string): Promise<number | null>;
}

/** Time the room spent in each mood, within one stretch of the day or calendar. */
export interface MoodShare {
  /** Epoch ms. */
  readonly fromMs: number;
  readonly mood: RoomMoodName;
  readonly ms: number;
  /** Means over that time, −1…1. */
  readonly valence: number;
  readonly arousal: number;
}

export interface SongCount {
  readonly mood: RoomMoodName;
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly plays: number;
  readonly skips: number;
}

/** How the room's distance to what the direction led to changed while a song played. */
export interface SongEffectiveness {
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly direction: Direction;
  readonly n: number;
  /** Mean of the change, positive = nearer; in the plane of valence and energy. */
  readonly mean: number;
  /** Standard deviation of the single changes; null with fewer than two. */
  readonly spread: number | null;
}

export interface SkipCount {
  readonly mood: RoomMoodName;
  readonly plays: number;
  readonly skips: number;
}

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A stretch of time in which the room felt one way. */
export interface MoodStretch extends Span {
  readonly mood: RoomMoodName;
  /** −1…1 */
  readonly valence: number;
  readonly arousal: number;
}

export const MOOD_BUCKETS = ['quarter', 'hour', 'day'] as const;
export type MoodBucket = (typeof MOOD_BUCKETS)[number];

/** Questions to the history, quick also with years of rows. */
export interface Insights {
  addTime(stretch: MoodStretch): void;
  /** @param bucket a quarter of an hour, an hour, or a day as the local calendar has it: `offsetMinutes` east of Greenwich */
  moods(span: Span, bucket: { readonly by: MoodBucket; readonly offsetMinutes: number }): readonly MoodShare[];
  /** The most played first, at most `limit` a mood. */
  songs(span: Span, limit: number): readonly SongCount[];
  /** Only with at least `least` plays; the best first. */
  worked(span: Span, ask: { readonly least: number; readonly limit: number }): readonly SongEffectiveness[];
  skips(span: Span): readonly SkipCount[];
}

/** A row as it is exported: plain values by column name. */
export type ExportRow = Readonly<Record<string, string | number | null>>;

/** What the owner may take along and wipe. */
export interface Keepsakes {
  /** A page of rows after that id, oldest first; empty at the end. */
  page(kind: HistoryKind, afterId: number): readonly (ExportRow & { readonly id: number })[];
  columns(kind: HistoryKind): readonly string[];
  /** @returns how many rows went */
  wipe(kind: HistoryKind): number;
  /** Forgets what is from before then, each kind by its own time. @returns how many rows went */
  prune(beforeMs: Readonly<Record<HistoryKind, number>>): number;
  /** Forgets what counts for a while only and no longer does: old phones, old calls, questions asked in vain. @returns how many rows went */
  expire(nowMs: number): number;
}

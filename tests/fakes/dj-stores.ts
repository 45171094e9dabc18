import { Retry } from '../../daemon/core/errors.ts';
import type {
  Ban,
  CourseStore,
  EveningSong,
  EveningStore,
  HistoryKind,
  Keepsakes,
  KeptCourse,
  Lesson,
  MoodStretch,
  PlaylistWriter,
  SavedEvening,
  TasteStore,
} from '../../daemon/core/ports/dj.ts';

/** What was learnt and banned, in memory. */
export class MemoryTaste implements TasteStore {
  taught: Lesson[] = [];
  #bans: readonly Ban[] = [];

  addLesson(lesson: Lesson): void {
    this.taught.push(lesson);
  }

  lessons(): readonly Lesson[] {
    return this.taught;
  }

  forgetLessons(): void {
    this.taught = [];
  }

  ban(ban: Ban): void {
    this.#bans = [ban, ...this.#bans];
  }

  unban(kind: Ban['kind'], key: string): boolean {
    const before = this.#bans;
    this.#bans = before.filter((ban) => ban.kind !== kind || ban.key !== key);
    return this.#bans.length < before.length;
  }

  bans(): readonly Ban[] {
    return this.#bans;
  }
}

/** A course that a test may give to the next box. */
export class MemoryCourse implements CourseStore {
  kept: KeptCourse | null = null;
  puts = 0;

  read(): KeptCourse | null {
    return this.kept;
  }

  put(course: KeptCourse): void {
    this.kept = course;
    this.puts += 1;
  }
}

/** A diary that only remembers what it was told. */
export class MemoryDiary implements Pick<Keepsakes, 'prune' | 'expire' | 'wipe' | 'page' | 'columns'> {
  readonly times: MoodStretch[] = [];
  readonly pruned: Readonly<Record<HistoryKind, number>>[] = [];
  readonly expired: number[] = [];
  readonly wiped: HistoryKind[] = [];

  addTime(stretch: MoodStretch): void {
    this.times.push(stretch);
  }

  prune(beforeMs: Readonly<Record<HistoryKind, number>>): number {
    this.pruned.push(beforeMs);
    return 0;
  }

  expire(nowMs: number): number {
    this.expired.push(nowMs);
    return 0;
  }

  wipe(kind: HistoryKind): number {
    this.wiped.push(kind);
    return 1;
  }

  page(): readonly never[] {
    return [];
  }

  columns(): readonly string[] {
    return [];
  }
}

/** One evening, and what was saved of it. */
export class MemoryEvenings implements EveningStore {
  began: number | null = 0;
  played: EveningSong[] = [];
  kept: SavedEvening | null = null;

  songs(): readonly EveningSong[] {
    return this.played;
  }

  startedMs(): number | null {
    return this.began;
  }

  saved(): SavedEvening | null {
    return this.kept;
  }

  save(evening: SavedEvening): void {
    this.kept = evening;
  }
}

/** Playlists in memory; `fails` is thrown by the call after so many batches. */
export class MemoryPlaylists implements PlaylistWriter {
  readonly lists = new Map<string, string[]>();
  failure: { readonly afterBatches: number; readonly error: Error } | null = null;
  /** The next batch arrives, but its answer does not. */
  loses = false;
  #batches = 0;

  create(): Promise<{ id: string; url: string }> {
    const id = `list${this.lists.size + 1}`;
    this.lists.set(id, []);
    return Promise.resolve({ id, url: `https://open.spotify.com/playlist/${id}` });
  }

  count(id: string): Promise<number | null> {
    return Promise.resolve(this.lists.get(id)?.length ?? null);
  }

  append(id: string, uris: readonly string[]): Promise<boolean> {
    if (this.failure !== null && this.#batches >= this.failure.afterBatches) {
      const { error } = this.failure;
      this.failure = null;
      return Promise.reject(error);
    }
    const list = this.lists.get(id);
    if (this.loses) {
      this.loses = false;
      list?.push(...uris);
      return Promise.reject(new Retry('The answer got lost.'));
    }
    if (list === undefined) return Promise.resolve(false);
    this.#batches += 1;
    list.push(...uris);
    return Promise.resolve(true);
  }
}

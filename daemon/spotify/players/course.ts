import type { Playback, Track } from '../../core/ports.ts';

/** What a player was sent: which song follows which, as long as nobody else sends it something. */
export class Course {
  readonly #list: readonly string[];
  #index = 0;
  #queue: string[] = [];
  #now: string;

  /** @param list at least one song; the first plays */
  constructor(list: readonly [string, ...string[]]) {
    this.#list = list;
    this.#now = list[0];
  }

  /** Null: the end. */
  get next(): string | null {
    return this.#queue[0] ?? this.#list[this.#index + 1] ?? null;
  }

  /** Comes behind the song that plays, before the rest of the list. */
  enqueue(uri: string): void {
    this.#queue.push(uri);
  }

  /** That one plays now. @returns false when it is none of what was sent from here on */
  saw(uri: string): boolean {
    if (uri === this.#now) return true;
    if (this.#queue.includes(uri)) {
      this.#queue = this.#queue.slice(this.#queue.indexOf(uri) + 1);
    } else {
      // Somebody may have skipped some of them.
      const at = this.#list.indexOf(uri, this.#index + 1);
      if (at < 0) return false;
      this.#queue = [];
      this.#index = at;
    }
    this.#now = uri;
    return true;
  }
}

/**
 * What plays now if everything went on as it was, worked out without asking.
 * @param shown what was seen or worked out last
 * @returns null where that cannot be said
 */
export function workOut(
  shown: Playback,
  course: Course,
  on: { readonly nowMs: number; readonly songOf: (uri: string) => Track | null },
): Playback | null {
  let playback = shown;
  while (playback.state === 'playing') {
    const { track, positionMs, atMs } = playback;
    if (track === null || track.durationMs <= 0 || !course.saw(track.uri)) return null;
    const endMs = atMs + track.durationMs - positionMs;
    if (on.nowMs < endMs) return playback;
    if (course.next === null) return { ...playback, state: 'stopped', track: null, positionMs: 0, atMs: on.nowMs };
    const next = on.songOf(course.next);
    if (next === null) return null;
    course.saw(next.uri);
    playback = { ...playback, track: next, positionMs: 0, atMs: endMs };
  }
  return playback;
}

import type { Clock } from '../core/ports.ts';
import type { SandboxSong } from './catalogue.ts';

export interface Playing {
  readonly song: SandboxSong | null;
  readonly isPlaying: boolean;
  readonly progressMs: number;
}

export interface Heard {
  readonly song: SandboxSong;
  readonly atMs: number;
}

/** What `GET /me/player/recently-played` can ever show. */
const MAX_HEARD = 50;

/**
 * A Connect player without sound. It has no timer: what plays now is worked out from the clock when somebody asks.
 * A song ends into the queue, then into the list; the list ends at its last song, paused at the beginning.
 */
export class VirtualPlayer {
  volumePercent = 60;
  readonly #clock: Clock;
  #list: readonly SandboxSong[] = [];
  #index = 0;
  #queue: SandboxSong[] = [];
  #song: SandboxSong | null = null;
  #isPlaying = false;
  /** Progress at `#sinceMs`. */
  #progressMs = 0;
  #sinceMs = 0;
  #heard: Heard[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): Playing {
    this.#settle();
    return { song: this.#song, isPlaying: this.#isPlaying, progressMs: Math.floor(this.#progressMs) };
  }

  /** Queued songs first, then the rest of the list. */
  upcoming(): readonly SandboxSong[] {
    this.#settle();
    return [...this.#queue, ...this.#list.slice(this.#index + 1)];
  }

  /** Newest first. */
  heard(): readonly Heard[] {
    this.#settle();
    return this.#heard;
  }

  play(list: readonly SandboxSong[], from: { readonly index?: number; readonly progressMs?: number } = {}): void {
    this.#settle();
    this.#list = list;
    this.#index = from.index ?? 0;
    this.#start(list[this.#index] ?? null, this.#clock());
    this.#progressMs = from.progressMs ?? 0;
  }

  enqueue(song: SandboxSong): void {
    this.#settle();
    this.#queue.push(song);
  }

  /** @returns false when there is nothing to resume */
  resume(): boolean {
    this.#settle();
    this.#isPlaying = this.#song !== null;
    return this.#isPlaying;
  }

  pause(): void {
    this.#settle();
    this.#isPlaying = false;
  }

  seek(progressMs: number): void {
    this.#settle();
    this.#progressMs = progressMs;
  }

  next(): void {
    this.#settle();
    if (this.#song !== null) this.#advance(this.#clock());
  }

  previous(): void {
    this.#settle();
    this.#index = Math.max(0, this.#index - 1);
    this.#start(this.#list[this.#index] ?? null, this.#clock());
  }

  #settle(): void {
    const nowMs = this.#clock();
    while (this.#isPlaying && this.#song !== null) {
      const leftMs = Math.max(0, this.#song.durationMs - this.#progressMs);
      if (nowMs - this.#sinceMs < leftMs) break;
      this.#advance(this.#sinceMs + leftMs);
    }
    if (this.#isPlaying) this.#progressMs += nowMs - this.#sinceMs;
    this.#sinceMs = nowMs;
  }

  #advance(atMs: number): void {
    const queued = this.#queue.shift();
    if (queued === undefined) this.#index += 1;
    const next = queued ?? this.#list[this.#index];
    if (next !== undefined) {
      this.#start(next, atMs);
      return;
    }
    this.#index = Math.max(0, this.#list.length - 1);
    this.#isPlaying = false;
    this.#progressMs = 0;
    this.#sinceMs = atMs;
  }

  #start(song: SandboxSong | null, atMs: number): void {
    this.#song = song;
    this.#isPlaying = song !== null;
    this.#progressMs = 0;
    this.#sinceMs = atMs;
    if (song !== null) this.#heard = [{ song, atMs }, ...this.#heard].slice(0, MAX_HEARD);
  }
}

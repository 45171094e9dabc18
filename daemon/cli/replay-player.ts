import type { DjPlayback } from '../core/dj/state.ts';
import type { Track } from '../core/ports.ts';

/** When a song began to play. */
export interface Started {
  readonly atMs: number;
  readonly uri: string;
}

/** A player made of nothing but time, for replays: songs start, wait in the queue and end. */
export class ReplayPlayer {
  /** Oldest first. */
  readonly started: Started[] = [];
  readonly #known: ReadonlyMap<string, Track>;
  #queue: string[] = [];
  #track: Track | null = null;
  #playing = false;
  /** Position at `#sinceMs`. */
  #positionMs = 0;
  #sinceMs: number;

  constructor(tracks: readonly Track[], atMs: number) {
    this.#known = new Map(tracks.map((track) => [track.uri, track]));
    this.#sinceMs = atMs;
  }

  play(uri: string, atMs: number): void {
    this.#track = this.#known.get(uri) ?? null;
    this.#playing = this.#track !== null;
    this.#positionMs = 0;
    this.#sinceMs = atMs;
    this.started.push({ atMs, uri });
  }

  enqueue(uri: string): void {
    this.#queue.push(uri);
  }

  pause(atMs: number): void {
    this.advance(atMs);
    this.#playing = false;
  }

  resume(atMs: number): void {
    this.#sinceMs = atMs;
    this.#playing = this.#track !== null;
  }

  /** Plays on until then. @returns true when a song ended */
  advance(atMs: number): boolean {
    if (!this.#playing || this.#track === null) return false;
    const endsMs = this.#sinceMs + this.#track.durationMs - this.#positionMs;
    if (atMs < endsMs) {
      this.#positionMs += atMs - this.#sinceMs;
      this.#sinceMs = atMs;
      return false;
    }
    const next = this.#queue.shift();
    if (next === undefined) {
      this.#track = null;
      this.#playing = false;
    } else {
      this.play(next, endsMs);
      this.advance(atMs);
    }
    return true;
  }

  at(atMs: number): DjPlayback {
    const state = this.#track === null ? 'stopped' : this.#playing ? 'playing' : 'paused';
    return { state, track: this.#track, positionMs: this.#positionMs, atMs };
  }
}

import type { Playback, Player, PlayHow, Track } from '../../daemon/core/ports.ts';
import type { ManualTime } from './player-time.ts';

export type PlayerCommand =
  | { readonly command: 'play'; readonly uris: readonly string[] }
  | { readonly command: 'enqueue'; readonly uri: string }
  | { readonly command: 'resume' | 'pause' | 'previous' }
  | { readonly command: 'setVolume'; readonly percent: number };

export interface FakePlayerOptions {
  readonly time: ManualTime;
  /** Songs it knows; others are invented on the spot, three minutes long. */
  readonly tracks?: readonly Track[];
  readonly device?: string;
}

/** A song by address, for tests that only need one to exist. */
export const inventTrack = (uri: string, more: Partial<Track> = {}): Track => ({
  uri,
  title: `Song ${uri.slice(-4)}`,
  artist: 'Nobody',
  album: 'None',
  durationMs: 180_000,
  coverUrl: '',
  explicit: false,
  features: null,
  ...more,
});

/** A player in memory that moves with a manual clock: held to the same contract suite as the real one. */
export class FakePlayer implements Player {
  /** Everything that was asked of it, failed or not, oldest first. */
  readonly commands: PlayerCommand[] = [];
  readonly #time: ManualTime;
  readonly #known: ReadonlyMap<string, Track>;
  readonly #device: string;
  #list: readonly string[] = [];
  #index = 0;
  #queue: string[] = [];
  #current: Track | null = null;
  #playing = false;
  /** Position at `#sinceMs`. */
  #positionMs = 0;
  #sinceMs = 0;
  #volumePercent = 60;
  #changed = new AbortController();
  #commandFailure: Error | null = null;
  #followFailure: Error | null = null;

  constructor(options: FakePlayerOptions) {
    this.#time = options.time;
    this.#known = new Map((options.tracks ?? []).map((track) => [track.uri, track]));
    this.#device = options.device ?? 'Fake speaker';
  }

  /** The next command throws this instead of doing anything. */
  failNext(error: Error): void {
    this.#commandFailure = error;
  }

  /** Whoever follows gets this thrown at once; whoever follows anew afterwards is served again. */
  failFollowers(error: Error): void {
    this.#followFailure = error;
    this.#touch();
  }

  /** How many songs it wants to be sent at once. */
  ahead = 1;

  songsAhead(): number {
    return this.ahead;
  }

  /** What plays now. */
  get playback(): Playback {
    this.#settle();
    return {
      state: this.#current === null ? 'stopped' : this.#playing ? 'playing' : 'paused',
      track: this.#current,
      positionMs: this.#current === null ? 0 : this.#positionMs,
      atMs: this.#time.now(),
      device: this.#device,
      volumePercent: this.#volumePercent,
    };
  }

  play(uris: readonly string[], { positionMs = 0 }: PlayHow = {}): Promise<void> {
    return this.#do({ command: 'play', uris }, () => {
      this.#list = uris;
      this.#index = 0;
      this.#start(uris[0]);
      this.#positionMs = positionMs;
    });
  }

  enqueue(uri: string): Promise<void> {
    return this.#do({ command: 'enqueue', uri }, () => {
      const next = this.#queue[0] ?? this.#list[this.#index + 1];
      if (next !== uri) this.#queue.push(uri);
    });
  }

  resume(): Promise<void> {
    return this.#do({ command: 'resume' }, () => (this.#playing = this.#current !== null));
  }

  pause(): Promise<void> {
    return this.#do({ command: 'pause' }, () => (this.#playing = false));
  }

  previous(): Promise<void> {
    return this.#do({ command: 'previous' }, () => {
      this.#index = Math.max(0, this.#index - 1);
      this.#start(this.#list[this.#index]);
    });
  }

  setVolume(percent: number): Promise<void> {
    return this.#do({ command: 'setVolume', percent }, () => (this.#volumePercent = percent));
  }

  async *follow(signal: AbortSignal): AsyncGenerator<Playback, void, undefined> {
    while (!signal.aborted) {
      const changed = this.#changed.signal;
      if (this.#followFailure !== null) {
        const failure = this.#followFailure;
        this.#followFailure = null;
        throw failure;
      }
      const playback = this.playback;
      yield playback;
      const elapsedMs = this.#time.now() - playback.atMs;
      const leftMs =
        playback.state === 'playing' && playback.track !== null
          ? Math.max(0, playback.track.durationMs - playback.positionMs - elapsedMs)
          : Infinity;
      await this.#time.wait(leftMs, AbortSignal.any([signal, changed]));
    }
  }

  async #do(command: PlayerCommand, act: () => void): Promise<void> {
    this.commands.push(command);
    await Promise.resolve();
    const failure = this.#commandFailure;
    this.#commandFailure = null;
    if (failure !== null) throw failure;
    this.#settle();
    act();
    this.#touch();
  }

  #touch(): void {
    const changed = this.#changed;
    this.#changed = new AbortController();
    changed.abort();
  }

  #start(uri: string | undefined): void {
    this.#current = uri === undefined ? null : (this.#known.get(uri) ?? inventTrack(uri));
    this.#playing = uri !== undefined;
    this.#positionMs = 0;
    this.#sinceMs = this.#time.now();
  }

  /** Brings the position up to now, over as many song ends as passed meanwhile. */
  #settle(): void {
    const nowMs = this.#time.now();
    while (this.#playing && this.#current !== null) {
      const leftMs = this.#current.durationMs - this.#positionMs;
      if (nowMs - this.#sinceMs < leftMs) break;
      const endedMs = this.#sinceMs + leftMs;
      const queued = this.#queue.shift();
      if (queued === undefined) this.#index += 1;
      this.#start(queued ?? this.#list[this.#index]);
      this.#sinceMs = endedMs;
    }
    if (this.#playing) this.#positionMs += nowMs - this.#sinceMs;
    this.#sinceMs = nowMs;
  }
}

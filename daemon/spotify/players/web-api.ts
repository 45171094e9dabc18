import type { Calls } from '../../contract/calls.ts';
import { NeedsOwner, Retry } from '../../core/errors.ts';
import type { Clock, Playback, Player, PlayHow, Track } from '../../core/ports.ts';
import { wait as realWait } from '../../lib/wait.ts';
import { refused, type ApiCall, type ApiReply, type SpotifyClient } from '../client.ts';
import { Devices, PlayerReply, type Device } from '../replies.ts';
import { Course, workOut } from './course.ts';
import { DeviceFinder } from './device.ts';
import {
  BELIEVED_MS,
  BELIEVED_SPARING_MS,
  LATE_LOOKS,
  LATE_LOOK_MS,
  nextLookMs,
  playbackOf,
  SETTLE_MS,
} from './look.ts';

export interface WebApiPlayerOptions {
  readonly client: SpotifyClient;
  /** Name of the Connect device to play on, now; empty = the active one. */
  readonly device: () => string;
  /** What is known of a song on the box; left out, each song is looked at when it plays. */
  readonly songOf?: (uri: string) => Track | null;
  /** How the day's calls stand; left out = plenty. */
  readonly level?: () => Calls['level'];
  readonly clock: Clock;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Sent at once, so that music goes on when the box cannot ask for a while; and for longer when it soon cannot. */
const SONGS_AHEAD = 12;
const SONGS_AHEAD_SPARING = 40;
/** Who touches the volume is there: a look shows what else they did. Steps of a fade follow each other faster, and cost none. */
const TOLD_LOOK_MS = 3000;
/** After a look that failed. */
const UNSEEN_LOOK_MS = 15_000;

/** Drives any Spotify Connect player through the Web API, with about a call a song. */
export class WebApiPlayer implements Player, AsyncDisposable {
  readonly #client: SpotifyClient;
  readonly #clock: Clock;
  readonly #songOf: (uri: string) => Track | null;
  readonly #level: () => Calls['level'];
  readonly #wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly #devices: DeviceFinder;
  readonly #closing = new AbortController();
  /** Aborted, and replaced, by each own command: whoever follows looks again. */
  #poked = new AbortController();
  /** The song last asked for, until it was seen playing. */
  #expected: string | null = null;
  /** What was sent, while it is played. */
  #course: Course | null = null;
  /** What was seen last, or follows from what was asked for since. */
  #shown: Playback | null = null;
  #lookedMs = -Infinity;
  /** What was shown last may be wrong by now, for all we know. */
  #doubtful = true;
  /** When a command last said itself what it changed. */
  #toldMs = -Infinity;

  private constructor(options: WebApiPlayerOptions) {
    this.#client = options.client;
    this.#clock = options.clock;
    this.#songOf = options.songOf ?? (() => null);
    this.#level = options.level ?? (() => 'plenty');
    this.#wait = options.wait ?? realWait;
    this.#devices = new DeviceFinder(options.client, options.device);
  }

  static open(options: WebApiPlayerOptions): WebApiPlayer {
    return new WebApiPlayer(options);
  }

  songsAhead(): number {
    return this.#level() === 'plenty' ? SONGS_AHEAD : SONGS_AHEAD_SPARING;
  }

  async play(uris: readonly string[], { positionMs = 0 }: PlayHow = {}): Promise<void> {
    const from = positionMs === 0 ? {} : { position_ms: Math.round(positionMs) };
    await this.#command({ method: 'PUT', path: '/me/player/play', body: { uris, ...from } });
    const [first, ...rest] = uris;
    if (first === undefined) return;
    this.#expected = first;
    this.#course = new Course([first, ...rest]);
    this.#assume({ state: 'playing', track: this.#songOf(first), positionMs });
    this.#poke();
  }

  async enqueue(uri: string): Promise<void> {
    if (this.#course?.next === uri) return;
    await this.#command({ method: 'POST', path: '/me/player/queue', query: { uri } });
    // A queued song changes nothing that is shown.
    this.#course?.enqueue(uri);
  }

  async resume(): Promise<void> {
    await this.#command({ method: 'PUT', path: '/me/player/play' });
    this.#assume({ state: 'playing' });
    this.#poke();
  }

  async pause(): Promise<void> {
    await this.#command({ method: 'PUT', path: '/me/player/pause' });
    this.#assume({ state: 'paused' });
    this.#poke();
  }

  async previous(): Promise<void> {
    await this.#command({ method: 'POST', path: '/me/player/previous' });
    this.#course = null;
    this.#poke();
  }

  async setVolume(percent: number): Promise<void> {
    const volumePercent = Math.round(percent);
    await this.#command({ method: 'PUT', path: '/me/player/volume', query: { volume_percent: volumePercent } });
    this.#assume({ volumePercent });
    this.#poke({ surely: false });
  }

  /** Spares a look-up when somebody else learnt the id of our device. */
  sawDevice(device: Device): void {
    this.#devices.saw(device);
  }

  /** Every device that Spotify sees for this account. */
  async devices(signal: AbortSignal): Promise<readonly Device[]> {
    const ending = AbortSignal.any([signal, this.#closing.signal]);
    const { devices } = await this.#client.get({ path: '/me/player/devices', purpose: 'playback' }, Devices, ending);
    return devices;
  }

  async *follow(signal: AbortSignal): AsyncGenerator<Playback, void, undefined> {
    const ending = AbortSignal.any([signal, this.#closing.signal]);
    let unchanged = -1;
    this.#doubtful = true;
    while (!ending.aborted) {
      const poked = this.#poked.signal;
      const before = this.#shown;
      const playback = await this.#now(ending);
      const same = before?.state === playback.state && before.track?.uri === playback.track?.uri;
      unchanged = same ? unchanged + 1 : 0;
      this.#shown = playback;
      yield playback;
      await this.#wait(this.#waitMs(playback, unchanged), AbortSignal.any([ending, poked]));
      if (!poked.aborted) continue;
      unchanged = -1;
      await this.#wait(this.#settleMs(), ending);
    }
  }

  /** What plays: looked at, or worked out as long as that can be believed. */
  async #now(signal: AbortSignal): Promise<Playback> {
    const believed = this.#believed();
    const fresh = this.#clock() - this.#lookedMs < this.#believedMs();
    const isOurs = this.#expected === null && believed?.state === 'playing' && this.#course !== null;
    const told = this.#clock() < this.#toldMs + TOLD_LOOK_MS;
    if (!this.#doubtful && believed !== null && (told || (fresh && isOurs && this.#lookedMs >= this.#toldMs)))
      return believed;
    this.#doubtful = false;
    try {
      const playback = await this.#look(signal);
      this.#lookedMs = this.#clock();
      return playback;
    } catch (error) {
      // The music does not stop because Spotify cannot be asked.
      if (!(error instanceof Retry) || believed === null) throw error;
      return { ...believed, unseen: error.message };
    }
  }

  /** The effect of a command that must be looked at takes a moment to show. */
  #settleMs(): number {
    return this.#doubtful ? SETTLE_MS : 0;
  }

  #waitMs(playback: Playback, unchanged: number): number {
    if (this.#isLate(playback, unchanged)) return LATE_LOOK_MS;
    const nowMs = this.#clock();
    if (this.#lookedMs < this.#toldMs) return Math.max(0, this.#toldMs + TOLD_LOOK_MS - nowMs);
    const waitMs = nextLookMs(playback, { unchanged, nowMs });
    return playback.unseen === undefined ? waitMs : Math.min(waitMs, UNSEEN_LOOK_MS);
  }

  /** What should be by now if nobody else did anything; null where that cannot be said. */
  #believed(): Playback | null {
    const shown = this.#shown;
    if (shown === null) return null;
    const seen = { ...shown, unseen: undefined };
    if (seen.state !== 'playing') return seen;
    const on = { nowMs: this.#clock(), songOf: this.#songOf };
    return this.#course === null ? null : workOut(seen, this.#course, on);
  }

  #believedMs(): number {
    const level = this.#level();
    if (level === 'plenty') return BELIEVED_MS;
    return level === 'sparing' ? BELIEVED_SPARING_MS : Infinity;
  }

  /** A command took effect: that much is known without a look. */
  #assume(change: Partial<Playback>): void {
    const shown = this.#believed() ?? this.#shown;
    if (shown === null) return;
    const atMs = this.#clock();
    const passedMs = shown.state === 'playing' ? atMs - shown.atMs : 0;
    this.#shown = { ...shown, positionMs: shown.positionMs + passedMs, atMs, ...change };
  }

  /** Spotify may show the song before for a moment after it took a command; then two more looks are worth their price. */
  #isLate(playback: Playback, unchanged: number): boolean {
    if (playback.track?.uri !== this.#expected && this.#expected !== null && unchanged < LATE_LOOKS) return true;
    this.#expected = null;
    return false;
  }

  async #look(signal: AbortSignal): Promise<Playback> {
    const reply = await this.#client.find({ purpose: 'follow', path: '/me/player' }, PlayerReply, signal);
    if (reply?.device != null) this.#devices.saw(reply.device);
    const playback = playbackOf(reply, this.#clock());
    const uri = playback.track?.uri;
    // Somebody else plays something else: what we sent is gone.
    const isOld = this.#expected !== null && uri !== this.#expected;
    if (!isOld && uri !== undefined && this.#course?.saw(uri) === false) this.#course = null;
    return playback;
  }

  /** A device that has been idle for long is unknown by the id it had: then it is looked up by its name and asked once more. */
  async #command(command: Omit<ApiCall, 'purpose'>): Promise<void> {
    const call: ApiCall = { ...command, purpose: 'playback' };
    const signal = this.#closing.signal;
    let reply = await this.#sendTo(await this.#devices.id(signal), call);
    if (reply.status === 404) {
      this.#devices.forget();
      reply = await this.#sendTo(await this.#devices.id(signal), call);
    }
    const failure = failureOf(reply);
    if (failure !== null) throw failure;
  }

  /** Whoever follows is to show what a command did. */
  #poke({ surely = true } = {}): void {
    if (surely) this.#doubtful = true;
    else this.#toldMs = this.#clock();
    const poked = this.#poked;
    this.#poked = new AbortController();
    poked.abort();
  }

  #sendTo(deviceId: string | undefined, call: ApiCall): Promise<ApiReply> {
    return this.#client.send({ ...call, query: { ...call.query, device_id: deviceId } }, this.#closing.signal);
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }
}

function failureOf(reply: ApiReply): Error | null {
  if (reply.status < 300) return null;
  if (reply.status === 404) {
    return new NeedsOwner(
      'No Spotify player is active',
      'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.',
    );
  }
  if (reply.status === 403 && (reply.reason === 'VOLUME_CONTROL_DISALLOW' || /volume/i.test(reply.message))) {
    return new NeedsOwner('This device keeps its volume to itself', 'Turn the volume at the device.');
  }
  // Pausing what is paused, resuming what plays: already as asked.
  if (reply.status === 403 && /restriction/i.test(reply.message)) return null;
  if (reply.status === 400) return new Retry(`Spotify did not understand: ${reply.message}`);
  return refused(reply);
}

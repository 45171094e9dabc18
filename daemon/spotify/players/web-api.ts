import { NeedsOwner, Retry } from '../../core/errors.ts';
import type { Clock, Playback, Player, PlayHow } from '../../core/ports.ts';
import { wait as realWait } from '../../lib/wait.ts';
import { refused, type ApiCall, type ApiReply, type SpotifyClient } from '../client.ts';
import { Devices, PlayerReply, type Device } from '../replies.ts';
import { DeviceFinder } from './device.ts';
import { LATE_LOOKS, LATE_LOOK_MS, nextLookMs, playbackOf, SETTLE_MS } from './look.ts';

export interface WebApiPlayerOptions {
  readonly client: SpotifyClient;
  /** Name of the Connect device to play on, now; empty = the active one. */
  readonly device: () => string;
  readonly clock: Clock;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Drives any Spotify Connect player through the Web API, with a handful of calls a song. */
export class WebApiPlayer implements Player, AsyncDisposable {
  readonly #client: SpotifyClient;
  readonly #clock: Clock;
  readonly #wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly #devices: DeviceFinder;
  readonly #closing = new AbortController();
  /** Aborted, and replaced, by each own command: whoever follows looks again. */
  #poked = new AbortController();
  /** The song last asked for, until it was seen playing. */
  #expected: string | null = null;

  private constructor(options: WebApiPlayerOptions) {
    this.#client = options.client;
    this.#clock = options.clock;
    this.#wait = options.wait ?? realWait;
    this.#devices = new DeviceFinder(options.client, options.device);
  }

  static open(options: WebApiPlayerOptions): WebApiPlayer {
    return new WebApiPlayer(options);
  }

  async play(uris: readonly string[], { positionMs }: PlayHow = {}): Promise<void> {
    const from = positionMs === undefined ? {} : { position_ms: Math.round(positionMs) };
    await this.#command({ method: 'PUT', path: '/me/player/play', body: { uris, ...from } });
    this.#expected = uris[0] ?? null;
  }

  async enqueue(uri: string): Promise<void> {
    await this.#command({ method: 'POST', path: '/me/player/queue', query: { uri } });
  }

  async resume(): Promise<void> {
    await this.#command({ method: 'PUT', path: '/me/player/play' });
  }

  async pause(): Promise<void> {
    await this.#command({ method: 'PUT', path: '/me/player/pause' });
  }

  async previous(): Promise<void> {
    await this.#command({ method: 'POST', path: '/me/player/previous' });
  }

  async setVolume(percent: number): Promise<void> {
    await this.#command({ method: 'PUT', path: '/me/player/volume', query: { volume_percent: Math.round(percent) } });
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
    let before = '';
    let unchanged = 0;
    while (!ending.aborted) {
      const poked = this.#poked.signal;
      const playback = await this.#look(ending);
      const seen = `${playback.state} ${playback.track?.uri ?? ''}`;
      unchanged = seen === before ? unchanged + 1 : 0;
      before = seen;
      yield playback;
      const expecting = this.#isLate(playback, unchanged);
      const waitMs = expecting ? LATE_LOOK_MS : nextLookMs(playback, { unchanged, nowMs: this.#clock() });
      await this.#wait(waitMs, AbortSignal.any([ending, poked]));
      if (!poked.aborted) continue;
      unchanged = -1;
      await this.#wait(SETTLE_MS, ending);
    }
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
    return playbackOf(reply, this.#clock());
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
    // A queued song changes nothing that is shown.
    if (call.path !== '/me/player/queue') this.#poke();
  }

  #poke(): void {
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

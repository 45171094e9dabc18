import { NeedsOwner, Retry, type KnownError } from '../../../core/errors.ts';
import type { Clock, Playback, Player, PlayHow } from '../../../core/ports.ts';
import { Store } from '../../../lib/store.ts';
import { wait as realWait } from '../../../lib/wait.ts';
import { hear, NOTHING_HEARD, playbackOf, type Heard } from './heard.ts';
import { SoloistLine } from './line.ts';
import type { SoloistEvent } from './messages.ts';
import { HAND_OVER_MS, handOver, heardSong, NOTHING_UPCOMING, played, queued, type Upcoming } from './upcoming.ts';

export interface SoloistOptions {
  /** Where it listens now; may change with each of its starts. @throws Retry while it does not run */
  readonly address: () => Promise<string>;
  /** Why it cannot run, when whoever runs it knows. */
  readonly trouble?: () => KnownError | null;
  readonly clock: Clock;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How long Soloist may take to answer, in real time. */
  readonly answerMs?: number;
}

/** Events say everything; this often Soloist is asked all the same, so that one which hangs is noticed. */
const ALIVE_MS = 60_000;

/** Spotify's own player on this box. It tells what it does by itself: following costs no call of the daily quota. */
export class SoloistPlayer implements Player, AsyncDisposable {
  readonly #options: SoloistOptions;
  readonly #closing = new AbortController();
  readonly #heard = new Store<Heard>(NOTHING_HEARD);
  #line: SoloistLine | null = null;
  #opening: Promise<SoloistLine> | null = null;
  #upcoming: Upcoming = NOTHING_UPCOMING;
  /** Aborted, and replaced, whenever the moment for the next song of the list has moved. */
  #moment = new AbortController();
  /** Aborted with the reason when the line is lost. */
  #lost = new AbortController();

  private constructor(options: SoloistOptions) {
    this.#options = options;
  }

  static open(options: SoloistOptions): SoloistPlayer {
    return new SoloistPlayer(options);
  }

  /** The account's music comes out of it now. */
  get active(): boolean {
    return this.#heard.get().active;
  }

  async play(uris: readonly string[], { positionMs }: PlayHow = {}): Promise<void> {
    const [first] = uris;
    if (first === undefined) return;
    const line = await this.#ready();
    if (!this.#heard.get().active) await line.send('activate');
    this.#upcoming = played(uris);
    await line.send('play', { uri: first });
    if (positionMs !== undefined) await line.send('seek', { position_ms: Math.round(positionMs) });
  }

  async enqueue(uri: string): Promise<void> {
    await (await this.#ready()).send('add_to_queue', { uri });
    this.#upcoming = queued(this.#upcoming, uri);
  }

  async resume(): Promise<void> {
    const line = await this.#ready();
    if (!this.#heard.get().active) await line.send('activate');
    await line.send('play');
  }

  async pause(): Promise<void> {
    await (await this.#ready()).send('pause');
  }

  async previous(): Promise<void> {
    await (await this.#ready()).send('skip_prev');
  }

  async setVolume(percent: number): Promise<void> {
    await (await this.#ready()).send('set_volume', { volume: Math.round(percent) });
  }

  async *follow(signal: AbortSignal): AsyncGenerator<Playback, void, undefined> {
    const ending = AbortSignal.any([signal, this.#closing.signal]);
    await this.#ready();
    const { signal: lost } = this.#lost;
    const stop = AbortSignal.any([ending, lost]);
    const checks = this.#check(stop);
    try {
      for await (const heard of this.#heard.changes(stop)) {
        if (heard.loggedIn === false) throw notLoggedIn(heard);
        yield playbackOf(heard, this.#options.clock());
      }
      if (lost.aborted && !ending.aborted) throw lost.reason as Error;
    } finally {
      // Whoever stops listening need not wait for a check under way; what it finds shows when somebody listens again.
      void checks.catch(() => undefined);
    }
  }

  get #wait(): (ms: number, signal: AbortSignal) => Promise<void> {
    return this.#options.wait ?? realWait;
  }

  async #check(stop: AbortSignal): Promise<void> {
    for (;;) {
      await this.#wait(ALIVE_MS, stop);
      const line = this.#line;
      if (stop.aborted || line === null) return;
      try {
        await line.send('get_state');
      } catch (error) {
        this.#forget(error instanceof Retry ? error : new Retry('Soloist does not answer', { cause: error }));
      }
    }
  }

  /** @throws NeedsOwner when nobody is logged in or Soloist cannot run; Retry when it does not answer */
  async #ready(): Promise<SoloistLine> {
    const line = this.#line ?? (await (this.#opening ??= this.#open().finally(() => (this.#opening = null))));
    const heard = this.#heard.get();
    if (heard.loggedIn === false) throw notLoggedIn(heard);
    return line;
  }

  async #open(): Promise<SoloistLine> {
    const trouble = this.#options.trouble?.() ?? null;
    if (trouble !== null) throw trouble;
    this.#heard.update(() => NOTHING_HEARD);
    this.#lost = new AbortController();
    const said = Promise.withResolvers<undefined>();
    const line = await SoloistLine.open({
      url: await this.#options.address(),
      ...(this.#options.answerMs !== undefined && { answerMs: this.#options.answerMs }),
      onEvent: (event: SoloistEvent) => {
        this.#heard.update((before) => hear(before, event, this.#options.clock()));
        this.#upcoming = heardSong(this.#upcoming, this.#heard.get().item?.uri ?? null);
        this.#plan();
        if (event.type === 'auth_state') said.resolve(undefined);
      },
      onLost: (reason) => {
        said.reject(reason);
        this.#forget(reason);
      },
    });
    this.#line = line;
    // It greets with who is logged in; without that nothing can be said of it. A silent one fails at the question.
    await Promise.race([said.promise, line.send('get_auth_state').then(() => said.promise)]);
    return line;
  }

  /** Hands the next song of the list over when the one that plays is nearly over. */
  #plan(): void {
    this.#moment.abort();
    this.#moment = new AbortController();
    const playback = playbackOf(this.#heard.get(), this.#options.clock());
    if (playback.state !== 'playing' || playback.track === null || handOver(this.#upcoming) === null) return;
    const moment = AbortSignal.any([this.#moment.signal, this.#closing.signal]);
    const leftMs = playback.track.durationMs - playback.positionMs;
    void this.#wait(Math.max(0, leftMs - HAND_OVER_MS), moment).then(async () => {
      const due = moment.aborted ? null : handOver(this.#upcoming);
      if (due === null || this.#line === null) return;
      this.#upcoming = due.after;
      // What fails here shows in the following: a lost line ends it, and a list that ends early is the DJ's to continue.
      await this.#line.send('add_to_queue', { uri: due.uri }).catch(() => undefined);
    });
  }

  /** Resolves once every command under way was answered, or has failed. */
  settled(): Promise<void> {
    return this.#line?.settled() ?? Promise.resolve();
  }

  #forget(reason: Retry): void {
    this.#line?.[Symbol.dispose](reason);
    this.#line = null;
    this.#lost.abort(reason);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    // A pause sent with the last breath is still a pause.
    await this.settled();
    this.#forget(new Retry('The box stops'));
  }
}

const notLoggedIn = ({ device }: Heard): NeedsOwner =>
  new NeedsOwner(
    'Nobody is logged in on this box’s own player',
    device === ''
      ? 'Open Spotify on a phone in this network, tap the devices button, and choose this box once.'
      : `Open Spotify on a phone in this network, tap the devices button, and choose “${device}” once.`,
  );

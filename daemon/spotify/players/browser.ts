import type { BrowserReport } from '../../contract/browser-player.ts';
import { NeedsOwner } from '../../core/errors.ts';
import type { Clock, Playback, Player, PlayHow } from '../../core/ports.ts';
import type { BrowserPage, BrowserPages } from '../../core/ports/browser-player.ts';
import { Store } from '../../lib/store.ts';
import type { WebApiPlayer } from './web-api.ts';

export interface BrowserPlayerOptions {
  /** As Spotify is to list the page among the devices. */
  readonly name: string;
  /** Commands go by the Web API to the device that the page has become. */
  readonly commands: WebApiPlayer;
  readonly token: (signal: AbortSignal) => Promise<string>;
  readonly clock: Clock;
}

interface Known {
  readonly ready: boolean;
  readonly trouble: NeedsOwner | null;
  readonly playback: Playback;
}

/** Music in the kiosk's own browser, by the Web Playback SDK: the page tells what it plays, so that following costs no call. */
export class BrowserPlayer implements Player, BrowserPages {
  readonly #options: BrowserPlayerOptions;
  readonly #known: Store<Known>;
  #page: AbortController | null = null;

  private constructor(options: BrowserPlayerOptions) {
    this.#options = options;
    this.#known = new Store<Known>({ ready: false, trouble: null, playback: this.#silence() });
  }

  static open(options: BrowserPlayerOptions): BrowserPlayer {
    return new BrowserPlayer(options);
  }

  get name(): string {
    return this.#options.name;
  }

  get ready(): boolean {
    return this.#known.get().ready;
  }

  /** Why it cannot play now; null when it can. */
  get trouble(): NeedsOwner | null {
    const { ready, trouble } = this.#known.get();
    return trouble ?? (ready ? null : noPage());
  }

  token(signal: AbortSignal): Promise<string> {
    return this.#options.token(signal);
  }

  attach(): BrowserPage {
    this.#page?.abort();
    const page = new AbortController();
    this.#page = page;
    const isPresent = (): boolean => this.#page === page;
    return {
      dropped: page.signal,
      report: (report) => {
        if (isPresent()) this.#known.update((known) => this.#after(known, report));
      },
      [Symbol.dispose]: () => {
        if (!isPresent()) return;
        this.#page = null;
        this.#known.update(() => ({ ready: false, trouble: null, playback: this.#silence() }));
      },
    };
  }

  play(uris: readonly string[], how: PlayHow = {}): Promise<void> {
    return this.#through((player) => player.play(uris, how));
  }
  enqueue(uri: string): Promise<void> {
    return this.#through((player) => player.enqueue(uri));
  }
  resume(): Promise<void> {
    return this.#through((player) => player.resume());
  }
  pause(): Promise<void> {
    return this.#through((player) => player.pause());
  }
  previous(): Promise<void> {
    return this.#through((player) => player.previous());
  }
  setVolume(percent: number): Promise<void> {
    return this.#through((player) => player.setVolume(percent));
  }

  async *follow(signal: AbortSignal): AsyncGenerator<Playback, void, undefined> {
    for await (const { playback, trouble } of this.#known.changes(signal)) {
      if (trouble !== null) throw trouble;
      yield playback;
    }
  }

  async #through(command: (player: WebApiPlayer) => Promise<void>): Promise<void> {
    const { trouble } = this;
    if (trouble !== null) throw trouble;
    await command(this.#options.commands);
  }

  #after(known: Known, report: Parameters<BrowserPage['report']>[0]): Known {
    switch (report.kind) {
      case 'ready':
        this.#options.commands.sawDevice({ id: report.deviceId, name: this.name, is_active: false });
        return { ...known, ready: true, trouble: null };
      case 'not-ready':
        return { ...known, ready: false, playback: this.#silence() };
      case 'error':
        // One song that does not play is the DJ's to replace; anything else keeps every song from playing.
        return report.what === 'playback' ? known : { ...known, trouble: troubleOf(report) };
      case 'state':
        return { ...known, trouble: null, playback: this.#playbackOf(report) };
    }
  }

  #playbackOf({ playing, volume }: Extract<BrowserReport, { kind: 'state' }>): Playback {
    const volumePercent = Math.round(volume * 100);
    if (playing === null) return { ...this.#silence(), device: this.name, volumePercent };
    const { paused, positionMs, durationMs, song } = playing;
    // At the end of its list the SDK shows the last song again, paused at its beginning.
    if (paused && positionMs === 0) return { ...this.#silence(), device: this.name, volumePercent };
    return {
      state: paused ? 'paused' : 'playing',
      track: { ...song, durationMs, explicit: false, features: null },
      positionMs,
      atMs: this.#options.clock(),
      device: this.name,
      volumePercent,
    };
  }

  #silence(): Playback {
    const atMs = this.#options.clock();
    return { state: 'stopped', track: null, positionMs: 0, atMs, device: null, volumePercent: null };
  }
}

const noPage = (): NeedsOwner =>
  new NeedsOwner(
    'The page that should play is not open',
    'Open the kiosk page of this box in a browser, or choose another device on the phone.',
  );

const REMEDIES: Readonly<Record<Exclude<Extract<BrowserReport, { kind: 'error' }>['what'], 'playback'>, string>> = {
  initialization: 'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.',
  authentication: 'Pair your Spotify account again: playing in a browser needs one more permission.',
  account: 'Pair an account that has Spotify Premium.',
  autoplay: 'Touch the kiosk page once: browsers play no sound before that.',
};

function troubleOf({ what, message }: Extract<BrowserReport, { kind: 'error' }>): NeedsOwner {
  const remedy = what === 'playback' ? '' : REMEDIES[what];
  return new NeedsOwner(`The kiosk’s browser does not play: ${message || what}`, remedy);
}

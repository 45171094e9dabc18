import type { Output, OutputChoice, OutputKind } from '../../contract/outputs.ts';
import { BadRequest, isKnown } from '../../core/errors.ts';
import type { Playback, Player, PlayHow } from '../../core/ports.ts';
import type { OutputChooser, OutputStore } from '../../core/ports/outputs.ts';
import { Store } from '../../lib/store.ts';
import { wait as realWait } from '../../lib/wait.ts';
import type { Device } from '../replies.ts';
import { sameName } from './device.ts';
import { fadeInto, type FadeShape } from './fade.ts';

/** A player of one kind, and how it fades. */
export interface OutputPlayer {
  readonly player: Player;
  readonly fade: FadeShape;
  /** Its line in the list. `trouble`: why it cannot be chosen now. */
  readonly shown: () => { readonly name: string; readonly active: boolean; readonly trouble: string };
}

export interface OutputsOptions {
  readonly store: OutputStore;
  /** What the settings file says; null = the phone's to choose. */
  readonly fixed: OutputChoice | null;
  /** Without any choice. */
  readonly standard: OutputChoice;
  /** Only those that this box has. */
  readonly players: ReadonlyMap<OutputKind, OutputPlayer>;
  /** What Spotify's own app would list. */
  readonly devices: (signal: AbortSignal) => Promise<readonly Device[]>;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** One player to the rest of the box, whatever the music comes out of. The choice may change while music plays: it then goes on there. */
export class Outputs implements Player, OutputChooser, AsyncDisposable {
  readonly #options: OutputsOptions;
  readonly #choice: Store<OutputChoice>;
  readonly #closing = new AbortController();
  #heard: Playback | null = null;

  private constructor(options: OutputsOptions) {
    this.#options = options;
    const kept = options.fixed ?? options.store.choice() ?? options.standard;
    // A box may lose an output: Soloist taken out of the settings, say.
    this.#choice = new Store(options.players.has(kept.kind) ? kept : options.standard);
  }

  /** Also puts the volume back that a fade had taken down when the power went. */
  static open(options: OutputsOptions): Outputs {
    return new Outputs(options);
  }

  get chosen(): OutputChoice {
    return this.#choice.get();
  }

  get locked(): boolean {
    return this.#options.fixed !== null;
  }

  songsAhead(): number {
    return this.#now().player.songsAhead?.() ?? 1;
  }

  async play(uris: readonly string[], how: PlayHow = {}): Promise<void> {
    const { player, fade } = this.#now();
    const heard = this.#heard;
    const volume = heard?.state === 'playing' ? heard.volumePercent : null;
    if (how.fade !== true || volume === null || fade.steps === 0) return player.play(uris, how);
    const { store, wait = realWait } = this.#options;
    store.putFadingFrom(volume);
    await fadeInto(
      { shape: fade, fromPercent: volume, setVolume: (p) => player.setVolume(p), wait, signal: this.#closing.signal },
      () => player.play(uris, how),
    );
    store.putFadingFrom(null);
  }

  enqueue(uri: string): Promise<void> {
    return this.#now().player.enqueue(uri);
  }

  resume(): Promise<void> {
    return this.#now().player.resume();
  }

  pause(): Promise<void> {
    return this.#now().player.pause();
  }

  previous(): Promise<void> {
    return this.#now().player.previous();
  }

  setVolume(percent: number): Promise<void> {
    return this.#now().player.setVolume(percent);
  }

  async *follow(signal: AbortSignal): AsyncGenerator<Playback, void, undefined> {
    const ending = AbortSignal.any([signal, this.#closing.signal]);
    await this.#undoFade();
    while (!ending.aborted) {
      const choice = this.#choice.get();
      const changed = new AbortController();
      void this.#untilOther(choice, changed, ending);
      for await (const playback of this.#now().player.follow(AbortSignal.any([ending, changed.signal]))) {
        this.#heard = playback;
        yield playback;
      }
      if (!changed.signal.aborted) return;
    }
  }

  async list(signal: AbortSignal): Promise<readonly Output[]> {
    const { players } = this.#options;
    const chosen = this.#choice.get();
    const own = [...players].filter(([kind]) => kind !== 'connect');
    const lines = own.map(([kind, { shown }]): Output => ({ kind, chosen: chosen.kind === kind, ...shown() }));
    const devices = await this.#options.devices(signal);
    const others = devices.filter(({ name }) => !lines.some((line) => sameName(line.name, name)));
    const isChosen = (name: string): boolean => chosen.kind === 'connect' && sameName(chosen.name, name);
    const listed = others.map((device): Output => connectLine(device, isChosen(device.name)));
    const isHidden = chosen.kind === 'connect' && !listed.some((line) => line.chosen);
    return [...lines, ...listed, ...(isHidden && chosen.name !== '' ? [hidden(chosen.name)] : [])];
  }

  async choose(choice: OutputChoice): Promise<void> {
    if (this.#options.fixed !== null) {
      throw new BadRequest('output: the settings file fixes it', 'Take `spotify.device` out of the file and restart.');
    }
    if (!this.#options.players.has(choice.kind)) {
      throw new BadRequest(`kind: this box has no output "${choice.kind}"`, 'Choose one of GET /api/outputs.');
    }
    const before = this.#choice.get();
    if (before.kind === choice.kind && sameName(before.name, choice.name)) return;
    const heard = this.#heard;
    this.#choice.update(() => choice);
    try {
      if (heard?.state === 'playing' && heard.track !== null) {
        await this.#now().player.play([heard.track.uri], { positionMs: heard.positionMs });
      }
    } catch (error) {
      // What cannot take the music over is not chosen: the room keeps what it has.
      this.#choice.update(() => before);
      throw error;
    }
    this.#options.store.choose(choice);
  }

  #now(): OutputPlayer {
    const output = this.#options.players.get(this.#choice.get().kind);
    if (output === undefined) throw new Error('the standard output is none of this box');
    return output;
  }

  async #untilOther(choice: OutputChoice, changed: AbortController, ending: AbortSignal): Promise<void> {
    for await (const now of this.#choice.changes(AbortSignal.any([ending, changed.signal]))) {
      if (now !== choice) changed.abort();
    }
  }

  async #undoFade(): Promise<void> {
    const { store } = this.#options;
    const percent = store.fadingFrom();
    if (percent === null) return;
    try {
      await this.#now().player.setVolume(percent);
    } catch (error) {
      // The device may be gone, or keep its volume to itself: nothing to put back then.
      if (!isKnown(error)) throw error;
    }
    store.putFadingFrom(null);
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }
}

function connectLine({ name, id, is_active: active }: Device, chosen: boolean): Output {
  const isAddressable = id != null || active === true;
  const trouble = isAddressable ? '' : 'Spotify gives no address for it now: play any song there once.';
  return { kind: 'connect', name, chosen, active: active === true, trouble };
}

const hidden = (name: string): Output => ({
  kind: 'connect',
  name,
  chosen: true,
  active: false,
  trouble: 'Spotify does not see it now: is it switched on?',
});

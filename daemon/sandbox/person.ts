import type { SandboxSong } from './catalogue.ts';
import type { Speaker } from './speakers.ts';
import type { VirtualPlayer } from './virtual-player.ts';

/** What of the sandbox a person can reach. */
interface Reach {
  readonly player: VirtualPlayer;
  readonly speakers: readonly Speaker[];
  song(uri: string): SandboxSong | undefined;
  activate(speaker: Speaker): void;
  like(uri: string): void;
  unlike(uri: string): void;
}

/** Somebody with the Spotify app and the same account: what they do costs the box no call, and asks it nothing. */
export class Person {
  readonly #world: Reach;

  constructor(world: Reach) {
    this.#world = world;
  }

  /** Starts songs, on another device when one is named. */
  play(uris: readonly string[], on?: string): void {
    const songs = uris.map((uri) => this.#world.song(uri)).filter((song) => song !== undefined);
    if (on !== undefined) this.transfer(on);
    this.#world.player.play(songs);
  }

  pause(): void {
    this.#world.player.pause();
  }

  resume(): void {
    this.#world.player.resume();
  }

  skip(): void {
    this.#world.player.next();
  }

  /** Takes the music to another device, where it goes on as it was. */
  transfer(name: string): void {
    const speaker = this.#world.speakers.find((one) => one.name === name);
    if (speaker === undefined) throw new Error(`no speaker “${name}” in the sandbox`);
    this.#world.activate(speaker);
  }

  setVolume(percent: number): void {
    this.#world.player.volumePercent = percent;
  }

  like(uri: string): void {
    this.#world.like(uri);
  }

  unlike(uri: string): void {
    this.#world.unlike(uri);
  }
}

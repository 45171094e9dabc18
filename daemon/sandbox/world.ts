import type { Clock } from '../core/ports.ts';
import { favouritesOf, inventLibrary, inventSongs, type SandboxSong } from './catalogue.ts';
import { Faults } from './faults.ts';
import { FeatureServices } from './feature-services.ts';
import { Ledger } from './ledger.ts';
import { newFlatmate, newOwner, type Listener } from './listeners.ts';
import { Person } from './person.ts';
import { DeviceClock, newSpeaker, type Speaker } from './speakers.ts';
import { VirtualPlayer } from './virtual-player.ts';

export interface SandboxPlaylist {
  readonly id: string;
  name: string;
  description: string;
  /** Songs of the catalogue; also `spotify:local:…`, episodes, and addresses of songs that are gone. */
  uris: string[];
  snapshot: number;
  /** False: somebody else's, which may be followed but not read. */
  own: boolean;
}

export interface WorldOptions {
  readonly clock: Clock;
  /** How many songs the listener has; 324 when not given. */
  readonly songs?: number | undefined;
}

/** All that the sandbox knows. */
export class World {
  readonly clock: Clock;
  readonly songs: readonly SandboxSong[];
  readonly owner: Listener;
  readonly flatmate: Listener;
  /** Who consents, as the one who sits at the browser. */
  atBrowser: Listener;
  /** Songs that the market does not have (any more): listed, but not playable. */
  readonly unavailable = new Set<string>();
  readonly favourites: readonly SandboxSong[];
  readonly playlists = new Map<string, SandboxPlaylist>();
  readonly player: VirtualPlayer;
  readonly ledger: Ledger;
  readonly faults = new Faults();
  readonly features = new FeatureServices();
  readonly person: Person;
  /** The one that the box is meant to play on, and whatever else there is. */
  readonly speaker: Speaker = newSpeaker('MoodDJ sandbox speaker', { active: true });
  readonly speakers: Speaker[] = [this.speaker];
  /** What an inspector found wrong with calls and replies. */
  readonly complaints: string[] = [];
  readonly #byUri: ReadonlyMap<string, SandboxSong>;
  readonly #likedMs = new Map<string, number>();
  readonly #deviceClock: DeviceClock;

  constructor({ clock, songs }: WorldOptions) {
    this.clock = clock;
    this.songs = songs === undefined ? inventSongs() : inventLibrary(songs);
    this.owner = newOwner(this.songs);
    this.flatmate = newFlatmate(this.songs);
    this.atBrowser = this.owner;
    this.favourites = favouritesOf(this.songs);
    this.#deviceClock = new DeviceClock(clock, () => this.active?.clockRate ?? 1);
    this.player = new VirtualPlayer(this.#deviceClock.now);
    this.ledger = new Ledger(clock);
    this.person = new Person(this);
    this.#byUri = new Map(this.songs.map((song) => [song.uri, song]));
  }

  /** What the owner likes, newest first. */
  get liked(): readonly SandboxSong[] {
    return this.owner.liked;
  }

  set liked(songs: readonly SandboxSong[]) {
    this.owner.liked = songs;
  }

  listener(id: string): Listener {
    return id === this.flatmate.id ? this.flatmate : this.owner;
  }

  /** What may turn up in a listener's lists: the owner knows every song, others what they like. */
  tasteOf(id: string): (song: SandboxSong) => boolean {
    const { liked } = this.listener(id);
    return id === this.owner.id ? () => true : (song) => liked.includes(song);
  }

  song(uri: string): SandboxSong | undefined {
    return this.#byUri.get(uri);
  }

  isPlayable(song: SandboxSong): boolean {
    return !this.unavailable.has(song.uri);
  }

  /** The device that the music comes out of, or would. */
  get active(): Speaker | undefined {
    return this.speakers.find((speaker) => speaker.active && speaker.present);
  }

  /** Brings the music there. */
  activate(speaker: Speaker): void {
    // Until now it moved by the other one's clock.
    this.player.now();
    const before = this.active;
    if (before === speaker) return;
    if (before !== undefined) before.volumePercent = this.player.volumePercent;
    for (const one of this.speakers) one.active = one === speaker;
    if (before !== undefined) this.player.volumePercent = speaker.volumePercent;
  }

  /** As if the owner had put a heart on a song: it is the newest then. */
  like(uri: string): void {
    const song = this.song(uri);
    if (song === undefined) throw new Error(`no song ${uri} in the sandbox`);
    this.unlike(uri);
    this.liked = [song, ...this.liked];
    this.#likedMs.set(uri, this.clock());
  }

  /** As if the owner had taken the heart off a song. */
  unlike(uri: string): void {
    this.liked = this.liked.filter((song) => song.uri !== uri);
  }

  /** Those of the catalogue were liked one an hour, long ago. */
  likedMs(song: SandboxSong): number {
    const known = this.#likedMs.get(song.uri);
    return known ?? Date.UTC(2026, 0, 1) - 3_600_000 * this.songs.indexOf(song);
  }

  addPlaylist(list: Pick<SandboxPlaylist, 'id' | 'name'> & Partial<SandboxPlaylist>): SandboxPlaylist {
    const whole: SandboxPlaylist = { description: '', uris: [], snapshot: 0, own: true, ...list };
    this.playlists.set(whole.id, whole);
    return whole;
  }
}

import type { Clock } from '../core/ports.ts';
import { favouritesOf, inventSongs, type SandboxSong } from './catalogue.ts';
import { Faults } from './faults.ts';
import { Ledger } from './ledger.ts';
import { VirtualPlayer } from './virtual-player.ts';

/** The one Connect device of the sandbox, with what may be odd about it. */
export interface Speaker {
  name: string;
  /** The real service says null for some devices. */
  id: string | null;
  /** False: switched off; Spotify neither lists nor reaches it. */
  present: boolean;
  /** False: listed, but a command without a device id reaches nothing. */
  active: boolean;
  supportsVolume: boolean;
}

export interface SandboxPlaylist {
  readonly id: string;
  name: string;
  uris: string[];
  snapshot: number;
}

/** All that the sandbox knows. */
export class World {
  readonly clock: Clock;
  readonly songs: readonly SandboxSong[];
  /** Newest first. */
  liked: readonly SandboxSong[];
  readonly favourites: readonly SandboxSong[];
  readonly playlists = new Map<string, SandboxPlaylist>();
  readonly player: VirtualPlayer;
  readonly ledger: Ledger;
  readonly faults = new Faults();
  readonly speaker: Speaker = {
    name: 'MoodDJ sandbox speaker',
    id: '5a9d0b0c6d6f6f64646a5a9d0b0c6d6f6f64646a',
    present: true,
    active: true,
    supportsVolume: true,
  };
  readonly #byUri: ReadonlyMap<string, SandboxSong>;

  constructor(clock: Clock) {
    this.clock = clock;
    this.songs = inventSongs();
    this.liked = this.songs;
    this.favourites = favouritesOf(this.songs);
    this.player = new VirtualPlayer(clock);
    this.ledger = new Ledger(clock);
    this.#byUri = new Map(this.songs.map((song) => [song.uri, song]));
  }

  song(uri: string): SandboxSong | undefined {
    return this.#byUri.get(uri);
  }

  /** As if the owner had taken the heart off a song. */
  unlike(uri: string): void {
    this.liked = this.liked.filter((song) => song.uri !== uri);
  }
}

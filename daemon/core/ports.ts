import type { Arc } from '../contract/dj.ts';
import type { Direction, MoodOverride, RoomMoodName, ShownMood } from '../contract/mood.ts';
import type { RoomSeen, VisionFailed, VisionSettings, VisionStatus } from '../contract/vision.ts';

/** What the core and the loops need of the world. Adapters carry the technology in their name; ports do not. */

/** The mood of the room, folded from many looks. Times are epoch milliseconds. */
export interface RoomMood {
  readonly mood: RoomMoodName;
  /** −1…1 */
  readonly valence: number;
  /** −1…1 */
  readonly arousal: number;
  /** 0…1 */
  readonly confidence: number;
  readonly people: number;
  readonly sinceMs: number;
}

/** Audio features of a song; every value 0…1 where nothing else is said. */
export interface Features {
  readonly valence: number;
  readonly energy: number;
  readonly tempoBpm: number;
  readonly danceability: number;
  readonly acousticness: number;
  readonly instrumentalness?: number;
  readonly liveness?: number;
  readonly speechiness?: number;
  /** Mean, in dB below full scale: −60…0. */
  readonly loudnessDb?: number;
  /** Pitch class, 0 = C … 11 = B. */
  readonly key?: number;
  /** 1 = major, 0 = minor. */
  readonly mode?: 0 | 1;
  /** Who says so; of several, the one believed most. */
  readonly source: string;
  /** All who were heard, the one believed most first. */
  readonly sources?: readonly string[];
  /** 0…1 */
  readonly confidence: number;
  /** When it was learnt, epoch ms. */
  readonly fetchedMs?: number;
}

export interface Track {
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationMs: number;
  /** Where the cover lies upstream; empty when there is none. */
  readonly coverUrl: string;
  readonly explicit: boolean;
  /** Null: not known (yet). Such a song stays playable with low weight. */
  readonly features: Features | null;
  /** The first named artist, and the album, upstream. */
  readonly artistId?: string;
  readonly albumId?: string;
  /** Where the owner has it: `liked`, `top-short`, `playlist:<id>`, … */
  readonly sources?: readonly string[];
  /** What the owner says it feels like. */
  readonly ownerMood?: ShownMood;
}

export interface Playback {
  readonly state: 'playing' | 'paused' | 'stopped';
  readonly track: Track | null;
  readonly positionMs: number;
  /** When that position was true, epoch ms. */
  readonly atMs: number;
  readonly device: string | null;
  readonly volumePercent: number | null;
  /** Why it could not be looked at: this is then what should play by now. */
  readonly unseen?: string | undefined;
  /** The account's music was moved to another device, which this player does not see; what is told is what rests here. */
  readonly elsewhere?: boolean;
}

export interface PlayHow {
  /** Begin the first song there. */
  readonly positionMs?: number;
  /** Let what plays fade out before, if the player can. */
  readonly fade?: boolean;
}

/**
 * Plays music. Every method throws `NeedsOwner` (no account, no device, Premium missing) or `Retry` (upstream failed).
 * `follow` yields the playback at once and then whenever it may have changed, with as few calls as the technology allows.
 */
export interface Player {
  /**
   * How many songs it is best sent at once. More than one: each message to it costs a call, so a list is sent ahead, and replaced when the room
   * asks for something else. Left out: one, and the next one is put behind it late.
   */
  songsAhead?(): number;
  /** Starts the first song now; the others follow it. */
  play(uris: readonly string[], how?: PlayHow): Promise<void>;
  /** Puts one song behind the current one, where it does not follow already. */
  enqueue(uri: string): Promise<void>;
  resume(): Promise<void>;
  pause(): Promise<void>;
  previous(): Promise<void>;
  setVolume(percent: number): Promise<void>;
  follow(signal: AbortSignal): AsyncIterable<Playback>;
}

/** The daemon's side of the vision process. */
export interface Eyes {
  /** Newest look wins: a slow reader sees the latest, not all. */
  seen(signal: AbortSignal): AsyncIterable<RoomSeen>;
  /**
   * The status now, then on every change: `null` while there is no vision process, and `VisionFailed` from when one said that it cannot
   * work (a damaged model) until another one works.
   */
  status(signal: AbortSignal): AsyncIterable<VisionStatus | VisionFailed | null>;
  /** Encoded mesh frames (`contract/mesh.ts`), newest wins; the eyes send them only while someone iterates. */
  meshes(signal: AbortSignal): AsyncIterable<Uint8Array>;
  configure(settings: Partial<Omit<VisionSettings, 'kind' | 'mesh'>>): void;
}

export interface MoodRecord {
  readonly atMs: number;
  readonly mood: RoomMoodName;
  readonly valence: number;
  readonly arousal: number;
  readonly confidence: number;
  readonly people: number;
}

export interface PlayRecord {
  readonly startedMs: number;
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly reason: string;
  readonly roomMood: RoomMoodName;
  /** Where the music was to lead then; null or absent when nobody wrote it down. */
  readonly direction?: Direction | null;
}

/** What happened, at human rate: one row a change of mood, one a song. Written before the call returns. */
export interface History {
  addMood(record: MoodRecord): void;
  /** Starts a play; the one before, if still open, is closed at the same time. */
  startPlay(record: PlayRecord): void;
  /** Closes the open play, if there is one. @param moved how much nearer the room came to where the music led; absent or null: not known */
  endPlay(endedMs: number, outcome: 'played' | 'skipped' | 'stopped', moved?: number | null): void;
  moods(limit: number): readonly MoodRecord[];
  plays(limit: number): readonly (PlayRecord & { readonly endedMs: number | null; readonly outcome: string | null })[];
}

/** What the owner set on the phone or by MQTT; survives a restart. */
export interface OwnerSettings {
  readonly cameraOn: boolean;
  readonly direction: Direction | null;
  readonly moodOverride: MoodOverride;
  /** When that ends by itself, epoch ms; null: only when somebody ends it. */
  readonly moodOverrideUntilMs: number | null;
  /** Null: as the settings file says. */
  readonly arc: Arc | null;
  readonly volumePercent: number | null;
  /** Whether songs with explicit words may be chosen; null: as configured. */
  readonly explicitAllowed: boolean | null;
}

export interface SettingsStore {
  read(): OwnerSettings;
  write(change: Partial<OwnerSettings>): void;
}

/** The active account's songs, kept on the box. */
export interface Catalogue {
  /** Songs that may be chosen now: neither filtered as explicit nor refused by the player of late. The same array until `generation` moves. */
  tracks(): readonly Track[];
  /** Any song, whether it may be chosen or not. */
  track(uri: string): Track | null;
  /** Moves whenever `tracks()` would answer differently. Cheap: ask at every tick. */
  generation(): number;
  /** The player refuses this song: it is not chosen before `untilMs`. */
  putUnavailable(uri: string, untilMs: number): void;
  counts(): { readonly tracks: number; readonly understood: number };
}

/** Epoch milliseconds. */
export type Clock = () => number;

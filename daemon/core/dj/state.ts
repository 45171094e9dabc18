import type { Playback, RoomMood, Track } from '../ports.ts';
import type { Lesson } from '../ports/dj.ts';
import type { DjSettings, Heading } from './heading.ts';
import { albumKey, artistKey, songKey, type DjLibrary } from './library.ts';
import type { Seed } from './seed.ts';
import type { Target } from './target.ts';
import { NO_TASTE, type Taste } from './taste.ts';

/** What the DJ needs to know of the player. */
export interface DjPlayback {
  readonly state: Playback['state'];
  readonly track: Pick<Track, 'uri' | 'title' | 'artist' | 'durationMs'> | null;
  readonly positionMs: number;
  readonly atMs: number;
  readonly volumePercent?: number | null;
}

export type DjInput =
  /** Null: the box cannot see (the camera is off, or there is none), which is not the same as an empty room. */
  | { readonly kind: 'room'; readonly atMs: number; readonly room: RoomMood | null }
  | { readonly kind: 'playback'; readonly atMs: number; readonly playback: DjPlayback }
  | { readonly kind: 'tick'; readonly atMs: number }
  /** Someone wants another song now, music where there is none, or the song before this one. */
  | { readonly kind: 'skip' | 'play' | 'previous'; readonly atMs: number }
  /** Someone had the music paused or started again; the player did it, or will. */
  | { readonly kind: 'paused' | 'resumed'; readonly atMs: number }
  /** What someone thinks of a song; null = the one that plays. */
  | { readonly kind: 'like' | 'more' | 'less'; readonly atMs: number; readonly uri: string | null }
  /** Lead with a song or a playlist for a while, or no longer. */
  | { readonly kind: 'seed'; readonly atMs: number; readonly seed: Seed | null }
  /** Everything learnt is to be forgotten. */
  | { readonly kind: 'forget'; readonly atMs: number };

/** Whatever the owner never wants to hear again. Keys as `library.ts` makes them. */
export interface Bans {
  readonly songs: ReadonlySet<string>;
  readonly artists: ReadonlySet<string>;
}
export const NO_BANS: Bans = { songs: new Set(), artists: new Set() };

export interface DjContext {
  readonly settings: DjSettings;
  readonly library: DjLibrary;
  readonly bans: Bans;
  /** Minutes since midnight where the box stands, 0…1439. */
  readonly minuteOfDay: number;
}

/** A song the DJ chose. */
export interface Chosen {
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationMs: number;
  /** One sentence, true of the moment in which it was chosen. */
  readonly reason: string;
  readonly chosenMs: number;
  /** True when it ended the song before early, because the room had turned. */
  readonly cutsIn: boolean;
}

/** What a choice changes in the DJ once the music really follows it. */
export interface Turn {
  readonly seed: number;
  readonly heading: Heading;
  readonly target: Target;
  /** The song or list that led it; null when none did. */
  readonly leads: string | null;
}

interface Effect {
  /** One sentence for people. */
  readonly reason: string;
  readonly atMs: number;
}

/** `play`: now; `enqueue`: behind the song that plays. */
export interface SongEffect extends Effect {
  readonly kind: 'play' | 'enqueue';
  readonly uri: string;
  readonly song: Chosen;
  /** Null when an earlier choice is only carried out again, or a person chose. */
  readonly turn: Turn | null;
  /** Over into it gently, where the player can. */
  readonly fade: boolean;
  /** True when it goes back to the song before. */
  readonly back: boolean;
}

export type DjEffect =
  | SongEffect
  | (Effect & { readonly kind: 'pause' | 'resume'; readonly fade: boolean })
  /** `down`: for the quiet hours; else up again after them. `hush`: what is still to be put back after it. */
  | (Effect & { readonly kind: 'volume'; readonly percent: number; readonly down: boolean; readonly hush: Hush | null })
  /** Keep this, so that it is known after the next start too. */
  | (Effect & { readonly kind: 'learn'; readonly lesson: Lesson });

export const isSongEffect = (effect: DjEffect): effect is SongEffect =>
  effect.kind === 'play' || effect.kind === 'enqueue';

export interface DjStep {
  readonly state: DjState;
  readonly effects: readonly DjEffect[];
}

export interface Played {
  readonly uri: string;
  /** Keys as `library.ts` makes them; the album's is empty when it is not known. */
  readonly song: string;
  readonly artist: string;
  readonly album: string;
  readonly atMs: number;
}

/** A person plays their own music on this account: the DJ keeps out of it until asked, or until that has been over for a while. */
export interface Retreat {
  readonly sinceMs: number;
  /** Since when their music has ended; null while it plays, or waits for them to go on with it. */
  readonly quietMs: number | null;
}

/** The volume that quiet hours took down, to be put back when they are over. */
export interface Hush {
  readonly fromPercent: number;
  /** What the DJ set last… */
  readonly atPercent: number;
  /** …and when. */
  readonly setMs: number;
}

export interface DjState {
  /** Unsigned 32 bits. */
  readonly seed: number;
  readonly room: RoomMood | null;
  /** When somebody was last in view; null before the first look. */
  readonly companyMs: number | null;
  /** Null until the player was heard of, and since when it is. */
  readonly playback: DjPlayback | null;
  readonly heardMs: number | null;
  /** Someone paused the music: that it stops altogether then is no reason to start it. */
  readonly resting: boolean;
  /** The DJ paused it, because nobody is there. */
  readonly waiting: boolean;
  /** When someone asked for the music to go on, until it does. */
  readonly wantedMs: number | null;
  readonly heading: Heading | null;
  readonly target: Target | null;
  /** Oldest first. */
  readonly recent: readonly Played[];
  /** Songs that played before the current one, oldest first: the way back. */
  readonly past: readonly Chosen[];
  /** Chosen by the DJ and started. */
  readonly current: Chosen | null;
  /** Chosen by the DJ and waiting behind the current song. */
  readonly next: Chosen | null;
  /** When the DJ last had a song started: until upstream has caught up, an old report says nothing. */
  readonly askedMs: number;
  /** When a change of mood last ended a song early. */
  readonly cutMs: number;
  /** When this evening's music began; null before it did. */
  readonly eveningMs: number | null;
  readonly lead: { readonly by: Seed; readonly songs: number } | null;
  readonly taste: Taste;
  /** The last skip that was learnt from. */
  readonly lastSkip: Lesson | null;
  /** The volume was brought down for these quiet hours. */
  readonly hushed: boolean;
  /** What they took it down from; null = nothing is to be put back. */
  readonly hush: Hush | null;
  /** A report that may be of before our last start: believed once upstream has surely caught up, unless another one came. */
  readonly doubted: DjPlayback | null;
  /** A person plays something of their own; null = the DJ leads. */
  readonly retreat: Retreat | null;
  /** Songs that the player would not play, and until when they are left alone. */
  readonly refused: ReadonlyMap<string, number>;
}

/** More than `noRepeatTracks` can ask for. */
const RECENT_KEPT = 1000;
const PAST_KEPT = 50;

type Known = Pick<Chosen, 'uri' | 'title' | 'artist'> & { readonly album?: string };

export const played = (song: Known, atMs: number): Played => ({
  uri: song.uri,
  song: songKey(song),
  artist: artistKey(song.artist),
  album: albumKey({ album: song.album ?? '', artist: song.artist }),
  atMs,
});

export const remember = (recent: readonly Played[], song: Known, atMs: number): readonly Played[] =>
  [...recent, played(song, atMs)].slice(-RECENT_KEPT);

export const leave = (past: readonly Chosen[], song: Chosen | null): readonly Chosen[] =>
  song === null ? past : [...past, song].slice(-PAST_KEPT);

/** What was, when the box was last on. */
export interface Memory {
  /** Oldest first. */
  readonly recent?: readonly Played[];
  /** Oldest first. */
  readonly past?: readonly Chosen[];
  /** The song the DJ had started before a restart, if it may still be playing. */
  readonly current?: Chosen | null;
  readonly eveningMs?: number | null;
  readonly taste?: Taste;
  /** Where the last song was aimed, what led, and the volume that quiet hours took down: as long as they still count. */
  readonly target?: Target | null;
  readonly lead?: DjState['lead'];
  readonly hush?: Hush | null;
}

/** @param seed unsigned 32 bits; the same seed and inputs give the same evening */
export function startDj(seed: number, memory: Memory = {}): DjState {
  const { recent = [], past = [], current = null, eveningMs = null, taste = NO_TASTE } = memory;
  const { target = null, lead = null, hush = null } = memory;
  return {
    seed: seed >>> 0,
    room: null,
    companyMs: null,
    playback: null,
    heardMs: null,
    resting: false,
    waiting: false,
    wantedMs: null,
    heading: null,
    target,
    recent,
    past,
    current,
    next: null,
    askedMs: Number.NEGATIVE_INFINITY,
    cutMs: Number.NEGATIVE_INFINITY,
    eveningMs,
    lead,
    taste,
    lastSkip: null,
    hushed: false,
    hush,
    doubted: null,
    retreat: null,
    refused: new Map(),
  };
}

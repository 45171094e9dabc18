import type { Playback, RoomMood, Track } from '../ports.ts';
import type { DjSettings, Heading } from './heading.ts';
import { artistKey, songKey, type Played } from './rank.ts';
import type { Target } from './target.ts';

/** What the DJ needs to know of the player. */
export interface DjPlayback {
  readonly state: Playback['state'];
  readonly track: Pick<Track, 'uri' | 'title' | 'artist' | 'durationMs'> | null;
  readonly positionMs: number;
  readonly atMs: number;
}

export type DjInput =
  | { readonly kind: 'room'; readonly atMs: number; readonly room: RoomMood }
  | { readonly kind: 'playback'; readonly atMs: number; readonly playback: DjPlayback }
  | { readonly kind: 'tick'; readonly atMs: number }
  /** Someone wants another song now, or wants music where there is none. */
  | { readonly kind: 'skip' | 'play'; readonly atMs: number };

export interface DjContext {
  readonly settings: DjSettings;
  readonly tracks: readonly Track[];
}

/** A song the DJ chose. */
export interface Chosen {
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly durationMs: number;
  readonly reason: string;
}

/** What a choice changes in the DJ once the music really follows it. */
export interface Turn {
  readonly seed: number;
  readonly heading: Heading;
  readonly target: Target;
}

export interface DjEffect {
  /** `play`: now; `enqueue`: behind the song that plays. */
  readonly kind: 'play' | 'enqueue';
  readonly uri: string;
  /** One sentence for people. */
  readonly reason: string;
  readonly song: Chosen;
  readonly atMs: number;
  /** Null when an earlier choice is only carried out again. */
  readonly turn: Turn | null;
}

export interface DjStep {
  readonly state: DjState;
  readonly effects: readonly DjEffect[];
}

export interface DjState {
  /** Unsigned 32 bits. */
  readonly seed: number;
  readonly room: RoomMood | null;
  /** Null until the player was heard of, and since when it is. */
  readonly playback: DjPlayback | null;
  readonly heardMs: number | null;
  /** Someone paused the music: that it stops altogether then is no reason to start it. */
  readonly resting: boolean;
  readonly heading: Heading | null;
  readonly target: Target | null;
  /** Oldest first. */
  readonly recent: readonly Played[];
  /** Chosen by the DJ and started. */
  readonly current: Chosen | null;
  /** Chosen by the DJ and waiting behind the current song. */
  readonly next: Chosen | null;
  /** When the DJ last had a song started: until upstream has caught up, an old report says nothing. */
  readonly askedMs: number;
}

/** More than `noRepeatTracks` can ask for. */
const RECENT_KEPT = 1000;

export const played = (song: Pick<Chosen, 'uri' | 'title' | 'artist'>): Played => ({
  uri: song.uri,
  song: songKey(song),
  artist: artistKey(song.artist),
});

export const remember = (
  recent: readonly Played[],
  song: Pick<Chosen, 'uri' | 'title' | 'artist'>,
): readonly Played[] => [...recent, played(song)].slice(-RECENT_KEPT);

/**
 * @param seed unsigned 32 bits; the same seed and inputs give the same evening
 * @param recent what was played before, oldest first
 * @param current the song the DJ had started before a restart, if it may still be playing
 */
export function startDj(seed: number, recent: readonly Played[] = [], current: Chosen | null = null): DjState {
  return {
    seed: seed >>> 0,
    room: null,
    playback: null,
    heardMs: null,
    resting: false,
    heading: null,
    target: null,
    recent,
    current,
    next: null,
    askedMs: Number.NEGATIVE_INFINITY,
  };
}

import type { Track } from '../ports.ts';
import { draw } from './random.ts';
import type { Target } from './target.ts';

/** How much a wrong tempo weighs beside valence and energy: half an octave off, the worst there is, costs 0.3. */
const TEMPO_WEIGHT = 0.6;
/** An unknown song is treated as this far away: playable, but rarely the best. */
const UNKNOWN_DISTANCE = 0.5;
/** At `variety` 1, songs this much farther than the nearest are chosen e times less often. */
const ROAM = 0.08;

/** Octaves between two tempos, modulo the octave, 0…0.5: 70 and 140 BPM are the same pulse, and detectors confuse them. */
export function tempoGap(aBpm: number, bBpm: number): number {
  if (aBpm <= 0 || bBpm <= 0) return 0.5;
  const octaves = Math.log2(aBpm / bBpm);
  return Math.abs(octaves - Math.round(octaves));
}

/** How far a song is from the target, 0 = exactly it. Features believed less pull the song towards unknown. */
export function distance(track: Pick<Track, 'features'>, target: Target): number {
  const { features } = track;
  if (features === null) return UNKNOWN_DISTANCE;
  const known = Math.hypot(
    features.valence - target.valence,
    features.energy - target.energy,
    TEMPO_WEIGHT * tempoGap(features.tempoBpm, target.tempoBpm),
  );
  return UNKNOWN_DISTANCE + (known - UNKNOWN_DISTANCE) * features.confidence;
}

export interface Played {
  readonly uri: string;
  /** `songKey` of it: the same song on another album counts as the same. */
  readonly song: string;
  readonly artist: string;
}

/** The first named artist, for comparing. */
export const artistKey = (artist: string): string => (artist.split(',')[0] ?? '').trim().toLowerCase();
export const songKey = (track: { readonly title: string; readonly artist: string }): string =>
  `${artistKey(track.artist)}\n${track.title.trim().toLowerCase()}`;

interface Repeats {
  readonly noRepeatTracks: number;
  readonly noRepeatArtist: number;
}

const last = <T>(items: readonly T[], count: number): readonly T[] => (count === 0 ? [] : items.slice(-count));

/**
 * Songs that may come now. A small library cannot keep the rules: artists return first, then songs, those heard longest ago first.
 * @param recent oldest first
 */
export function allowed(tracks: readonly Track[], recent: readonly Played[], rules: Repeats): readonly Track[] {
  const artists = new Set(last(recent, rules.noRepeatArtist).map((played) => played.artist));
  for (let reach = Math.min(rules.noRepeatTracks, recent.length); reach > 0; reach = Math.floor(reach / 2)) {
    const songs = new Set(last(recent, reach).flatMap(({ uri, song }) => [uri, song]));
    const unheard = tracks.filter((track) => !songs.has(track.uri) && !songs.has(songKey(track)));
    const fresh = unheard.filter((track) => !artists.has(artistKey(track.artist)));
    if (fresh.length > 0) return fresh;
    if (unheard.length > 0) return unheard;
  }
  return tracks;
}

/**
 * Draws a song: the nearer to the target, the likelier. `variety` 0 always takes the nearest.
 * @returns null when there is no song
 */
export function pick(
  tracks: readonly Track[],
  target: Target,
  chance: { readonly variety: number; readonly seed: number },
): { readonly track: Track; readonly seed: number } | null {
  const ranked = tracks
    .map((track) => ({ track, far: distance(track, target) }))
    .sort((a, b) => a.far - b.far || (a.track.uri < b.track.uri ? -1 : 1));
  const nearest = ranked[0];
  if (nearest === undefined) return null;
  const { value, seed } = draw(chance.seed);
  const scale = chance.variety * ROAM;
  if (scale === 0) return { track: nearest.track, seed };
  const weights = ranked.map(({ far }) => Math.exp((nearest.far - far) / scale));
  let left = value * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, { track }] of ranked.entries()) {
    left -= weights[i] ?? 0;
    if (left < 0) return { track, seed };
  }
  return { track: nearest.track, seed };
}

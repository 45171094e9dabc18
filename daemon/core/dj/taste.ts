import type { LessonKind, TasteMood } from '../../contract/dj.ts';
import { SHOWN_MOODS, type RoomMoodName } from '../../contract/mood.ts';
import type { Lesson } from '../ports/dj.ts';
import { artistKey, songKey } from './library.ts';

/** A sum of lessons, each worth half after the half-life. */
interface Weight {
  readonly value: number;
  readonly atMs: number;
}

interface Drift extends Weight {
  /** Sums of where liked songs lay from what was aimed at, and disliked ones the other way. */
  readonly valence: number;
  readonly energy: number;
}

/** What was learnt, by mood. Keys: mood, song or artist. */
export interface Taste {
  readonly songs: ReadonlyMap<string, Weight>;
  readonly artists: ReadonlyMap<string, Weight>;
  readonly drifts: ReadonlyMap<TasteMood, Drift>;
}

export const NO_TASTE: Taste = { songs: new Map(), artists: new Map(), drifts: new Map() };

/** What a lesson says of the song, and of its artist: one song is not the artist. */
const WORTH: Readonly<Record<LessonKind, readonly [song: number, artist: number]>> = {
  like: [1, 0.35],
  more: [0.7, 0.5],
  less: [-1, -0.35],
  'skip-early': [-0.8, -0.15],
  'skip-late': [-0.3, 0],
  back: [1, 0.1],
};

/** What was learnt in another mood counts this much. */
const ELSEWHERE = 0.3;
/** The most that liking can be worth, as a distance in the plane. */
const MOST = 0.14;
/** The most that a drift moves what is aimed at, and how many lessons stand against it: a few are no habit. */
const MOST_DRIFT = 0.1;
const DOUBT = 4;

const ANY = '*';
const keyOf = (mood: string, key: string): string => `${mood}\n${key}`;

export const tasteMood = (mood: RoomMoodName): TasteMood => SHOWN_MOODS.find((shown) => shown === mood) ?? 'other';

const faded = (weight: Weight | undefined, atMs: number, halfLifeMs: number): number =>
  weight === undefined ? 0 : weight.value * fade(weight.atMs, atMs, halfLifeMs);
const fade = (fromMs: number, atMs: number, halfLifeMs: number): number =>
  2 ** (-Math.max(0, atMs - fromMs) / halfLifeMs);

function added(map: ReadonlyMap<string, Weight>, keys: readonly string[], lesson: Added): ReadonlyMap<string, Weight> {
  const { value, atMs, halfLifeMs } = lesson;
  if (value === 0) return map;
  return new Map([
    ...map,
    ...keys.map((key) => [key, { value: faded(map.get(key), atMs, halfLifeMs) + value, atMs }] as const),
  ]);
}

interface Added extends Weight {
  readonly halfLifeMs: number;
}

/** Takes in one lesson. Lessons come in the order of their times. */
export function learn(taste: Taste, lesson: Lesson, halfLifeMs: number): Taste {
  const { atMs, mood, kind, off } = lesson;
  const [song, artist] = WORTH[kind];
  const keys = (key: string): string[] => [keyOf(mood, key), keyOf(ANY, key)];
  const songs = added(taste.songs, keys(songKey(lesson)), { value: song, atMs, halfLifeMs });
  const artists = added(taste.artists, keys(artistKey(lesson.artist)), { value: artist, atMs, halfLifeMs });
  if (off === null) return { songs, artists, drifts: taste.drifts };
  const before = taste.drifts.get(mood) ?? { value: 0, valence: 0, energy: 0, atMs };
  const kept = fade(before.atMs, atMs, halfLifeMs);
  const drift: Drift = {
    atMs,
    value: before.value * kept + Math.abs(song),
    valence: before.valence * kept + song * off.valence,
    energy: before.energy * kept + song * off.energy,
  };
  return { songs, artists, drifts: new Map([...taste.drifts, [mood, drift]]) };
}

/** All lessons at once, at a start. */
export function tasteOf(lessons: readonly Lesson[], halfLifeMs: number): Taste {
  return lessons.reduce((taste, lesson) => learn(taste, lesson, halfLifeMs), NO_TASTE);
}

export interface Asking {
  readonly mood: TasteMood;
  readonly atMs: number;
  readonly halfLifeMs: number;
}

/** How much a song is liked in this mood: as a distance by which it may lie farther, −0.14…0.14; and whether the song itself is. */
export function likingOf(
  taste: Taste,
  song: { readonly title: string; readonly artist: string },
  { mood, atMs, halfLifeMs }: Asking,
): { readonly worth: number; readonly bySong: boolean } {
  if (taste.songs.size === 0) return { worth: 0, bySong: false };
  const sum = (map: ReadonlyMap<string, Weight>, key: string): number => {
    const here = faded(map.get(keyOf(mood, key)), atMs, halfLifeMs);
    const anywhere = faded(map.get(keyOf(ANY, key)), atMs, halfLifeMs);
    return here + ELSEWHERE * (anywhere - here);
  };
  const bySong = sum(taste.songs, songKey(song));
  const byArtist = sum(taste.artists, artistKey(song.artist));
  return { worth: MOST * Math.tanh(bySong + byArtist), bySong: Math.abs(bySong) >= Math.abs(byArtist) };
}

/** Where people want it in this mood, beside what was aimed at so far. */
export function driftOf(taste: Taste, { mood, atMs, halfLifeMs }: Asking): { valence: number; energy: number } {
  const drift = taste.drifts.get(mood);
  if (drift === undefined) return { valence: 0, energy: 0 };
  const kept = fade(drift.atMs, atMs, halfLifeMs);
  const weight = drift.value * kept + DOUBT;
  const bounded = (sum: number): number => Math.max(-MOST_DRIFT, Math.min(MOST_DRIFT, (sum * kept) / weight));
  return { valence: bounded(drift.valence), energy: bounded(drift.energy) };
}

/** Songs liked in this mood, by key: they are looked at even where they are not among the nearest. */
export function likedSongs(taste: Taste, mood: TasteMood): readonly string[] {
  const prefix = keyOf(mood, '');
  return [...taste.songs]
    .filter(([key, { value }]) => value > 0.2 && key.startsWith(prefix))
    .map(([key]) => key.slice(prefix.length));
}

import type { MoodOverride } from '../../contract/mood.ts';
import type { RoomMood } from '../ports.ts';

/** A point in the music's plane, both 0…1. */
export interface Point {
  readonly valence: number;
  readonly energy: number;
}

/** What the next song should be like. */
export interface Target extends Point {
  readonly tempoBpm: number;
}

/** Where nobody's mood leads: pleasant, and calm enough to be talked over. */
export const CALM_NEUTRAL: Point = { valence: 0.55, energy: 0.4 };
/** Where `lift` and `calm` lead to. */
export const LIFTED: Point = { valence: 0.85, energy: 0.7 };
export const CALMED: Point = { valence: 0.6, energy: 0.25 };

/** What the owner means by pinning a mood. No validated cut-offs exist; these lie inside the ranges the original project used. */
export const PINNED: Readonly<Record<Exclude<MoodOverride, 'auto'>, Point>> = {
  happy: { valence: 0.82, energy: 0.7 },
  sad: { valence: 0.22, energy: 0.32 },
  angry: { valence: 0.28, energy: 0.82 },
  neutral: CALM_NEUTRAL,
  surprised: { valence: 0.62, energy: 0.8 },
};

/** How far ahead of the people `lift` and `calm` may be: who does not follow is not left behind (iso principle). */
const MOST_AHEAD = 0.35;

const clamp01 = (v: number): number => Math.max(0, Math.min(1, v));
const between = (low: number, high: number, share: number): number => low + (high - low) * share;

/** Within this distance the music has arrived. */
export const NEAR = 0.12;

export const gap = (a: Point, b: Point): number => Math.hypot(a.valence - b.valence, a.energy - b.energy);

/** The room's valence and arousal (−1…1) in the music's plane. */
export function pointOf(room: Pick<RoomMood, 'valence' | 'arousal'>): Point {
  return { valence: clamp01((room.valence + 1) / 2), energy: clamp01((room.arousal + 1) / 2) };
}

/** From `from` towards `to`, at most `most` far. */
export function towards(from: Point, to: Point, most: number): Point {
  const far = gap(from, to);
  if (far <= most) return to;
  const share = most / far;
  return { valence: between(from.valence, to.valence, share), energy: between(from.energy, to.energy, share) };
}

/** The first song meets people where they are; the next ones lead. */
export const leadFrom = (people: Point, to: Point, songsLed: number): Point =>
  songsLed === 0 ? people : towards(people, to, MOST_AHEAD);

/** Calm music walks (about 70 BPM), lively music runs (about 150). Tied to the energy, so that a step in one is a step in the other. */
export const withTempo = (point: Point): Target => ({ ...point, tempoBpm: Math.round(between(70, 150, point.energy)) });

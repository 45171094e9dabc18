import type { Arc } from '../../contract/dj.ts';
import type { DjSettings } from './heading.ts';
import type { Point } from './target.ts';

/** What bends the goal beside the room: the evening, the hour, the neighbours. */
export interface Shape {
  /** Added to the goal's energy. */
  readonly arc: number;
  readonly hour: number;
  /** By what guests wish for. */
  readonly guests: number;
  /** The most energy allowed, 1 = any. */
  readonly energyCap: number;
  /** What to say about the arc: empty while it changes little. */
  readonly phase: '' | 'warm-up' | 'peak' | 'wind-down' | 'meal';
  /** True within the quiet hours themselves. */
  readonly quiet: boolean;
}

type Course = readonly (readonly [share: number, energy: number])[];

/** Energy over an evening, as shares of its length; straight lines between, level before and after. */
const ARCS: Readonly<Record<Exclude<Arc, 'flat'>, Course>> = {
  party: [
    [0, -0.12],
    [0.5, 0.1],
    [0.7, 0.12],
    [1, -0.12],
  ],
  dinner: [
    [0, -0.04],
    [0.2, -0.16],
    [0.6, -0.16],
    [1, -0.02],
  ],
};
/** Softer until ten, and from eleven in the evening. Minutes since midnight. */
const GENTLE: Course = [
  [0, -0.1],
  [300, -0.14],
  [480, -0.14],
  [630, 0],
  [1320, 0],
  [1440, -0.1],
];
/** The most that guests move the energy by: noticed in a song or two, never against the room. */
const GUESTS_REACH = 0.2;
/** What is said must be worth saying. */
export const SAID = 0.05;

const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1440;
/** Quiet hours do not begin at a stroke. */
const LEAD_MINUTES = 30;

function along(course: Course, at: number): number {
  const [first] = course;
  let [x0, y0] = first ?? [0, 0];
  if (at <= x0) return y0;
  for (const [x, y] of course) {
    if (at <= x) return y0 + ((y - y0) * (at - x0)) / Math.max(1e-9, x - x0);
    [x0, y0] = [x, y];
  }
  return y0;
}

/** @returns minutes since midnight, or null for an empty text */
function minuteOf(text: string): number | null {
  const [hours, minutes] = text.split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}

/** 0 outside the quiet hours, 1 within, rising over the half hour before. */
export function quietness(settings: Pick<DjSettings, 'quietFrom' | 'quietUntil'>, minuteOfDay: number): number {
  const from = minuteOf(settings.quietFrom);
  const until = minuteOf(settings.quietUntil);
  if (from === null || until === null || from === until) return 0;
  const since = (minuteOfDay - from + DAY_MINUTES) % DAY_MINUTES;
  if (since < (until - from + DAY_MINUTES) % DAY_MINUTES) return 1;
  const left = DAY_MINUTES - since;
  return left < LEAD_MINUTES ? 1 - left / LEAD_MINUTES : 0;
}

interface Moment {
  readonly atMs: number;
  readonly minuteOfDay: number;
  /** When the evening's music began. */
  readonly eveningMs: number | null;
}

export function shapeOf(settings: DjSettings, { atMs, minuteOfDay, eveningMs }: Moment): Shape {
  const share = eveningMs === null ? 0 : (atMs - eveningMs) / (settings.eveningHours * HOUR_MS);
  const arc = settings.arc === 'flat' ? 0 : along(ARCS[settings.arc], share);
  const hour = settings.timeOfDay === 'gentle' ? along(GENTLE, minuteOfDay) : 0;
  const quiet = quietness(settings, minuteOfDay);
  const energyCap = 1 - quiet * (1 - settings.quietEnergy);
  const guests = (settings.lean ?? 0) * GUESTS_REACH;
  return { arc, hour, guests, energyCap, phase: phaseOf(settings.arc, arc, share), quiet: quiet === 1 };
}

function phaseOf(kind: Arc, shift: number, share: number): Shape['phase'] {
  if (Math.abs(shift) < SAID) return '';
  if (kind === 'dinner') return 'meal';
  if (shift > 0) return 'peak';
  return share < 0.5 ? 'warm-up' : 'wind-down';
}

/** The goal as the evening and the hour bend it. */
export function bend(goal: Point, shape: Shape, drift: Point): Point {
  const fraction = (value: number): number => Math.max(0, Math.min(1, value));
  return {
    valence: fraction(goal.valence + drift.valence),
    energy: Math.min(shape.energyCap, fraction(goal.energy + drift.energy + shape.arc + shape.hour + shape.guests)),
  };
}

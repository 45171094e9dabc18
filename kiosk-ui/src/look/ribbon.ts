import type { Ribbon } from '../../../daemon/contract/ribbon.ts';
import { affectColour, STILL } from './affect-colour.ts';
import { cssColour } from './colour.ts';
import { paletteOf, type Theme } from './palette.ts';

/** The band in its own units: as wide and as high as this, whatever the screen. */
export const RIBBON_WIDTH = 1000;
export const RIBBON_HEIGHT = 100;

export interface DrawnRibbon {
  /** Outline of the band: thick where the room was lively, a hair where nobody was there. */
  readonly path: string;
  /** Colours along it, 0…1. */
  readonly stops: readonly { readonly at: number; readonly colour: string }[];
  /** Where songs began, 0…1. */
  readonly songs: readonly number[];
  /** Full hours, 0…1. */
  readonly hours: readonly { readonly at: number; readonly instant: string }[];
}

const HOUR_MS = 3_600_000;
const MOST_HOURS = 4;
/** A mood grows out of the one before it within so much of the width, or of its own length. */
const BLEND = 0.03;
/** Half of the height. */
const HAIR = 0.05;
const CALM = 0.2;

/** The evening as a band of colour. */
export function drawRibbon({ from, to, moods, songs }: Ribbon, theme: Theme): DrawnRibbon {
  const [startMs, endMs] = [Date.parse(from), Date.parse(to)];
  const lengthMs = Math.max(1, endMs - startMs);
  const shareOf = (instant: string): number => Math.max(0, Math.min(1, (Date.parse(instant) - startMs) / lengthMs));
  const points = moods.map((mood) => ({ at: shareOf(mood.at), ...lookOf(mood, theme) }));
  const first = points[0];
  // Before the first look nothing is known.
  const course = first === undefined || first.at > 0 ? [{ at: 0, ...lookOf(null, theme) }, ...points] : points;
  const held = course.flatMap(({ at, ...look }, i) => {
    const end = course[i + 1]?.at ?? 1;
    const blend = Math.min(BLEND, (end - at) / 2);
    return [
      { at: i === 0 ? 0 : at + blend, ...look },
      { at: i === course.length - 1 ? 1 : end - blend, ...look },
    ];
  });
  return {
    path: outlineOf(held),
    stops: held.map(({ at, colour }) => ({ at, colour })),
    songs: songs.map(({ at }) => shareOf(at)).filter((at) => at > 0.002),
    hours: hoursBetween(startMs, endMs),
  };
}

interface Look {
  readonly half: number;
  readonly colour: string;
}

function lookOf(mood: Ribbon['moods'][number] | null, theme: Theme): Look {
  if (mood === null || mood.mood === 'none') return { half: HAIR, colour: cssColour(paletteOf(STILL, theme).line) };
  const lively = (mood.arousal + 1) / 2;
  const colour = mood.mood === 'unsure' ? STILL : affectColour(mood.valence, mood.arousal, 1);
  return { half: CALM + (1 - CALM) * lively, colour: cssColour(paletteOf(colour, theme).mood) };
}

function outlineOf(held: readonly ({ readonly at: number } & Look)[]): string {
  const middle = RIBBON_HEIGHT / 2;
  const place = (at: number, y: number): string => `${(at * RIBBON_WIDTH).toFixed(1)} ${y.toFixed(1)}`;
  const side = (points: typeof held, sign: 1 | -1): string =>
    points
      .map(({ at, half }, i) => {
        const y = middle + sign * half * middle;
        const before = points[i - 1];
        if (before === undefined) return place(at, y);
        const bend = (before.at + at) / 2;
        return `C${place(bend, middle + sign * before.half * middle)} ${place(bend, y)} ${place(at, y)}`;
      })
      .join('');
  return `M${side(held, -1)}L${side(held.toReversed(), 1)}Z`;
}

function hoursBetween(startMs: number, endMs: number): DrawnRibbon['hours'] {
  const hours: { at: number; instant: string }[] = [];
  const every = Math.max(1, Math.ceil((endMs - startMs) / HOUR_MS / MOST_HOURS)) * HOUR_MS;
  for (let ms = Math.ceil(startMs / every) * every; ms < endMs; ms += every) {
    const at = (ms - startMs) / (endMs - startMs);
    // At the edges a time would hang over.
    if (at > 0.12 && at < 0.94) hours.push({ at, instant: new Date(ms).toISOString() });
  }
  return hours;
}

import type { ShownMood } from '../../contract/mood.ts';
import type { Box, FaceSeen } from '../../contract/vision.ts';

/** One person's smoothed mood. */
export interface FaceTrack {
  readonly track: number;
  /** As last seen, fractions of the picture. */
  readonly box: Box;
  /** Smoothed probabilities in the order of `FER_CLASSES`; they sum to 1. */
  readonly moods: readonly number[];
  /** Smoothed, 0…1. */
  readonly quality: number;
  /** How much of a whole memory stands behind `moods`, 0…1: it grows with the time a face was seen. */
  readonly memory: number;
  /** For how long this face has been in view. */
  readonly presentMs: number;
  readonly seenMs: number;
  /** What it is called; another name must lead by a margin. */
  readonly called: ShownMood | 'unsure';
}

/** What a first look is worth, as if it had lasted this long: a single noisy look must not outweigh the next ones. */
const FIRST_LOOK_MS = 200;

const blend = (from: number, to: number, share: number): number => from + (to - from) * share;

/**
 * Exponential smoothing by elapsed time, so that the result does not depend on how often one looks; while a face is young it is the plain
 * mean over time. A look that reads worse than this face usually does (turned away, blurred) counts for less.
 * @param before the same track, or undefined when it is new
 */
export function smoothFace(
  before: FaceTrack | undefined,
  seen: FaceSeen,
  look: { readonly atMs: number; readonly smoothingMs: number },
): FaceTrack {
  const { track, box, quality } = seen;
  const { atMs, smoothingMs } = look;
  if (before === undefined) {
    const memory = quality > 0 ? 1 - Math.exp(-FIRST_LOOK_MS / smoothingMs) : 0;
    return { track, box, moods: seen.moods, quality, memory, presentMs: FIRST_LOOK_MS, seenMs: atMs, called: 'unsure' };
  }
  const elapsedMs = Math.max(0, atMs - before.seenMs);
  const readable = before.quality > 0 ? Math.min(1, quality / before.quality) : 1;
  const fade = Math.exp(-(elapsedMs * readable) / smoothingMs);
  const memory = before.memory * fade + 1 - fade;
  const share = memory > 0 ? (1 - fade) / memory : 0;
  return {
    track,
    box,
    moods: before.moods.map((p, i) => blend(p, seen.moods[i] ?? 0, share)),
    quality: blend(before.quality, quality, 1 - Math.exp(-elapsedMs / smoothingMs)),
    memory,
    presentMs: before.presentMs + elapsedMs,
    seenMs: atMs,
    called: before.called,
  };
}

/** Smoothed quality below which nothing is read from a face: it would else speak for ever with what it last showed. */
const UNREADABLE = 0.03;

export const isReadable = ({ quality }: FaceTrack): boolean => quality >= UNREADABLE;

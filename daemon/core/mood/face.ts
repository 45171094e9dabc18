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
  readonly seenMs: number;
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
  if (before === undefined) {
    const memory = quality > 0 ? 1 - Math.exp(-FIRST_LOOK_MS / look.smoothingMs) : 0;
    return { track, box, moods: seen.moods, quality, memory, seenMs: look.atMs };
  }
  const elapsedMs = Math.max(0, look.atMs - before.seenMs);
  const readable = before.quality > 0 ? Math.min(1, quality / before.quality) : 1;
  const fade = Math.exp(-(elapsedMs * readable) / look.smoothingMs);
  const memory = before.memory * fade + 1 - fade;
  const share = memory > 0 ? (1 - fade) / memory : 0;
  return {
    track,
    box,
    moods: before.moods.map((p, i) => blend(p, seen.moods[i] ?? 0, share)),
    quality: blend(before.quality, quality, 1 - Math.exp(-elapsedMs / look.smoothingMs)),
    memory,
    seenMs: look.atMs,
  };
}

/** Linear size (fraction of the picture) from which a face counts fully: someone at the back is read less surely, someone close is still one person. */
const FULL_SIZE = 0.12;

/**
 * How much a face counts for the room, 0…1: by how well it can be read, how large it is and how clear its mood is.
 * @param confidence share of its shown mood, 0…1
 */
export function weightOf(face: FaceTrack, confidence: number): number {
  const size = Math.sqrt(Math.max(0, face.box[2] * face.box[3]));
  return face.quality * Math.min(1, size / FULL_SIZE) * confidence;
}

import { shownOf } from '../../contract/affect.ts';
import { FER_CLASSES } from '../../contract/mood.ts';
import { isReadable, type FaceTrack } from './face.ts';

/** Linear size (fraction of the picture) from which a face counts fully. */
const FULL_SIZE = 0.12;
/** What the smallest face counts: someone at the back is one person too, and how hard they are to read is in the quality. */
const SMALL = 0.5;
/** So many times the weight of the middle one counts a face at most: who stands before the lens does not speak for all. */
const LOUDEST = 2;

/**
 * Mean probabilities over the people in view, in the order of `FER_CLASSES`; all 0 when nobody can be read. A face counts by how well it can
 * be read, how clear its mood is, how large it is and how long it has been there.
 */
export function meanOf(
  faces: readonly FaceTrack[],
  { presenceMs }: { readonly presenceMs: number },
): readonly number[] {
  const readable = faces.filter(isReadable);
  const clear = readable.map(clarityOf);
  const most = LOUDEST * medianOf(clear);
  const sum = FER_CLASSES.map(() => 0);
  let total = 0;
  for (const [n, face] of readable.entries()) {
    const presence = presenceMs > 0 ? 1 - Math.exp(-face.presentMs / presenceMs) : 1;
    const weight = Math.min(clear[n] ?? 0, most) * presence;
    total += weight;
    face.moods.forEach((p, i) => (sum[i] = (sum[i] ?? 0) + p * weight));
  }
  return total > 0 ? sum.map((p) => p / total) : sum;
}

/** What is to be had from a face whatever the others show, 0…1. */
function clarityOf({ box, quality, moods }: FaceTrack): number {
  const size = Math.min(1, Math.sqrt(Math.max(0, box[2] * box[3])) / FULL_SIZE);
  return quality * (SMALL + (1 - SMALL) * size) * shownOf(moods).confidence;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

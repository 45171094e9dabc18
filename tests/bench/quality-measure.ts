import { FER_CLASSES } from '../../daemon/contract/mood.ts';
import { moodSquare, type Mesh } from '../../daemon/seeing/mesh.ts';
import { MOOD_SIDE_PX } from '../../daemon/seeing/models.ts';
import type { Nets } from '../../daemon/seeing/nets.ts';
import { lightOf, postureOf, qualityOf, turnOf } from '../../daemon/seeing/quality.ts';
import { SIDE_PX, spread, type LabelledFace } from './quality-faces.ts';

/** A square grey picture of a face. */
export interface GreyPicture {
  readonly grey: Uint8Array;
  readonly sidePx: number;
}

/** What was made of one face. */
export interface Reading {
  readonly label: number;
  readonly right: boolean;
  readonly quality: number;
  readonly mesh: Mesh;
  readonly contrast: number;
  readonly sharpness: number;
  readonly turn: number;
}

const FOUR = (['neutral', 'happiness', 'sadness', 'anger'] as const).map((name) => FER_CLASSES.indexOf(name));

/** Spoils each face and reads it as the product would: the mesh at its place, then the mood. */
export async function readFlawed(
  nets: Nets,
  faces: readonly LabelledFace[],
  spoil: (picture: GreyPicture, face: number) => GreyPicture,
): Promise<Reading[]> {
  const { darkroom } = nets;
  const readings: Reading[] = [];
  for (const [i, { grey: pixels, label, square }] of faces.entries()) {
    const spoilt = spoil({ grey: pixels, sidePx: SIDE_PX }, i);
    const picture = spread(spoilt.grey);
    const scale = spoilt.sidePx / SIDE_PX;
    const mesh = await nets.mesh(picture, {
      cx: square.cx * scale,
      cy: square.cy * scale,
      sidePx: square.sidePx * scale,
      angle: square.angle,
    });
    const where = moodSquare(mesh.points);
    const [read] = await nets.moodsBothWays(picture, [where]);
    darkroom.cropGrey(picture, where, { at: 0, sidePx: MOOD_SIDE_PX, mirrored: false });
    const moods = read!.moods;
    const answer = FOUR.reduce((best, k) => (moods[k]! > moods[best]! ? k : best));
    const quality = qualityOf(postureOf(mesh), read!.clarity);
    const light = lightOf({ grey: darkroom.grey, at: 0, sidePx: MOOD_SIDE_PX });
    readings.push({ label, right: answer === label, quality, mesh, turn: turnOf(mesh.points), ...light });
  }
  return readings;
}

/** Accuracy, and which share of what it is above guessing on whole faces is kept. */
export function keptOf(
  readings: readonly Reading[],
  whole: readonly Reading[],
): { readonly accuracy: number; readonly kept: number; readonly full: number; readonly guess: number } {
  const share = (of: readonly Reading[]): number => of.filter(({ right }) => right).length / of.length;
  const guess = Math.max(...FOUR.map((k) => whole.filter(({ label }) => label === k).length)) / whole.length;
  const full = share(whole);
  const accuracy = share(readings);
  return { accuracy, kept: (accuracy - guess) / (full - guess), full, guess };
}

const STEPS = 60;

/** The straight ramp that comes nearest to what is kept at each level. */
export function fitRamp(levels: readonly { readonly measure: number; readonly kept: number }[]): {
  readonly none: number;
  readonly full: number;
} {
  const measures = levels.map(({ measure }) => measure);
  const [least, most] = [Math.min(...measures), Math.max(...measures)];
  const falls = levels[0]!.measure < levels.at(-1)!.measure === levels[0]!.kept > levels.at(-1)!.kept;
  const place = (k: number): number => least - (most - least) / 2 + (k * 2 * (most - least)) / STEPS;
  let best = { none: least, full: most, error: Infinity };
  for (let a = 0; a <= STEPS; a++) {
    for (let b = 0; b <= STEPS; b++) {
      if (falls ? a <= b : a >= b) continue;
      const [none, full] = [place(a), place(b)];
      const error = levels.reduce((sum, { measure, kept }) => {
        const ramp = Math.min(1, Math.max(0, (measure - none) / (full - none)));
        return sum + (ramp - Math.min(1, Math.max(0, kept))) ** 2;
      }, 0);
      if (error < best.error) best = { none, full, error };
    }
  }
  return best;
}

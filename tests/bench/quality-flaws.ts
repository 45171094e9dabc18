import type { RAMPS } from '../../daemon/seeing/quality.ts';
import { seeded } from '../../daemon/sandbox/random.ts';
import type { GreyPicture, Reading } from './quality-measure.ts';

type Spoil = (picture: GreyPicture, face: number) => GreyPicture;

export interface Flaw {
  readonly name: string;
  readonly ramp: keyof typeof RAMPS;
  readonly levels: readonly number[];
  readonly measure: (reading: Reading) => number;
  readonly apply: (level: number) => Spoil;
  /** Instead of spoiling faces: those of the whole ones that are so. */
  readonly choose?: (whole: readonly Reading[], level: number) => readonly Reading[];
}

/** Noise of a small camera's pixel, in grey levels: what is left of a face in the dark. */
const NOISE = 3;
const MID_GREY = 110;

export const FLAWS: readonly Flaw[] = [
  {
    name: 'small, px',
    ramp: 'sizePx',
    levels: [48, 40, 32, 28, 24, 20, 16, 14, 12, 10, 8, 6],
    measure: ({ mesh }) => Math.max(mesh.boxPx[2], mesh.boxPx[3]),
    apply: (level) => (picture) => shrink(picture, level),
  },
  {
    name: 'blurred, sigma px of 48',
    ramp: 'sharpness',
    levels: [0, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6],
    measure: ({ sharpness }) => sharpness,
    apply: (level) => (picture) => blur(picture, level),
  },
  {
    name: 'flat, share of contrast',
    ramp: 'contrast',
    levels: [1, 0.5, 0.3, 0.2, 0.15, 0.1, 0.075, 0.05, 0.035, 0.02],
    measure: ({ contrast }) => contrast,
    apply: (level) => (picture, face) => flatten(picture, level, face),
  },
  {
    name: 'turned, up to',
    ramp: 'turn',
    levels: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1.1, 1.6],
    measure: ({ turn }) => turn,
    apply: () => (picture) => picture,
    choose: (whole, level) => {
      const levels = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1.1, 1.6];
      const least = levels[levels.indexOf(level) - 1]!;
      return whole.filter(({ turn }) => turn >= least && turn < level);
    },
  },
];

/** Spoils each face in its own mixture of ways, many of them mildly. */
export function mixFlaws(round: number): Spoil {
  return (picture, face) => {
    const dice = seeded(round * 100_003 + face);
    const pick = (levels: readonly number[]): number => levels[Math.floor(dice() ** 2 * levels.length)]!;
    const small = shrink(picture, pick([48, 40, 32, 24, 20, 16, 12, 10]));
    const blurred = blur(small, (pick([0, 0.5, 1, 1.5, 2, 3, 4]) * small.sidePx) / picture.sidePx);
    return flatten(blurred, pick([1, 0.7, 0.4, 0.25, 0.15, 0.1, 0.06, 0.03]), face);
  };
}

/** Mean over the area that each pixel covers, as a camera farther away sees it. */
function shrink({ grey, sidePx }: GreyPicture, toPx: number): GreyPicture {
  const out = new Uint8Array(toPx * toPx);
  const fine = 8;
  for (let row = 0; row < toPx; row++) {
    for (let column = 0; column < toPx; column++) {
      let sum = 0;
      for (let k = 0; k < fine * fine; k++) {
        const x = Math.floor(((column + ((k % fine) + 0.5) / fine) * sidePx) / toPx);
        const y = Math.floor(((row + (Math.floor(k / fine) + 0.5) / fine) * sidePx) / toPx);
        sum += grey[y * sidePx + x]!;
      }
      out[row * toPx + column] = Math.round(sum / (fine * fine));
    }
  }
  return { grey: out, sidePx: toPx };
}

function blur(picture: GreyPicture, sigmaPx: number): GreyPicture {
  if (sigmaPx < 0.1) return picture;
  const { sidePx } = picture;
  const reach = Math.ceil(3 * sigmaPx);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigmaPx ** 2)));
  const total = weights.reduce((a, b) => a + b, 0);
  const pass = (from: ArrayLike<number>, step: number): Float32Array =>
    Float32Array.from({ length: sidePx * sidePx }, (_, i) => {
      const [x, y] = [i % sidePx, Math.floor(i / sidePx)];
      const along = step === 1 ? x : y;
      return (
        weights.reduce((sum, weight, k) => {
          const to = Math.min(sidePx - 1, Math.max(0, along + k - reach));
          return sum + weight * from[step === 1 ? y * sidePx + to : to * sidePx + x]!;
        }, 0) / total
      );
    });
  return { grey: Uint8Array.from(pass(pass(picture.grey, 1), sidePx), Math.round), sidePx };
}

/** Less light: the same face with its grey values drawn together, and the camera's noise on it as always. */
function flatten({ grey, sidePx }: GreyPicture, share: number, seed: number): GreyPicture {
  if (share === 1) return { grey, sidePx };
  const dice = seeded(seed);
  const out = Uint8Array.from(grey, (value) => {
    const normal = Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
    return Math.min(255, Math.max(0, Math.round(MID_GREY + (value - MID_GREY) * share + NOISE * normal)));
  });
  return { grey: out, sidePx };
}

import type { Picture, Square } from './picture.ts';

type Size = Pick<Picture, 'widthPx' | 'heightPx'>;

/** Neighbouring tiles advance by this share of their side, so that a face cut by one lies whole in the next. */
const ADVANCE = 0.75;

/** The smallest upright square that holds the whole picture, `margin` times larger. */
export const squareRound = ({ widthPx, heightPx }: Size, margin = 1): Square => ({
  cx: widthPx / 2,
  cy: heightPx / 2,
  sidePx: Math.max(widthPx, heightPx) * margin,
  angle: 0,
});

/** Overlapping upright squares that cover the picture, row by row, each with 1/`share` of its long side. */
export function tilesOf({ widthPx, heightPx }: Size, share: number): Square[] {
  const sidePx = Math.max(widthPx, heightPx) / share;
  const across = centresOf(widthPx, sidePx);
  return centresOf(heightPx, sidePx).flatMap((cy) => across.map((cx) => ({ cx, cy, sidePx, angle: 0 })));
}

function centresOf(lengthPx: number, sidePx: number): number[] {
  if (lengthPx <= sidePx) return [lengthPx / 2];
  const steps = Math.ceil((lengthPx - sidePx) / (sidePx * ADVANCE));
  return Array.from({ length: steps + 1 }, (_, i) => sidePx / 2 + (i * (lengthPx - sidePx)) / steps);
}

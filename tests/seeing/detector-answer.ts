import type { DetectorOutput } from '../../daemon/seeing/models.ts';

const VALUES = 16;
const NOTHING = -20;

export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface DetectorAnswer {
  readonly output: DetectorOutput;
  /** @param values as many of the 16 as matter */
  put(cell: Cell, logit: number, values: readonly number[]): void;
}

/** An answer of the detector in which nothing was found yet, for so many rows and columns of input pixels. */
export function detectorAnswer(inputRows: number, columns = 192): DetectorAnswer {
  const blocks = (inputRows / 8) * (columns / 8);
  const scores = new Float32Array(4 * blocks).fill(NOTHING);
  const regressors = new Float32Array(4 * VALUES * blocks);
  return {
    output: { columns, scores, regressors },
    put({ column, row }, logit, values): void {
      const place = (row % 2) * 2 + (column % 2);
      const block = Math.floor(row / 2) * (columns / 8) + Math.floor(column / 2);
      scores[place * blocks + block] = logit;
      for (const [k, value] of values.entries()) regressors[(place * VALUES + k) * blocks + block] = value;
    },
  };
}

/** A picture as coarse as the motion gate sees it: the mean brightness of each cell, row by row. */
export const GRID_COLUMNS = 32;
export const GRID_ROWS = 24;
export const GRID_CELLS = GRID_COLUMNS * GRID_ROWS;

/** Where the brightness of each pixel lies; rows packed without padding. */
export interface LumaPlane {
  readonly data: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 in a grey picture, 2 in YUYV. The first byte of a pixel is its luma. */
  readonly pixelBytes: number;
}

/** Every so many pixels, each way, is enough for a mean. */
const STEP_PX = 4;

/**
 * Fills `grid` (GRID_CELLS values, 0…255). A picture smaller than the grid is spread over it.
 * @returns the same grid
 */
export function readLumaGrid(plane: LumaPlane, grid: Float32Array): Float32Array {
  const { data, widthPx, heightPx, pixelBytes } = plane;
  const rowBytes = widthPx * pixelBytes;
  for (let row = 0, cell = 0; row < GRID_ROWS; row++) {
    const top = Math.floor((row * heightPx) / GRID_ROWS);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * heightPx) / GRID_ROWS));
    for (let column = 0; column < GRID_COLUMNS; column++, cell++) {
      const left = Math.floor((column * widthPx) / GRID_COLUMNS);
      const right = Math.max(left + 1, Math.floor(((column + 1) * widthPx) / GRID_COLUMNS));
      let sum = 0;
      let count = 0;
      for (let y = top; y < bottom; y += STEP_PX) {
        for (let x = left; x < right; x += STEP_PX) {
          sum += data[y * rowBytes + x * pixelBytes]!;
          count += 1;
        }
      }
      grid[cell] = sum / count;
    }
  }
  return grid;
}

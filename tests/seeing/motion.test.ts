import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRID_CELLS, GRID_COLUMNS, GRID_ROWS, readLumaGrid } from '../../daemon/seeing/luma-grid.ts';
import { MotionGate } from '../../daemon/seeing/motion.ts';

const STEP_MS = 500;
const room = Float32Array.from({ length: GRID_CELLS }, (_, i) => 40 + ((i * 37) % 150));

/** Grey levels of a rectangle of cells. */
function withPatch(
  grid: Float32Array,
  at: { x: number; y: number; w: number; h: number; level: number },
): Float32Array {
  return grid.map((value, i) => {
    const [x, y] = [i % GRID_COLUMNS, Math.floor(i / GRID_COLUMNS)];
    return x >= at.x && x < at.x + at.w && y >= at.y && y < at.y + at.h ? at.level : value;
  });
}

/** A gate that sees one picture after the other, half a second apart. */
class Watch {
  readonly gate = new MotionGate();
  nowMs = 0;

  see(grid: Float32Array): boolean {
    this.nowMs += STEP_MS;
    return this.gate.see(grid, this.nowMs);
  }

  /** @returns how often it opened */
  watch(seconds: number, grid: (n: number) => Float32Array): number {
    let opened = 0;
    for (let n = 0; n < (seconds * 1000) / STEP_MS; n++) if (this.see(grid(n))) opened += 1;
    return opened;
  }
}

/** Noise that is the same in each run: `levels` to either side. */
const noisy = (grid: Float32Array, levels: number, n: number): Float32Array =>
  grid.map((value, i) => value + levels * Math.sin(i * 12.9898 + n * 78.233));

describe('the motion gate', () => {
  test('is open at first, since it knows nothing, and shut in a still room', () => {
    const watch = new Watch();
    expect(watch.see(room)).toBe(true);
    expect(watch.watch(60, (n) => noisy(room, 1.5, n))).toBe(0);
  });

  test('opens at once for somebody as small as three cells, wherever they are', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: GRID_COLUMNS - 1 }),
      y: fc.integer({ min: 0, max: GRID_ROWS - 3 }),
    });
    fc.assert(
      fc.property(place, fc.constantFrom(-12, 12, 60), ({ x, y }, step) => {
        const watch = new Watch();
        watch.watch(10, (n) => noisy(room, 1, n));
        const person = room.map((value, i) => {
          const [column, row] = [i % GRID_COLUMNS, Math.floor(i / GRID_COLUMNS)];
          return column === x && row >= y && row < y + 3 ? value + step : value;
        });
        expect(watch.see(person)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('opens for somebody who fills most of the picture', () => {
    const watch = new Watch();
    watch.watch(10, () => room);
    expect(watch.see(withPatch(room, { x: 4, y: 3, w: 24, h: 21, level: 90 }))).toBe(true);
  });

  test('opens for somebody who takes ten seconds to come in', () => {
    const watch = new Watch();
    watch.watch(10, () => room);
    const opened = watch.watch(10, (n) =>
      withPatch(room, { x: 0, y: 10, w: Math.floor((n + 1) / 4), h: 6, level: 20 }),
    );
    expect(opened).toBeGreaterThan(10);
  });

  test('stays shut while the light changes everywhere, slowly or at once', () => {
    const watch = new Watch();
    watch.watch(5, () => room);
    expect(watch.watch(30, (n) => room.map((value) => value * (1 - n / 120)))).toBe(0);
    expect(watch.watch(10, () => room.map((value) => value * 0.9))).toBe(0);
  });

  test('sees who comes in while the light changes', () => {
    const watch = new Watch();
    watch.watch(5, () => room);
    const dimmer = room.map((value) => value * 0.8);
    expect(watch.see(withPatch(dimmer, { x: 10, y: 8, w: 3, h: 8, level: 230 }))).toBe(true);
  });

  test('gets used to a screen that flickers, and still sees who stands before it', () => {
    const watch = new Watch();
    const screen = (n: number): Float32Array =>
      withPatch(room, { x: 20, y: 4, w: 5, h: 4, level: 100 + 7 * (-1) ** n });
    watch.watch(120, screen);
    expect(watch.watch(30, screen)).toBe(0);
    expect(watch.see(withPatch(room, { x: 20, y: 4, w: 5, h: 4, level: 30 }))).toBe(true);
  });

  test('takes what was put down for a part of the room after a while', () => {
    const watch = new Watch();
    watch.watch(10, () => room);
    const parcel = withPatch(room, { x: 5, y: 15, w: 4, h: 4, level: 220 });
    watch.watch(120, () => parcel);
    expect(watch.watch(10, () => parcel)).toBe(0);
    expect(watch.see(room)).toBe(true);
  });

  test('begins anew when told', () => {
    const watch = new Watch();
    watch.watch(10, () => room);
    watch.gate.forget();
    const other = room.map((value) => 255 - value);
    expect(watch.see(other)).toBe(true);
    expect(watch.see(other)).toBe(false);
  });
});

describe('the coarse picture', () => {
  test.each([
    { kind: 'grey', pixelBytes: 1, widthPx: 640, heightPx: 480 },
    { kind: 'YUYV', pixelBytes: 2, widthPx: 640, heightPx: 480 },
    { kind: 'grey', pixelBytes: 1, widthPx: 1280, heightPx: 720 },
    { kind: 'grey, smaller than the grid', pixelBytes: 1, widthPx: 20, heightPx: 10 },
  ])('holds the mean brightness of each cell: $kind, $widthPx × $heightPx', ({ pixelBytes, widthPx, heightPx }) => {
    const data = new Uint8Array(widthPx * heightPx * pixelBytes).fill(7);
    for (let i = 0; i < widthPx * heightPx; i++) data[i * pixelBytes] = i % widthPx < widthPx / 2 ? 50 : 200;
    const grid = readLumaGrid({ data, widthPx, heightPx, pixelBytes }, new Float32Array(GRID_CELLS));
    for (let row = 0; row < GRID_ROWS; row++) {
      expect(grid[row * GRID_COLUMNS]).toBe(50);
      expect(grid[row * GRID_COLUMNS + GRID_COLUMNS - 1]).toBe(200);
    }
  });
});

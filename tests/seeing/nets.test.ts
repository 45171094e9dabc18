import { expect, test } from 'vitest';
import { DETECTOR_SIDE_PX } from '../../daemon/seeing/models.ts';
import { Nets } from '../../daemon/seeing/nets.ts';
import { squareRound } from '../../daemon/seeing/tiles.ts';
import { FakeModels, paintRoom } from './fake-room.ts';

/** Remembers what the detector was shown. */
class Shown extends FakeModels {
  rows = 0;
  planes: Float32Array[] = [];

  override detect(input: Float32Array, rows: number) {
    const plane = rows * DETECTOR_SIDE_PX;
    this.rows = rows;
    this.planes = [0, 1, 2].map((k) => input.slice(k * plane, (k + 1) * plane));
    return super.detect(input, rows);
  }
}

test.each([
  [[640, 480], 144],
  [[1280, 720], 112],
  [[640, 640], 192],
  [[480, 640], 192],
] as const)('of a picture of %j the detector reads %i rows, and finds who is there', async (size, rows) => {
  const shown = new Shown();
  const picture = paintRoom([{ level: 160, x: 100, y: 300, side: 120 }], size);
  const found = await new Nets(shown).detect(picture, squareRound(picture), 0.5);
  expect(shown.rows).toBe(rows);
  // A grey room: all three colours are the same.
  expect(shown.planes[1]).toEqual(shown.planes[0]);
  expect(shown.planes[2]).toEqual(shown.planes[0]);
  expect(found).toHaveLength(1);
  const pixel = Math.max(...size) / DETECTOR_SIDE_PX;
  [100, 300, 120, 120].forEach((place, i) => expect(Math.abs(found[0]!.boxPx[i]! - place)).toBeLessThan(2 * pixel));
});

test('a square within the picture is read whole', async () => {
  const shown = new Shown();
  await new Nets(shown).detect(paintRoom([]), { cx: 320, cy: 240, sidePx: 320, angle: 0 }, 0.5);
  expect(shown.rows).toBe(192);
});

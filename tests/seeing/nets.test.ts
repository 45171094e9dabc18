import { expect, test } from 'vitest';
import { DETECTOR_QUICK_PX, DETECTOR_SIDE_PX, type DetectorInput } from '../../daemon/seeing/models.ts';
import { Nets } from '../../daemon/seeing/nets.ts';
import { squareRound } from '../../daemon/seeing/tiles.ts';
import { FakeModels, paintRoom } from './fake-room.ts';

/** Remembers what the detector was shown. */
class Shown extends FakeModels {
  size: DetectorInput = { rows: 0, columns: 0 };
  planes: Float32Array[] = [];

  override detect(input: Float32Array, size: DetectorInput) {
    const plane = size.rows * size.columns;
    this.size = size;
    this.planes = [0, 1, 2].map((k) => input.slice(k * plane, (k + 1) * plane));
    return super.detect(input, size);
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
  const found = await new Nets(shown).detect(picture, squareRound(picture), { minScore: 0.5 });
  expect(shown.size).toEqual({ rows, columns: 192 });
  // A grey room: all three colours are the same.
  expect(shown.planes[1]).toEqual(shown.planes[0]);
  expect(shown.planes[2]).toEqual(shown.planes[0]);
  expect(found).toHaveLength(1);
  const pixel = Math.max(...size) / DETECTOR_SIDE_PX;
  [100, 300, 120, 120].forEach((place, i) => expect(Math.abs(found[0]!.boxPx[i]! - place)).toBeLessThan(2 * pixel));
});

test('in a quick pass it reads fewer columns and rows, and finds the same face', async () => {
  const shown = new Shown();
  const picture = paintRoom([{ level: 160, x: 100, y: 300, side: 120 }]);
  const search = { minScore: 0.5, columns: DETECTOR_QUICK_PX };
  const [found] = await new Nets(shown).detect(picture, squareRound(picture), search);
  expect(shown.size).toEqual({ rows: 128, columns: 160 });
  [100, 300, 120, 120].forEach((place, i) => expect(Math.abs(found!.boxPx[i]! - place)).toBeLessThan(8));
});

test('a square within the picture is read whole', async () => {
  const shown = new Shown();
  await new Nets(shown).detect(paintRoom([]), { cx: 320, cy: 240, sidePx: 320, angle: 0 }, { minScore: 0.5 });
  expect(shown.size).toEqual({ rows: 192, columns: 192 });
});

import { expect, test } from 'vitest';
import { mergeDetections } from '../../daemon/seeing/detections.ts';
import { DETECTOR_QUICK_PX, DETECTOR_SIDE_PX, type DetectorInput } from '../../daemon/seeing/models.ts';
import { Nets } from '../../daemon/seeing/nets.ts';
import { squareRound } from '../../daemon/seeing/tiles.ts';
import { WholeLook } from '../../daemon/seeing/whole-look.ts';
import { detectorAnswer } from './detector-answer.ts';
import { FakeModels, paintRoom } from './fake-room.ts';

/** Pixels of a picture of 640 that the quick pass makes one of. */
const QUICK_PIXEL = 640 / DETECTOR_QUICK_PX;

/** Least width of a face, in pixels of what the detector reads. */
const SMALLEST = 14;

/** Sees no smaller one. */
class ShortSighted extends FakeModels {
  readonly passes: number[] = [];

  override async detect(input: Float32Array, size: DetectorInput) {
    this.passes.push(size.columns);
    const answer = await super.detect(input, size);
    const isFaint = Math.max(...answer.regressors) < SMALLEST;
    return isFaint ? detectorAnswer(size.rows, size.columns).output : answer;
  }
}

async function look(whole: WholeLook, side: number): Promise<number> {
  const picture = paintRoom(side === 0 ? [] : [{ level: 160, x: 200, y: 120, side }]);
  const found = await whole.detect(picture, squareRound(picture), 0.3);
  return mergeDetections(found).length;
}

test('a large face is found in the quick pass alone', async () => {
  const models = new ShortSighted();
  expect(await look(new WholeLook(new Nets(models)), 160)).toBe(1);
  expect(models.passes).toEqual([DETECTOR_QUICK_PX]);
});

test('a face that is too small for the quick pass is found in the same look', async () => {
  const models = new ShortSighted();
  const side = 13 * QUICK_PIXEL;
  expect(await look(new WholeLook(new Nets(models)), side)).toBe(1);
  expect(models.passes).toEqual([DETECTOR_QUICK_PX, DETECTOR_SIDE_PX]);
});

test.each([
  ['where nobody was', 0],
  ['where all were small', 13 * QUICK_PIXEL],
])('%s, the next look does without the quick pass, until it finds a large face', async (_, side) => {
  const models = new ShortSighted();
  const whole = new WholeLook(new Nets(models));
  await look(whole, side);
  models.passes.length = 0;
  await look(whole, side);
  await look(whole, 160);
  await look(whole, 160);
  expect(models.passes).toEqual([DETECTOR_SIDE_PX, DETECTOR_SIDE_PX, DETECTOR_QUICK_PX]);
});

import { WEBCAM, YUYV_CAMERA } from '../../usb-camera/model.ts';
import { UsbCamera } from '../../usb-camera/usb-camera.ts';
import type { Bench } from '../bench.ts';
import { group } from '../check.ts';
import { plug, unplug } from '../devices.ts';
import { expect } from '../expect.ts';
import { openPictures } from '../pictures.ts';
import type { Vision } from '../vision.ts';

interface Rig extends AsyncDisposable {
  readonly vision: Vision;
  readonly camera: UsbCamera;
}

/** Looks until a face is seen, whose moods must be shares of one. @returns what was seen */
async function expectFaces(vision: Vision): Promise<string> {
  const seen = await vision.look('a face', ({ faces }) => faces.length > 0);
  for (const { moods } of seen.faces) {
    const sum = moods.reduce((total, share) => total + share, 0);
    expect(Math.abs(sum - 1) < 0.001, 'moods that sum to 1', moods);
  }
  return `${seen.faces.length} face(s) at ${seen.widthPx}×${seen.heightPx}, in ${seen.workMs.toFixed(0)} ms`;
}

/** With the real models: what the whole is for. Each look takes seconds here, so there are few. */
export const people = group<Bench, Rig>({
  title: 'people',
  async open({ vision }) {
    await using stack = new AsyncDisposableStack();
    const camera = stack.use(await UsbCamera.open(WEBCAM, openPictures()));
    await plug(camera);
    vision.configure({ source: 'auto', cameraOn: true, looksPerSecond: 0.2 });
    await vision.run({ models: 'real' });
    const owned = stack.move();
    return { vision, camera, [Symbol.asyncDispose]: () => owned.disposeAsync() };
  },
  checks: {
    'are seen through a USB camera, with their moods': async ({ vision, camera }) =>
      `${await expectFaces(vision)}, as ${camera.streaming?.encoding ?? 'nothing'}`,
    'are seen again after it was unplugged': async ({ vision, camera }) => {
      await unplug(camera);
      await vision.camera('missing', 'failed');
      await plug(camera);
      return expectFaces(vision);
    },
    'are seen through a camera without compression': async ({ vision, camera }) => {
      // At once: it is about to search every corner.
      await vision.kill();
      await unplug(camera);
      await using other = await UsbCamera.open(YUYV_CAMERA, openPictures());
      await plug(other);
      await vision.run({ models: 'real' });
      const faces = await expectFaces(vision);
      expect(other.streaming?.encoding === 'yuyv', 'YUYV on the wire', other.streaming);
      return `${faces}, as yuyv`;
    },
  },
});

import { GREY_CAMERA, YUYV_CAMERA, type CameraModel } from '../../usb-camera/model.ts';
import { UsbCamera } from '../../usb-camera/usb-camera.ts';
import type { Bench } from '../bench.ts';
import { group } from '../check.ts';
import { plug, stablePath, unplug } from '../devices.ts';
import { expect } from '../expect.ts';
import { listCameras } from '../mooddj.ts';
import { openPictures } from '../pictures.ts';
import type { Vision } from '../vision.ts';

interface Rig extends AsyncDisposable {
  readonly vision: Vision;
}

async function withCamera(model: CameraModel, use: (camera: UsbCamera) => Promise<string>): Promise<string> {
  await using camera = await UsbCamera.open(model, openPictures());
  await plug(camera);
  const said = await use(camera);
  await unplug(camera);
  return said;
}

export const otherCameras = group<Bench, Rig>({
  title: 'a camera',
  open: ({ vision }) => {
    const close = (): Promise<void> => {
      vision.configure({ source: 'auto' });
      return Promise.resolve();
    };
    vision.configure({ source: 'auto', cameraOn: true });
    return Promise.resolve({ vision, [Symbol.asyncDispose]: close });
  },
  checks: {
    'without compression is read too': ({ vision }) =>
      withCamera(YUYV_CAMERA, async (camera) => {
        const { widthPx, heightPx, brightness } = await vision.look('a look through a camera without compression');
        expect(camera.streaming?.encoding === 'yuyv', 'YUYV on the wire', camera.streaming);
        return `${widthPx}×${heightPx} as yuyv, brightness ${brightness.toFixed(2)}`;
      }),
    'whose formats cannot be read is told of, with a remedy': ({ vision }) =>
      withCamera(GREY_CAMERA, async (camera) => {
        const listed = (await listCameras()).find((one) => one.stablePath === stablePath(camera));
        expect(listed?.usable === false, 'a camera in the list that cannot be used', listed);
        vision.configure({ source: stablePath(camera) });
        const { message, remedy } = await vision.camera('failed');
        expect(remedy !== '', 'a remedy', message);
        return `“${message}” → ${remedy}`;
      }),
  },
});

import { WEBCAM } from '../../usb-camera/model.ts';
import { UsbCamera } from '../../usb-camera/usb-camera.ts';
import type { Bench } from '../bench.ts';
import { group } from '../check.ts';
import { plug, unplug } from '../devices.ts';
import { expect } from '../expect.ts';
import { mooddj } from '../mooddj.ts';
import { openPictures } from '../pictures.ts';
import type { Vision } from '../vision.ts';

interface Rig extends AsyncDisposable {
  readonly vision: Vision;
  readonly camera: UsbCamera;
}

const OPENINGS = 200;
const PLUGGINGS = 30;
/** After so many the caches are full: from then on nothing may grow. */
const WARM_UP = 5;
const FDS_ALLOWED = 1;
/** A picture that is never freed would be 120 MB after 200 times; what V8 has compiled by then is some. */
const RSS_ALLOWED_MB = 25;

type FirstAndLast = readonly [number, number];

/** What `mooddj camera test --json` says. */
interface Tested {
  readonly probes: readonly { readonly firstFrameMs: number }[];
  readonly fds: FirstAndLast;
  readonly rssMb: FirstAndLast;
}

const describe = (fds: FirstAndLast, rssMb: FirstAndLast): string =>
  `open files ${fds.join(' → ')}, memory ${rssMb.join(' → ')} MB`;

export const endurance = group<Bench, Rig>({
  title: 'nothing grows',
  async open({ vision }) {
    await using stack = new AsyncDisposableStack();
    const camera = stack.use(await UsbCamera.open(WEBCAM, openPictures()));
    await plug(camera);
    vision.configure({ source: 'auto', cameraOn: true });
    await vision.camera('streaming');
    const owned = stack.move();
    return { vision, camera, [Symbol.asyncDispose]: () => owned.disposeAsync() };
  },
  checks: {
    'while the camera is opened and closed 200 times': async ({ vision }) => {
      vision.configure({ cameraOn: false });
      await vision.camera('off');
      const { code, stdout, stderr } = await mooddj(['camera', 'test', '--frames=1', `--times=${OPENINGS}`, '--json']);
      expect(code === 0, 'a test of the camera without a fault', stdout + stderr);
      const { probes, fds, rssMb } = JSON.parse(stdout) as Tested;
      const slowestMs = Math.max(...probes.map(({ firstFrameMs }) => firstFrameMs));
      const figures = `${probes.length} times; ${describe(fds, rssMb)}; first frame after ${slowestMs} ms at most`;
      expect(probes.length === OPENINGS && fds[1] <= fds[0] + FDS_ALLOWED, 'no more open files', figures);
      expect(rssMb[1] <= rssMb[0] + RSS_ALLOWED_MB, 'no more memory', figures);
      return figures;
    },
    'while the camera is unplugged and plugged in 30 times': async ({ vision, camera }) => {
      const again = async (): Promise<number> => {
        await unplug(camera);
        await vision.camera('missing', 'failed');
        await plug(camera);
        const nodeMs = performance.now();
        await vision.camera('streaming');
        return performance.now() - nodeMs;
      };
      vision.configure({ cameraOn: true });
      await vision.camera('streaming');
      for (let n = 0; n < WARM_UP; n++) await again();
      const before = await vision.usage();
      const backMs: number[] = [];
      for (let n = WARM_UP; n < PLUGGINGS; n++) backMs.push(await again());
      const after = await vision.usage();
      const [middle = 0] = backMs.sort((a, b) => a - b).slice(backMs.length >> 1);
      const times = `streaming ${middle.toFixed(0)} ms after its node (median), ${backMs.at(-1)?.toFixed(0) ?? ''} at most`;
      const figures = `${PLUGGINGS} times; ${describe([before.fds, after.fds], [before.rssMb, after.rssMb])}; ${times}`;
      expect(after.fds <= before.fds + FDS_ALLOWED, 'no more open files', figures);
      expect(after.rssMb <= before.rssMb + RSS_ALLOWED_MB, 'no more memory', figures);
      return figures;
    },
  },
});

import { WEBCAM } from '../../usb-camera/model.ts';
import { UsbCamera } from '../../usb-camera/usb-camera.ts';
import type { Bench } from '../bench.ts';
import { group } from '../check.ts';
import { plug, stablePath, unplug } from '../devices.ts';
import { expect } from '../expect.ts';
import { mooddj } from '../mooddj.ts';
import { openPictures } from '../pictures.ts';
import type { Vision } from '../vision.ts';

interface Rig extends AsyncDisposable {
  readonly openings: Promise<string>;
  readonly pluggings: Promise<string>;
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

/** A second camera, so that both can go on at the same time. */
const OTHER_CAMERA = { ...WEBCAM, name: 'SimCam two', serial: 'SN0004' };

/** By the command, which looks at no picture: looking takes seconds here, and is not what this is about. */
async function openOften(camera: UsbCamera): Promise<string> {
  const counts = ['--frames=1', `--times=${OPENINGS}`];
  const { code, stdout, stderr } = await mooddj(['camera', 'test', stablePath(camera), ...counts, '--json']);
  expect(code === 0, 'a test of the camera without a fault', stdout + stderr);
  const { probes, fds, rssMb } = JSON.parse(stdout) as Tested;
  const slowestMs = Math.max(...probes.map(({ firstFrameMs }) => firstFrameMs));
  const figures = `${probes.length} times; ${describe(fds, rssMb)}; first frame after ${slowestMs} ms at most`;
  expect(probes.length === OPENINGS, `${OPENINGS} openings`, figures);
  expectNoGrowth(fds, rssMb, figures);
  return figures;
}

async function plugOften(camera: UsbCamera, vision: Vision): Promise<string> {
  const backMs: number[] = [];
  const again = async (): Promise<void> => {
    await unplug(camera);
    await vision.camera('missing', 'failed');
    await plug(camera);
    const nodeMs = performance.now();
    await vision.camera('streaming');
    backMs.push(Math.round(performance.now() - nodeMs));
  };
  for (let n = 0; n < WARM_UP; n++) await again();
  const before = await vision.usage();
  for (let n = WARM_UP; n < PLUGGINGS; n++) await again();
  const after = await vision.usage();
  const fds: FirstAndLast = [before.fds, after.fds];
  const rssMb: FirstAndLast = [before.rssMb, after.rssMb];
  const sorted = backMs.sort((a, b) => a - b);
  const back = `streaming ${sorted[sorted.length >> 1] ?? 0} ms after the node (median; ${sorted.at(-1) ?? 0} at most)`;
  const figures = `${PLUGGINGS} times; ${describe(fds, rssMb)}; ${back}`;
  expectNoGrowth(fds, rssMb, figures);
  return figures;
}

function expectNoGrowth(fds: FirstAndLast, rssMb: FirstAndLast, figures: string): void {
  expect(fds[1] <= fds[0] + FDS_ALLOWED, 'no more open files', figures);
  expect(rssMb[1] <= rssMb[0] + RSS_ALLOWED_MB, 'no more memory', figures);
}

export const endurance = group<Bench, Rig>({
  title: 'nothing grows',
  async open({ vision }) {
    await using stack = new AsyncDisposableStack();
    const toPlug = stack.use(await UsbCamera.open(WEBCAM, openPictures()));
    const toOpen = stack.use(await UsbCamera.open(OTHER_CAMERA, openPictures()));
    await plug(toPlug);
    await plug(toOpen);
    await vision.reopen({ source: stablePath(toPlug), cameraOn: true });
    // Two processors, two cameras: half the time.
    const openings = openOften(toOpen);
    const pluggings = plugOften(toPlug, vision);
    const owned = stack.move();
    const close = async (): Promise<void> => {
      await Promise.allSettled([openings, pluggings]);
      await owned.disposeAsync();
    };
    // A failure is told by the check that waits for it, later.
    void Promise.allSettled([openings, pluggings]);
    return { openings, pluggings, [Symbol.asyncDispose]: close };
  },
  checks: {
    [`while a camera is opened and closed ${OPENINGS} times`]: ({ openings }) => openings,
    [`while a camera is unplugged and plugged in ${PLUGGINGS} times`]: ({ pluggings }) => pluggings,
  },
});

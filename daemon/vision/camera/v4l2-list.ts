import { DEFAULT_CAPTURE } from '../../contract/vision.ts';
import type { CaptureWish } from './camera.ts';
import { faultFromErrno, type FaultState } from './faults.ts';
import { chooseMode, parseSize, type ChosenMode } from './mode.ts';
import { findNodes, type VideoNode } from './nodes.ts';
import { readControls, type Control } from './v4l2-controls.ts';
import { V4l2Device } from './v4l2-device.ts';
import { openLibc, SystemCallError, type Libc } from './v4l2-libc.ts';
import { readOffers, toModes, type OfferedFormat } from './v4l2-modes.ts';

export interface ListedCamera extends VideoNode {
  /** What the maker calls it; the path when it cannot be asked. */
  readonly name: string;
  readonly driver: string;
  /** Where it is plugged in. */
  readonly busInfo: string;
  /** False for what only plays a camera (tests, loopbacks): taken when named, never by itself. */
  readonly real: boolean;
  readonly formats: readonly OfferedFormat[];
  /** How the box would use it; null when it can read none of the formats. */
  readonly mode: ChosenMode | null;
  /** MoodDJ can read it. */
  readonly usable: boolean;
  /** Empty unless asked for. */
  readonly controls: readonly Control[];
  /** Why it cannot be asked, and what to do; null when it can. */
  readonly problem: { readonly state: FaultState; readonly message: string; readonly remedy: string } | null;
}

export interface ListOptions {
  readonly libc?: Libc;
  readonly devFolder?: string;
  readonly wish?: CaptureWish;
  /** Ask for the controls too: a USB camera takes some milliseconds for each. */
  readonly controls?: boolean;
}

/** Nodes of the Raspberry Pi's image processors: they look like cameras, and give nothing unless somebody feeds them. */
const NOT_CAMERAS = new Set(['bcm2835-isp', 'pispbe']);
/** Drivers without hardware. */
const PRETENDERS = new Set(['vivid', 'vimc', 'vicodec', 'v4l2 loopback', 'akvcam']);

/** All video devices that give pictures, those with a stable name first. Nodes that give none (metadata, codecs, outputs) are left out. */
export async function listCameras(options: ListOptions = {}): Promise<readonly ListedCamera[]> {
  const nodes = await findNodes(options.devFolder);
  if (nodes.length === 0) return [];
  const libc = options.libc ?? openLibc();
  return nodes.map((node) => inspect(libc, node, options)).filter((camera) => camera !== null);
}

/** The camera that the box takes by itself: a real one, in the mode nearest to the wish; the first among equals. */
export function chooseCamera(cameras: readonly ListedCamera[]): ListedCamera | null {
  return cameras
    .filter(({ real, usable }) => real && usable)
    .reduce<ListedCamera | null>((best, one) => (best === null || penaltyOf(one) < penaltyOf(best) ? one : best), null);
}

const penaltyOf = ({ mode, stablePath }: ListedCamera): number =>
  // One that cannot be told from others after replugging comes last.
  (mode?.penalty ?? Infinity) + (stablePath === null ? 100 : 0);

function inspect(libc: Libc, node: VideoNode, options: ListOptions): ListedCamera | null {
  try {
    const device = new V4l2Device(libc, node.path);
    try {
      return ask(device, node, options);
    } finally {
      device.close();
    }
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    const { state, message, remedy } = faultFromErrno(error.code, { name: node.path, operation: error.operation });
    const problem = { state, message, remedy };
    const unknown = { driver: '', busInfo: '', real: true, formats: [], mode: null, usable: false, controls: [] };
    return { ...node, ...unknown, name: node.path, problem };
  }
}

function ask(device: V4l2Device, node: VideoNode, options: ListOptions): ListedCamera | null {
  const { card, driver, busInfo, captures } = device.capability();
  if (!captures || NOT_CAMERAS.has(driver)) return null;
  const { wish = DEFAULT_CAPTURE } = options;
  const samples = { size: parseSize(wish.size), framesPerSecond: wish.framesPerSecond };
  const formats = readOffers(device, samples);
  const mode = chooseMode(toModes(formats, samples), wish);
  const controls = options.controls === true ? readControls(device) : [];
  const about = { name: card || node.path, driver, busInfo, real: !PRETENDERS.has(driver) };
  return { ...node, ...about, formats, mode, usable: mode !== null, controls, problem: null };
}

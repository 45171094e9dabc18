import { absentCamera, CameraFault, noCamera, pretenderOnly, unreadableFormat } from './faults.ts';
import { findNodes, targetOf } from './nodes.ts';
import { chooseCamera, listCameras, type ListedCamera, type ListOptions } from './v4l2-list.ts';

/** What a configured device name meant when it was first there: a stable path, or else who was behind it. */
type Meant = { readonly stablePath: string } | { readonly identity: string };

/**
 * Where a configured device is. A name such as `/dev/video0` means whichever device is there the first time; from then on that
 * device is meant, wherever it comes back, until the process ends.
 */
export class DeviceMemory {
  readonly #options: ListOptions;
  readonly #meant = new Map<string, Meant>();

  constructor(options: ListOptions = {}) {
    this.#options = options;
  }

  /**
   * @returns a path to open now
   * @throws CameraFault when it is not there
   */
  async find(device: string): Promise<string> {
    const meant = this.#meant.get(device) ?? (await this.#learn(device));
    if (meant === null) return device;
    this.#meant.set(device, meant);
    if ('stablePath' in meant) return meant.stablePath;
    const camera = (await listCameras(this.#options)).find((one) => identityOf(one) === meant.identity);
    if (camera === undefined) throw absentCamera(device);
    return camera.path;
  }

  /** Null when the name itself can be kept, or nothing can be learnt yet. */
  async #learn(device: string): Promise<Meant | null> {
    const target = await targetOf(device);
    if (target === null) throw absentCamera(device);
    // A link is the owner's or udev's word for one device, and stays theirs.
    if (target !== device) return null;
    const node = (await findNodes(this.#options.devFolder)).find(({ path }) => path === device);
    if (node?.stablePath != null) return { stablePath: node.stablePath };
    const camera = (await listCameras(this.#options)).find(({ path }) => path === device);
    return camera === undefined || camera.problem !== null ? null : { identity: identityOf(camera) };
  }
}

const identityOf = ({ driver, name, busInfo }: ListedCamera): string => [driver, name, busInfo].join('|');

/**
 * The camera whose name holds the text, whatever the case; the best where several do.
 * @throws CameraFault when none does
 */
export function findByName(cameras: readonly ListedCamera[], text: string): ListedCamera {
  const wanted = text.toLowerCase();
  const named = cameras.filter(({ name, problem }) => problem === null && name.toLowerCase().includes(wanted));
  const camera = chooseCamera(named) ?? named.find(({ usable }) => usable) ?? named[0];
  if (camera === undefined) throw absentCamera(text);
  return camera;
}

/** Why `auto` found none: one that may not be opened or is none that we can read, one that only pretends, or nothing at all. */
export function explainNone(cameras: readonly ListedCamera[]): CameraFault {
  const asked = cameras.find(({ problem }) => problem !== null)?.problem;
  if (asked != null) return new CameraFault(asked.state, asked);
  const pretender = cameras.find(({ real, usable }) => usable && !real);
  if (pretender !== undefined) return pretenderOnly(pretender.name);
  const [unreadable] = cameras;
  if (unreadable === undefined) return noCamera();
  return unreadableFormat(
    unreadable.name,
    unreadable.formats.map(({ pixelFormat }) => pixelFormat),
  );
}

export interface Choice {
  /** What would be opened; null when no V4L2 camera would. */
  readonly path: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** Which of the cameras a setting of `camera.source` means, and why. */
export async function explainChoice(cameras: readonly ListedCamera[], source: string): Promise<Choice> {
  const take = (camera: ListedCamera, why: string): Choice => ({
    path: camera.stablePath ?? camera.path,
    message: `The box would take ${camera.name}: ${why}.`,
    remedy: '',
  });
  const refuse = ({ message, remedy }: CameraFault): Choice => ({ path: null, message, remedy });
  if (source === 'auto') {
    const best = chooseCamera(cameras);
    if (best === null) return refuse(explainNone(cameras));
    const rivals = cameras.filter(({ real, usable }) => real && usable).length - 1;
    return take(best, rivals === 0 ? 'it is the only one' : `of ${rivals + 1} it comes nearest to what is wished`);
  }
  if (source.startsWith('/dev/')) {
    const target = await targetOf(source);
    const camera = cameras.find(({ path }) => path === target);
    if (camera === undefined) return refuse(absentCamera(source));
    return take(camera, `the configuration says ${source}`);
  }
  try {
    return take(findByName(cameras, source), `the configuration says "${source}"`);
  } catch (error) {
    if (!(error instanceof CameraFault)) throw error;
    return {
      path: null,
      message: `The configuration says "${source}", which is no camera here.`,
      remedy: error.remedy,
    };
  }
}

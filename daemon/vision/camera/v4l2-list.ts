import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { faultFromErrno } from './faults.ts';
import { READABLE_FORMATS } from './v4l2-camera.ts';
import { V4l2Device, type Size } from './v4l2-device.ts';
import { openLibc, SystemCallError, type Libc } from './v4l2-libc.ts';

export interface ListedCamera {
  /** What the maker calls it; the path when it cannot be asked. */
  readonly name: string;
  /** Such as `/dev/video0`; may be another after the next start. */
  readonly path: string;
  /** A link under `/dev/v4l/by-id` or `by-path` that stays the same; null when there is none. */
  readonly stablePath: string | null;
  readonly driver: string;
  readonly formats: readonly { readonly pixelFormat: string; readonly sizes: readonly Size[] }[];
  /** MoodDJ can read it. */
  readonly usable: boolean;
  /** Why it cannot be asked, and what to do; null when it can. */
  readonly problem: { readonly message: string; readonly remedy: string } | null;
}

export interface ListOptions {
  readonly libc?: Libc;
  readonly devFolder?: string;
}

/** Nodes of the Raspberry Pi's image processors: they look like cameras, and give nothing unless somebody feeds them. */
const NOT_CAMERAS = new Set(['bcm2835-isp', 'pispbe']);

/** All video devices that give pictures, those with a stable name first. Nodes that give none (metadata, codecs) are left out. */
export async function listCameras(options: ListOptions = {}): Promise<readonly ListedCamera[]> {
  const folder = options.devFolder ?? '/dev';
  const nodes = await findNodes(folder);
  if (nodes.length === 0) return [];
  const libc = options.libc ?? openLibc();
  return nodes.map((node) => inspect(libc, node)).filter((camera) => camera !== null);
}

interface Node {
  readonly path: string;
  readonly stablePath: string | null;
}

async function findNodes(folder: string): Promise<Node[]> {
  const found = new Map<string, Node>();
  for (const links of [join(folder, 'v4l', 'by-id'), join(folder, 'v4l', 'by-path')]) {
    for (const name of await namesIn(links)) {
      const stablePath = join(links, name);
      const path = await targetOf(stablePath);
      if (path !== null && !found.has(path)) found.set(path, { path, stablePath });
    }
  }
  const plain = (await namesIn(folder)).filter((name) => /^video\d+$/.test(name));
  for (const name of plain.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))) {
    const path = join(folder, name);
    if (!found.has(path)) found.set(path, { path, stablePath: null });
  }
  return [...found.values()];
}

/** Null when the camera was unplugged between the two looks. */
async function targetOf(link: string): Promise<string | null> {
  try {
    return await realpath(link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function inspect(libc: Libc, node: Node): ListedCamera | null {
  try {
    const device = new V4l2Device(libc, node.path);
    try {
      return ask(device, node);
    } finally {
      device.close();
    }
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    const { message, remedy } = faultFromErrno(error.code, { name: node.path, operation: error.operation });
    return { ...node, name: node.path, driver: '', formats: [], usable: false, problem: { message, remedy } };
  }
}

function ask(device: V4l2Device, node: Node): ListedCamera | null {
  const { card, driver, captures } = device.capability();
  if (!captures || NOT_CAMERAS.has(driver)) return null;
  const formats = device.formats().map((pixelFormat) => ({ pixelFormat, sizes: device.sizes(pixelFormat) }));
  const usable = formats.some(({ pixelFormat }) => READABLE_FORMATS.some((format) => format === pixelFormat));
  return { ...node, name: card || node.path, driver, formats, usable, problem: null };
}

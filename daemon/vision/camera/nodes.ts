import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** A video device of this machine, not asked anything yet. */
export interface VideoNode {
  /** Such as `/dev/video0`; may be another after the next start, or when it is plugged in anew. */
  readonly path: string;
  /** A link under `/dev/v4l/by-id`, or else `by-path`, that stays the same; null when there is none. */
  readonly stablePath: string | null;
}

/** By what a device stays known: the maker's serial number, or else the socket that it is plugged into. */
const LINKS = ['by-id', 'by-path'];

/** All video devices, each once: first those with a stable name. */
export async function findNodes(devFolder = '/dev'): Promise<VideoNode[]> {
  const found = new Map<string, VideoNode>();
  for (const links of LINKS.map((kind) => join(devFolder, 'v4l', kind))) {
    for (const name of await namesIn(links)) {
      const stablePath = join(links, name);
      const path = await targetOf(stablePath);
      if (path !== null && !found.has(path)) found.set(path, { path, stablePath });
    }
  }
  const plain = (await namesIn(devFolder)).filter((name) => /^video\d+$/.test(name));
  for (const name of plain.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))) {
    const path = join(devFolder, name);
    if (!found.has(path)) found.set(path, { path, stablePath: null });
  }
  return [...found.values()];
}

/** What a link means now; null when nothing is there, as after unplugging. */
export async function targetOf(link: string): Promise<string | null> {
  try {
    return await realpath(link);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    // udev removes the folders of links with the last camera.
    if (isGone(error)) return [];
    throw error;
  }
}

const isGone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

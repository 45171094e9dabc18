import { statfs } from 'node:fs/promises';
import type { HealthEntry } from '../contract/state.ts';

const LOW_BYTES = 500e6;
/** Under this, SQLite and the system's log begin to fail. */
const FULL_BYTES = 50e6;

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/** How much room is left on the disk under `dir` for a user without privileges. */
export async function diskHealth(dir: string): Promise<HealthEntry> {
  const { bavail, bsize } = await statfs(dir);
  return healthOfSpace(bavail * bsize, dir);
}

export function healthOfSpace(freeBytes: number, dir: string): HealthEntry {
  const message = `${gigabytes(freeBytes)} free on the disk with ${dir}.`;
  if (freeBytes >= LOW_BYTES) return { state: 'ok', message, remedy: '' };
  const remedy = 'Free some space on it.';
  return { state: freeBytes < FULL_BYTES ? 'needs-owner' : 'degraded', message, remedy };
}

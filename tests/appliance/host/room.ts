import { mkdirSync, statfsSync } from 'node:fs';
import { Obstacle } from './obstacle.ts';

const MB = 2 ** 20;

/**
 * @param folder is made when it is not there
 * @throws Obstacle when there is less than `mb` free on the disk
 */
export function requireDisk(folder: string, mb: number): void {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / MB);
  if (freeMb < mb) throw new Obstacle(`${folder} has ${freeMb} MB free, ${mb} are needed`, 'make room there');
}

/** @throws Obstacle when this process and its children may not have `mb` more of memory */
export function requireMemory(mb: number): void {
  const freeMb = Math.floor(process.availableMemory() / MB);
  if (freeMb < mb) throw new Obstacle(`${freeMb} MB of memory are free, ${mb} are needed`, 'end other programs');
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FER_CLASSES } from '../../daemon/contract/mood.ts';

export const SIDE_PX = 48;
const VOTES = 10;
/** FER2013's own words for the classes, in the order of FER_CLASSES; it has none for contempt. */
const MEANT = ['neutral', 'happy', 'surprise', 'sad', 'angry', 'disgust', 'fear', ''];

/** Bytes of the linear congruential generator of Numerical Recipes. */
export function noise(seed: number, count: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** A labelled set of pictures of nobody, packed as FER+ is: `count` pictures of noise, the classes taking turns. */
export async function writePackedSet(folder: string, stem: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${stem}.00.u8.bin`), noise(count, count * SIDE_PX ** 2));
  const columns = ['row', 'file', 'offset', ...FER_CLASSES, 'unknown', 'nf', 'label', 'fer2013_label_guess'];
  const rows = Array.from({ length: count }, (_, row) => {
    const label = row % FER_CLASSES.length;
    const votes = FER_CLASSES.map((_class, k) => (k === label ? VOTES : 0));
    return [row, 0, row * SIDE_PX ** 2, ...votes, 0, 0, FER_CLASSES[label], MEANT[label]].join(',');
  });
  await writeFile(join(folder, `${stem}.labels.csv`), [columns.join(','), ...rows, ''].join('\n'));
}

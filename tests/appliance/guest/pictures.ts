import { readdirSync, readFileSync } from 'node:fs';
import type { Pictures } from '../usb-camera/stream.ts';
import { SHARE } from './places.ts';

/** The photographs that the host has prepared, in each encoding and size that a simulated camera offers, played there and back. */
export function openPictures(folder = `${SHARE}/pictures`): Pictures {
  const loaded = new Map<string, readonly Buffer[]>();
  return ({ encoding, size }, n) => {
    const kind = `${encoding}-${size.widthPx}x${size.heightPx}`;
    let film = loaded.get(kind);
    if (film === undefined) {
      const files = readdirSync(`${folder}/${kind}`).sort();
      film = files.map((file) => readFileSync(`${folder}/${kind}/${file}`));
      loaded.set(kind, film);
    }
    const at = n % (film.length * 2);
    return film[at < film.length ? at : film.length * 2 - 1 - at]!;
  };
}

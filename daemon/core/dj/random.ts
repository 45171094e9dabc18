/** Numbers that look random but follow from a seed inside the DJ's state, so that an evening replays exactly. */

const STEP = 0x6d2b79f5;

/** @returns a value in 0…1 (1 excluded) and the seed for the next draw; the mixing is that of Mulberry32. */
export function draw(seed: number): { readonly value: number; readonly seed: number } {
  const next = (seed + STEP) >>> 0;
  let x = next;
  x = Math.imul(x ^ (x >>> 15), x | 1);
  x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
  return { value: ((x ^ (x >>> 14)) >>> 0) / 2 ** 32, seed: next };
}

/** 32-bit FNV-1a of the text. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

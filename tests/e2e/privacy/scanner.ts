import { readings } from './readings.ts';

/** Something that must not get out, such as the red plane of a frame. */
export interface Secret {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Finding {
  /** Which secret. */
  readonly secret: string;
  /** How it was written: `plain`, `base64`, `hex`, … */
  readonly as: string;
  /** Byte offset in what was searched, or of the piece that was read anew. */
  readonly at: number;
}

/** Bytes that must be equal in a row; anything less than twice as long could lie between two of the indexed places. */
const WINDOW_BYTES = 24;
const STRIDE_BYTES = 8;
/** Every run of a secret that is so long is found, wherever it begins. */
export const SURELY_FOUND_BYTES = WINDOW_BYTES + STRIDE_BYTES - 1;
/** A white wall is no secret: the same bytes are in every other file. */
const MIN_DISTINCT = 8;
const MULTIPLIER = 0x5bd1e995;
const FILTER_SHIFT = 4;
/** MULTIPLIER to the power of the window's length: what the leaving byte counts. */
const LEAVING = Array.from({ length: WINDOW_BYTES }).reduce<number>((power) => Math.imul(power, MULTIPLIER), 1);

/**
 * Finds pieces of secrets in bytes: plain, and as text (`readings.ts`). Every eighth window of a secret is in a table; a rolling hash runs
 * over what is searched, and equal hashes are compared byte for byte, so that there are no false alarms.
 */
export class Scanner {
  readonly #secrets: readonly Secret[];
  readonly #starts: readonly number[];
  readonly #all: Uint8Array;
  readonly #slots: Int32Array;
  /** One bit for each of 2^28 hashes: almost every place of what is searched needs no more than this. */
  readonly #filter = new Int32Array(2 ** (32 - FILTER_SHIFT - 5));
  #windows = 0;

  constructor(secrets: readonly Secret[]) {
    this.#secrets = secrets;
    let total = 0;
    this.#starts = secrets.map(({ bytes }) => (total += bytes.length) - bytes.length);
    this.#all = Buffer.concat(secrets.map(({ bytes }) => bytes));
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(64, total / 4)))).fill(-1);
    for (const [n, { bytes }] of secrets.entries()) {
      for (let at = 0; at + WINDOW_BYTES <= bytes.length; at += STRIDE_BYTES) this.#keep(this.#starts[n]! + at);
    }
  }

  /** How many different windows it knows: a scanner that knows none finds none. */
  get windows(): number {
    return this.#windows;
  }

  /** At most one finding for each secret and way of writing. */
  search(bytes: Uint8Array): Finding[] {
    const found = new Map<string, Finding>();
    for (const { as, at, bytes: read } of readings(bytes)) {
      this.#searchPlain(read, (secret, offset) => {
        const key = `${secret} ${as}`;
        if (!found.has(key)) found.set(key, { secret, as, at: at + offset });
      });
    }
    return [...found.values()];
  }

  #searchPlain(bytes: Uint8Array, onFound: (secret: string, at: number) => void): void {
    const filter = this.#filter;
    let hash = 0;
    for (let i = 0; i < bytes.length; i++) {
      hash = (Math.imul(hash, MULTIPLIER) + bytes[i]! + 1) | 0;
      if (i >= WINDOW_BYTES) hash = (hash - Math.imul(bytes[i - WINDOW_BYTES]! + 1, LEAVING)) | 0;
      if (i < WINDOW_BYTES - 1) continue;
      const bit = scatter(hash) >>> FILTER_SHIFT;
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      const from = i - WINDOW_BYTES + 1;
      const place = this.#placeOf(hash, bytes, from);
      if (place >= 0) onFound(this.#nameOf(place), from);
    }
  }

  #keep(place: number): void {
    const { distinct, hash } = look(this.#all, place);
    if (distinct < MIN_DISTINCT || this.#placeOf(hash, this.#all, place) >= 0) return;
    this.#slots[this.#freeSlot(hash)] = place;
    const bit = scatter(hash) >>> FILTER_SHIFT;
    this.#filter[bit >>> 5]! |= 1 << (bit & 31);
    this.#windows += 1;
  }

  #freeSlot(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = scatter(hash) & mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
    return slot;
  }

  #placeOf(hash: number, bytes: Uint8Array, from: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = scatter(hash) & mask; this.#slots[slot]! >= 0; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]!;
      let k = 0;
      while (k < WINDOW_BYTES && this.#all[place + k] === bytes[from + k]) k += 1;
      if (k === WINDOW_BYTES) return place;
    }
    return -1;
  }

  #nameOf(place: number): string {
    return this.#secrets[this.#starts.findLastIndex((start) => start <= place)]!.name;
  }
}

/** Spreads a hash over 32 bits, without sign. */
function scatter(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const lastSeenAt = new Float64Array(256);
let looks = 0;

function look(bytes: Uint8Array, from: number): { distinct: number; hash: number } {
  let hash = 0;
  let distinct = 0;
  looks += 1;
  for (let i = from; i < from + WINDOW_BYTES; i++) {
    const byte = bytes[i]!;
    hash = (Math.imul(hash, MULTIPLIER) + byte + 1) | 0;
    if (lastSeenAt[byte] !== looks) distinct += 1;
    lastSeenAt[byte] = looks;
  }
  return { distinct, hash };
}

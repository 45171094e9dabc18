import { PAYLOAD_BYTES } from './descriptors.ts';
import type { Committed } from './controls.ts';

/**
 * What a camera does wrong. Of the damaged ones the transfer itself is whole:
 * - `stalled`: sends nothing any more
 * - `flagged`: marks each payload as broken, as hardware does after a bad transfer
 * - `torn`: half a picture, the rest is missing
 * - `garbled`: a picture whose bytes are noise behind a good beginning
 */
export type Fault = 'none' | 'stalled' | 'flagged' | 'torn' | 'garbled';

/** The `n`-th picture as the host chose to get it. */
export type Pictures = (committed: Committed, n: number) => Buffer;

const HEADER_BYTES = 2;
const END_OF_HEADER = 0x80;
const END_OF_FRAME = 0x02;
const ERROR = 0x40;

/** Makes payloads of the video class from pictures. */
export class VideoStream {
  fault: Fault = 'none';
  framesSent = 0;
  readonly #pictures: Pictures;
  #frameId = 0;

  constructor(pictures: Pictures) {
    this.#pictures = pictures;
  }

  /** The payloads of the next picture; none while stalled. */
  next(committed: Committed): Buffer[] {
    if (this.fault === 'stalled') return [];
    const picture = damage(this.#pictures(committed, this.framesSent++), this.fault);
    this.#frameId ^= 1;
    const payloads: Buffer[] = [];
    for (let at = 0; at < picture.length; at += PAYLOAD_BYTES - HEADER_BYTES) {
      const part = picture.subarray(at, at + PAYLOAD_BYTES - HEADER_BYTES);
      const isLast = at + part.length >= picture.length;
      const flags =
        END_OF_HEADER | this.#frameId | (isLast ? END_OF_FRAME : 0) | (this.fault === 'flagged' ? ERROR : 0);
      payloads.push(Buffer.concat([Buffer.from([HEADER_BYTES, flags]), part]));
    }
    return payloads;
  }
}

function damage(picture: Buffer, fault: Fault): Buffer {
  if (fault === 'torn') return picture.subarray(0, picture.length >> 1);
  if (fault !== 'garbled') return picture;
  const noise = Buffer.from(picture);
  let seed = 1;
  for (let at = 20; at < noise.length; at++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    noise[at] = seed >>> 24;
  }
  return noise;
}

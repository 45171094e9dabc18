import { FRAME_JSON, FRAME_MESH, MAX_MESSAGE_BYTES } from '../contract/vision.ts';

/** The other side sent something that is not in the vocabulary: the connection ends. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

/** u32 LE length of what follows, u8 kind. */
const LENGTH_BYTES = 4;
const HEADER_BYTES = LENGTH_BYTES + 1;

export interface WireFrame {
  readonly kind: typeof FRAME_JSON | typeof FRAME_MESH;
  readonly payload: Uint8Array;
}

/** @throws WireError when the payload is longer than the protocol allows */
export function encodeFrame({ kind, payload }: WireFrame): Uint8Array {
  const length = payload.byteLength + 1;
  if (length > MAX_MESSAGE_BYTES) throw new WireError(`a message of ${length} bytes is too long to send`);
  const bytes = new Uint8Array(HEADER_BYTES + payload.byteLength);
  new DataView(bytes.buffer).setUint32(0, length, true);
  bytes[LENGTH_BYTES] = kind;
  bytes.set(payload, HEADER_BYTES);
  return bytes;
}

/** Cuts a stream of chunks, however they were torn, back into the frames that were sent. */
export class FrameSplitter {
  #rest: Uint8Array = new Uint8Array(0);

  /** @throws WireError on a length or kind that the protocol does not know; the stream cannot be read on then */
  push(chunk: Uint8Array): WireFrame[] {
    let bytes = this.#rest.byteLength === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const frames: WireFrame[] = [];
    while (bytes.byteLength >= HEADER_BYTES) {
      const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
      if (length < 1 || length > MAX_MESSAGE_BYTES) throw new WireError(`a message of ${length} bytes is announced`);
      const kind = bytes[LENGTH_BYTES];
      if (kind !== FRAME_JSON && kind !== FRAME_MESH) throw new WireError(`a message of unknown kind ${String(kind)}`);
      const end = LENGTH_BYTES + length;
      if (bytes.byteLength < end) break;
      // A copy: readers may keep a payload long after the chunk it came in.
      frames.push({ kind, payload: new Uint8Array(bytes.subarray(HEADER_BYTES, end)) });
      bytes = bytes.subarray(end);
    }
    this.#rest = bytes;
    return frames;
  }
}

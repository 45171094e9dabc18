import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Cut into pieces that are each sealed: nothing of a file is believed before its piece was checked, however large the file is. */
const PIECE_BYTES = 64 << 10;
const TAG_BYTES = 16;
const SEALED_BYTES = PIECE_BYTES + TAG_BYTES;

export interface Sealing {
  /** 32 bytes, for this one file only: pieces are numbered from nought. */
  readonly key: Uint8Array;
  /** What else must be as it was: the head of the file. */
  readonly bound: Uint8Array;
}

/** Eleven bytes count, the last one says whether it is the last piece: none can be left out, swapped, or cut off. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** AES-256-GCM, in pieces. An empty file has one piece, too. */
export async function* sealStream(
  source: AsyncIterable<Uint8Array>,
  { key, bound }: Sealing,
): AsyncGenerator<Buffer, void, undefined> {
  let number = 0;
  for await (const { bytes, isLast } of pieces(source, PIECE_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number++, isLast), { authTagLength: TAG_BYTES });
    cipher.setAAD(bound);
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** @throws Damaged when a piece is not what was sealed, or the end is missing */
export async function* openStream(
  source: AsyncIterable<Uint8Array>,
  { key, bound }: Sealing,
): AsyncGenerator<Buffer, void, undefined> {
  let number = 0;
  for await (const { bytes, isLast } of pieces(source, SEALED_BYTES)) {
    if (bytes.length < TAG_BYTES) throw new Damaged();
    const cipher = createDecipheriv('aes-256-gcm', key, nonceOf(number++, isLast), { authTagLength: TAG_BYTES });
    cipher.setAAD(bound).setAuthTag(bytes.subarray(-TAG_BYTES));
    let plain: Buffer;
    try {
      plain = Buffer.concat([cipher.update(bytes.subarray(0, -TAG_BYTES)), cipher.final()]);
    } catch {
      throw new Damaged();
    }
    yield plain;
  }
}

/** A piece does not open: changed on the way, or cut short. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

interface Piece {
  readonly bytes: Buffer;
  readonly isLast: boolean;
}

/** The stream in pieces of one size; the last one is shorter, or full, and there always is one. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Piece, void, undefined> {
  let held: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of source) {
    held.push(chunk);
    count += chunk.length;
    // One byte more than a piece shows that it is not the last.
    if (count <= size) continue;
    const all = Buffer.concat(held);
    let at = 0;
    for (; all.length - at > size; at += size) yield { bytes: all.subarray(at, at + size), isLast: false };
    held = [all.subarray(at)];
    count = all.length - at;
  }
  yield { bytes: Buffer.concat(held), isLast: true };
}

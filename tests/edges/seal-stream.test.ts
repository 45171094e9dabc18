import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Damaged, openStream, sealStream, type Sealing } from '../../daemon/keeping/seal-stream.ts';

const PIECE = 64 << 10;
const SEALED = PIECE + 16;
const sealing: Sealing = { key: randomBytes(32), bound: Buffer.from('head') };

/** In chunks of another size than the pieces. */
async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
const all = async (parts: AsyncIterable<Buffer>): Promise<Buffer> => Buffer.concat(await Array.fromAsync(parts));
const seal = (bytes: Buffer, how = sealing): Promise<Buffer> => all(sealStream(chunks(bytes, 9999), how));
const open = (bytes: Buffer, how = sealing): Promise<Buffer> => all(openStream(chunks(bytes, 7777), how));

describe('a sealed stream', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 5])('gives back %i bytes', async (length) => {
    const bytes = randomBytes(length);
    const sealed = await seal(bytes);
    expect(sealed.length).toBe(length + 16 * Math.max(1, Math.ceil(length / PIECE)));
    expect((await open(sealed)).equals(bytes)).toBe(true);
  });

  it('is damaged when whole pieces are cut off, left out, swapped, doubled, or put behind its end', async () => {
    const sealed = await seal(randomBytes(3 * PIECE));
    const piece = (n: number): Buffer => sealed.subarray(n * SEALED, (n + 1) * SEALED);
    const spoilt = [
      [piece(0), piece(1)],
      [piece(0), piece(2)],
      [piece(1), piece(0), piece(2)],
      [piece(0), piece(0), piece(1), piece(2)],
      [piece(0), piece(1), piece(2), piece(2)],
      [],
    ];
    for (const pieces of spoilt) await expect(open(Buffer.concat(pieces))).rejects.toThrow(Damaged);
  });

  it('opens with its own key and head only', async () => {
    const sealed = await seal(Buffer.from('text'));
    await expect(open(sealed, { ...sealing, bound: Buffer.from('Head') })).rejects.toThrow(Damaged);
    await expect(open(sealed, { ...sealing, key: randomBytes(32) })).rejects.toThrow(Damaged);
  });

  it('gives out nothing of a piece before it was checked', async () => {
    const bytes = randomBytes(2 * PIECE);
    const sealed = await seal(bytes);
    sealed[SEALED + 5] = (sealed[SEALED + 5] ?? 0) ^ 1;
    const got: Buffer[] = [];
    await expect(
      (async () => {
        for await (const part of openStream(chunks(sealed, 5000), sealing)) got.push(part);
      })(),
    ).rejects.toThrow(Damaged);
    expect(Buffer.concat(got).equals(bytes.subarray(0, PIECE))).toBe(true);
  });
});

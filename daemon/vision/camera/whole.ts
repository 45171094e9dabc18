import type { YuyvFrame } from './camera.ts';
import type { ChosenFormat } from './v4l2-device.ts';

/** Begins as JPEG does. How it ends says nothing: some cameras fill up with zeros, some leave the end mark out. The decoder knows. */
export const isWholeJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** YUYV is whole when the last row is. Without padding at its end: some drivers leave that out. */
export function isWholeYuyv(format: ChosenFormat): (bytes: Uint8Array) => boolean {
  const { rowBytes, strideBytes, heightPx } = layOut(format);
  return (bytes) => bytes.byteLength >= strideBytes * (heightPx - 1) + rowBytes;
}

/** Takes the padding out of the rows, and the last column off an odd width: half a pair of pixels has no colour. */
export function packYuyv(bytes: Uint8Array, format: ChosenFormat): Omit<YuyvFrame, 'atMs'> {
  const { rowBytes, strideBytes, widthPx, heightPx } = layOut(format);
  if (strideBytes === rowBytes) return { kind: 'yuyv', bytes, widthPx, heightPx };
  const packed = Buffer.allocUnsafeSlow(rowBytes * heightPx);
  for (let row = 0; row < heightPx; row++) {
    packed.set(bytes.subarray(row * strideBytes, row * strideBytes + rowBytes), row * rowBytes);
  }
  return { kind: 'yuyv', bytes: packed, widthPx, heightPx };
}

function layOut(format: ChosenFormat): { rowBytes: number; strideBytes: number; widthPx: number; heightPx: number } {
  const widthPx = format.widthPx & ~1;
  // A driver that tells no stride packs its rows, the last pair whole.
  const strideBytes = format.strideBytes >= format.widthPx * 2 ? format.strideBytes : Math.ceil(format.widthPx / 2) * 4;
  return { rowBytes: widthPx * 2, strideBytes, widthPx, heightPx: format.heightPx };
}

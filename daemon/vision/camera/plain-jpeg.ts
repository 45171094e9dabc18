/** SOF0…SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share the range. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** May turn the picture (EXIF). */
const APP1 = 0xe1;

/**
 * Longest side of a picture that can pass for a camera's frame as it is: JPEG, grey or in three colours, not to be turned. Null for any
 * other, which a picture library has to read.
 */
export function sideOfPlainJpeg(bytes: Uint8Array): number | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === APP1) return null;
    if (isFrameHeader(marker)) {
      const [heightPx, widthPx, colours] = [word(bytes, at + 5), word(bytes, at + 7), bytes[at + 9]];
      return colours === 1 || colours === 3 ? Math.max(widthPx, heightPx) : null;
    }
    at += 2 + word(bytes, at + 2);
  }
  return null;
}

const word = (bytes: Uint8Array, at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;

import jpegTurbo from '@julusian/jpeg-turbo';
import koffi from 'koffi';
import { isPartOf, wholeOf, type PartPx, type SizePx } from '../../seeing/picture.ts';

/** Reads JPEG pictures, whole or in part. Throws Error with the library's words when one is damaged where it is read. */
export interface JpegReader {
  /**
   * @param into RGB, rows packed; begins with the picture's first pixel
   * @returns what was read: at least the part that is wanted
   */
  read(jpeg: Buffer, into: { readonly rgb: Buffer; readonly size: SizePx }, wanted: PartPx): PartPx;
}

/** From turbojpeg.h. */
const DECOMPRESS = 1;
const RGB = 0;
const JPEG_WIDTH = 5;
const JPEG_HEIGHT = 6;
const SUBSAMPLING = 4;
const FOUR_TO_ONE = 5;
const FAST_UPSAMPLE = 9;
const FAST_DCT = 10;

let reader: JpegReader | null = null;

/**
 * The package's own interface can only read whole pictures, and smooths colours, which takes a sixth of the time. So the library that it
 * brings is called directly where it is one of its own: on Linux. Elsewhere the package's interface is used.
 */
export function openJpegReader(): JpegReader {
  reader ??= loadLibrary() ?? WHOLE;
  return reader;
}

const WHOLE: JpegReader = {
  read(jpeg, { rgb, size }) {
    jpegTurbo.decompressSync(jpeg, rgb, { format: jpegTurbo.FORMAT_RGB });
    return wholeOf(size);
  },
};

/** Its one decoder lives as long as the process, unless a damaged picture leaves it in an odd state. Null where there is no such library. */
function loadLibrary(): JpegReader | null {
  const calls = bindLibrary();
  if (calls === null) return null;
  const { init, destroy, set, get, readHeader, choosePart, decompress, lastError } = calls;
  let decoder: unknown = null;
  const open = (): unknown => {
    const made: unknown = init(DECOMPRESS);
    set(made, FAST_UPSAMPLE, 1);
    set(made, FAST_DCT, 1);
    return made;
  };
  const check = (outcome: unknown): void => {
    if (outcome === 0) return;
    const words = String(lastError(decoder));
    destroy(decoder);
    decoder = null;
    throw new Error(words);
  };
  return {
    read(jpeg, { rgb, size }, wanted) {
      const { widthPx, heightPx } = size;
      decoder ??= open();
      check(readHeader(decoder, jpeg, jpeg.length));
      // It writes wherever it is told to.
      const isAsTold = get(decoder, JPEG_WIDTH) === widthPx && get(decoder, JPEG_HEIGHT) === heightPx;
      if (!isAsTold || rgb.length < widthPx * heightPx * 3)
        throw new Error('the picture has another size than it says');
      const subsampling = Number(get(decoder, SUBSAMPLING));
      // Of an unusual kind it reads no part.
      const part = subsampling < 0 ? wholeOf(size) : inBlocks(wanted, size, subsampling === FOUR_TO_ONE ? 32 : 16);
      const isWhole = isPartOf(wholeOf(size), part);
      check(choosePart(decoder, isWhole ? WHOLE_REGION : regionOf(part)));
      const from = (part.first * widthPx + part.left) * 3;
      check(decompress(decoder, jpeg, jpeg.length, rgb.subarray(from), widthPx * 3, RGB));
      return part;
    },
  };
}

/** The library that the package has loaded, found by its name alone. Null where there is none, or one before version 3. */
function bindLibrary() {
  try {
    const library = koffi.load('libturbojpeg.so.0');
    const decoder = koffi.pointer('void');
    const region = koffi.struct({ x: 'int', y: 'int', w: 'int', h: 'int' });
    return {
      init: library.func('tj3Init', decoder, ['int']),
      destroy: library.func('tj3Destroy', 'void', [decoder]),
      set: library.func('tj3Set', 'int', [decoder, 'int', 'int']),
      get: library.func('tj3Get', 'int', [decoder, 'int']),
      readHeader: library.func('tj3DecompressHeader', 'int', [decoder, 'void *', 'size_t']),
      choosePart: library.func('tj3SetCroppingRegion', 'int', [decoder, region]),
      decompress: library.func('tj3Decompress8', 'int', [decoder, 'void *', 'size_t', 'void *', 'int', 'int']),
      lastError: library.func('tj3GetErrorStr', 'str', [decoder]),
    };
  } catch {
    return null;
  }
}

const WHOLE_REGION = { x: 0, y: 0, w: 0, h: 0 };
const regionOf = ({ left, first, widthPx, end }: PartPx): typeof WHOLE_REGION => ({
  x: left,
  y: first,
  w: widthPx,
  h: end - first,
});

/** The library begins and ends at blocks of the picture. */
function inBlocks({ left, first, widthPx, end }: PartPx, size: SizePx, blockPx: number): PartPx {
  const down = (place: number): number => Math.floor(place / blockPx) * blockPx;
  const up = (place: number, limit: number): number => Math.min(limit, Math.ceil(place / blockPx) * blockPx);
  const start = down(left);
  return {
    left: start,
    first: down(first),
    widthPx: up(left + widthPx, size.widthPx) - start,
    end: up(end, size.heightPx),
  };
}

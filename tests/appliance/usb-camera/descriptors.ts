import { frameBytes, type CameraFormat, type CameraModel, type Encoding, type FrameSize } from './model.ts';

/** The descriptors by which a host learns what is plugged in: USB 2.0 chapter 9, USB Video Class 1.0 chapter 3. */
export interface Descriptors {
  readonly device: Buffer;
  readonly configuration: Buffer;
  /** By index; 0 is the list of languages. */
  readonly strings: readonly Buffer[];
}

/** pid.codes' number for tests. */
export const VENDOR_ID = 0x1209;
export const PRODUCT_ID = 0x0001;
/** What one bulk transfer carries: as much as the driver puts into one request (32 packets of 512 bytes). */
export const PAYLOAD_BYTES = 16_384;

const INTERFACE_ASSOCIATION = 11;
const CLASS_SPECIFIC = 0x24;
const CLASS_VIDEO = 14;
const UVC_1_0 = 0x0100;
const CLOCK_HZ = 48_000_000;

export const CAMERA_TERMINAL = 1;
export const PROCESSING_UNIT = 2;
const OUTPUT_TERMINAL = 3;
const STREAM_ENDPOINT = 0x81;
/** Bits of the controls there are: exposure mode, priority and time; brightness and mains frequency. */
const TERMINAL_CONTROLS = [0b0000_1110, 0, 0];
const UNIT_CONTROLS = [0b0000_0001, 0b0000_0100];

const FORMAT: Record<Encoding, { readonly format: number; readonly frame: number; readonly bitsPerPixel: number }> = {
  mjpeg: { format: 6, frame: 7, bitsPerPixel: 0 },
  yuyv: { format: 4, frame: 5, bitsPerPixel: 16 },
  grey: { format: 4, frame: 5, bitsPerPixel: 8 },
};
/** Every uncompressed format's GUID is its four letters and this. */
const GUID_TAIL = [0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71];
const GUID_HEAD = { yuyv: 'YUY2', grey: 'Y800' } as const;

const le16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const le32 = (value: number): number[] => [...le16(value & 0xffff), ...le16(value >>> 16)];

/** Video class counts time in units of 100 ns. */
export const intervalOf = (framesPerSecond: number): number => Math.round(1e7 / framesPerSecond);

export function describeCamera(model: CameraModel): Descriptors {
  const device = Buffer.from([
    ...[18, 1, ...le16(0x0200), 0xef, 2, 1, 64],
    ...[...le16(VENDOR_ID), ...le16(PRODUCT_ID), ...le16(0x0100), 1, 2, 3, 1],
  ]);
  const interfaces = [...association(), ...controlInterface(), ...streamInterface(model.formats)];
  const configuration = Buffer.from([9, 2, ...le16(9 + interfaces.length), 2, 1, 0, 0x80, 250, ...interfaces]);
  const languages = Buffer.from([4, 3, ...le16(0x0409)]);
  return { device, configuration, strings: [languages, text('MoodDJ test'), text(model.name), text(model.serial)] };
}

function text(value: string): Buffer {
  const utf16 = Buffer.from(value, 'utf16le');
  return Buffer.concat([Buffer.from([2 + utf16.length, 3]), utf16]);
}

const association = (): number[] => [8, INTERFACE_ASSOCIATION, 0, 2, CLASS_VIDEO, 3, 0, 2];

function controlInterface(): number[] {
  const terminal = [18, CLASS_SPECIFIC, 2, CAMERA_TERMINAL, ...le16(0x0201), 0, 0, ...[0, 0, 0, 0, 0, 0], 3];
  const unit = [11, CLASS_SPECIFIC, 5, PROCESSING_UNIT, CAMERA_TERMINAL, 0, 0, 2, ...UNIT_CONTROLS, 0];
  const output = [9, CLASS_SPECIFIC, 3, OUTPUT_TERMINAL, ...le16(0x0101), 0, PROCESSING_UNIT, 0];
  const parts = [...terminal, ...TERMINAL_CONTROLS, ...unit, ...output];
  const header = [13, CLASS_SPECIFIC, 1, ...le16(UVC_1_0), ...le16(13 + parts.length), ...le32(CLOCK_HZ), 1, 1];
  return [9, 4, 0, 0, 0, CLASS_VIDEO, 1, 0, 2, ...header, ...parts];
}

function streamInterface(formats: readonly CameraFormat[]): number[] {
  const parts = formats.flatMap((format, at) => describeFormat(format, at + 1));
  const headerBytes = 13 + formats.length;
  const total = le16(headerBytes + parts.length);
  const controls = formats.map(() => 0);
  const capture = [STREAM_ENDPOINT, 0, OUTPUT_TERMINAL, 0, 0, 0, 1];
  const header = [headerBytes, CLASS_SPECIFIC, 1, formats.length, ...total, ...capture, ...controls];
  // In bulk, as a few real cameras: the usual isochronous transfers lose their point over a socket.
  const endpoint = [7, 5, STREAM_ENDPOINT, 2, ...le16(512), 0];
  return [9, 4, 1, 0, 1, CLASS_VIDEO, 2, 0, 0, ...header, ...parts, ...endpoint];
}

function describeFormat({ encoding, sizes }: CameraFormat, index: number): number[] {
  const { format, bitsPerPixel } = FORMAT[encoding];
  const frames = sizes.flatMap((size, at) => describeFrame(encoding, size, at + 1));
  const rest = [1, 0, 0, 0, 0];
  if (encoding === 'mjpeg') return [11, CLASS_SPECIFIC, format, index, sizes.length, 1, ...rest, ...frames];
  const guid = [...Buffer.from(GUID_HEAD[encoding]), ...GUID_TAIL];
  return [27, CLASS_SPECIFIC, format, index, sizes.length, ...guid, bitsPerPixel, ...rest, ...frames];
}

function describeFrame(encoding: Encoding, size: FrameSize, index: number): number[] {
  const rates = size.framesPerSecond;
  const bytes = frameBytes(encoding, size);
  const bits = le32(bytes * 8);
  return [
    ...[26 + 4 * rates.length, CLASS_SPECIFIC, FORMAT[encoding].frame, index, 0],
    ...[...le16(size.widthPx), ...le16(size.heightPx), ...bits, ...bits, ...le32(bytes)],
    ...[...le32(intervalOf(rates[0]!)), rates.length, ...rates.flatMap((rate) => le32(intervalOf(rate)))],
  ];
}

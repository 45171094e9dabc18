import { CAMERA_TERMINAL, intervalOf, PAYLOAD_BYTES, PROCESSING_UNIT, type Descriptors } from './descriptors.ts';
import { frameBytes, type CameraModel, type Encoding, type FrameSize } from './model.ts';

/** The eight bytes by which each control transfer begins. */
export interface Setup {
  readonly type: number;
  readonly request: number;
  readonly value: number;
  readonly index: number;
  readonly length: number;
}

export function readSetup(b: Buffer): Setup {
  const [type = 0, request = 0] = b;
  return { type, request, value: b.readUInt16LE(2), index: b.readUInt16LE(4), length: b.readUInt16LE(6) };
}

/** What the host chose to receive. */
export interface Committed {
  readonly encoding: Encoding;
  readonly size: FrameSize;
  readonly framesPerSecond: number;
}

const GET_STATUS = 0;
const GET_DESCRIPTOR = 6;
const TO_DEVICE_ONLY = new Set([1, 3, 9, 11]); // CLEAR_FEATURE, SET_FEATURE, SET_CONFIGURATION, SET_INTERFACE
const SET_CUR = 0x01;
const GET = { cur: 0x81, min: 0x82, max: 0x83, res: 0x84, len: 0x85, info: 0x86, def: 0x87 };
const READ_AND_WRITE = 3;
const VS_PROBE = 1;
const VS_COMMIT = 2;
const PROBE_BYTES = 26;

interface Setting {
  readonly name: string;
  readonly entity: number;
  readonly selector: number;
  readonly bytes: number;
  readonly min: number;
  readonly max: number;
  /** Step; of exposure modes the set of those there are. */
  readonly res: number;
  readonly def: number;
}

const SETTINGS: readonly Setting[] = [
  { name: 'exposureMode', entity: CAMERA_TERMINAL, selector: 2, bytes: 1, min: 1, max: 8, res: 0b1001, def: 8 },
  { name: 'exposurePriority', entity: CAMERA_TERMINAL, selector: 3, bytes: 1, min: 0, max: 1, res: 1, def: 0 },
  { name: 'exposureTime', entity: CAMERA_TERMINAL, selector: 4, bytes: 4, min: 3, max: 2047, res: 1, def: 250 },
  { name: 'brightness', entity: PROCESSING_UNIT, selector: 2, bytes: 2, min: 0, max: 255, res: 1, def: 128 },
  { name: 'mainsFrequency', entity: PROCESSING_UNIT, selector: 5, bytes: 1, min: 0, max: 2, res: 1, def: 0 },
];

/** Answers control transfers as a camera of this model; remembers what it was told. */
export class ControlPipe {
  readonly #model: CameraModel;
  readonly #descriptors: Descriptors;
  readonly #values = new Map(SETTINGS.map(({ name, def }) => [name, def]));
  readonly #probe = Buffer.alloc(PROBE_BYTES);
  readonly #onCommit: (committed: Committed) => void;

  constructor(model: CameraModel, descriptors: Descriptors, onCommit: (committed: Committed) => void) {
    this.#model = model;
    this.#descriptors = descriptors;
    this.#onCommit = onCommit;
    this.#negotiate(Buffer.from([0, 0, 1, 1]));
  }

  /** What the host set, or the camera began with. Mains frequency: 0 off, 1 50 Hz, 2 60 Hz. */
  value(name: string): number | undefined {
    return this.#values.get(name);
  }

  /** @returns the bytes to answer with (none for a transfer to the camera); null to refuse, as a camera does by a stall */
  answer(setup: Setup, sent: Buffer): Buffer | null {
    const whole = this.#answer(setup, sent);
    return whole === null ? null : whole.subarray(0, setup.length);
  }

  #answer({ type, request, value, index }: Setup, sent: Buffer): Buffer | null {
    if ((type & 0x60) === 0) return this.#standard(type, request, value);
    const selector = value >> 8;
    const onStream = (index & 0xff) === 1;
    if (onStream) return selector === VS_PROBE || selector === VS_COMMIT ? this.#stream(request, selector, sent) : null;
    const entity = index >> 8;
    const setting = SETTINGS.find((one) => one.entity === entity && one.selector === selector);
    return setting === undefined ? null : this.#set(setting, request, sent);
  }

  #standard(type: number, request: number, value: number): Buffer | null {
    const { device, configuration, strings } = this.#descriptors;
    const fromDevice = (type & 0x80) !== 0;
    if (!fromDevice) return TO_DEVICE_ONLY.has(request) ? Buffer.alloc(0) : null;
    if (request === GET_STATUS) return Buffer.from([0, 0]);
    if (request !== GET_DESCRIPTOR) return null;
    const kind = value >> 8;
    return kind === 1 ? device : kind === 2 ? configuration : kind === 3 ? (strings[value & 0xff] ?? null) : null;
  }

  #set(setting: Setting, request: number, sent: Buffer): Buffer | null {
    const { name, bytes, min, max, res, def } = setting;
    if (request === SET_CUR) {
      this.#values.set(name, sent.readUIntLE(0, Math.min(bytes, sent.length)));
      return Buffer.alloc(0);
    }
    if (request === GET.info) return Buffer.from([READ_AND_WRITE]);
    if (request === GET.len) return Buffer.from([bytes, 0]);
    const numbers = new Map([
      [GET.cur, this.#values.get(name) ?? def],
      [GET.min, min],
      [GET.max, max],
      [GET.res, res],
      [GET.def, def],
    ]);
    const number = numbers.get(request);
    if (number === undefined) return null;
    const answer = Buffer.alloc(bytes);
    answer.writeUIntLE(number, 0, bytes);
    return answer;
  }

  #stream(request: number, selector: number, sent: Buffer): Buffer | null {
    if (request === GET.info) return Buffer.from([READ_AND_WRITE]);
    if (request === GET.len) return Buffer.from([PROBE_BYTES, 0]);
    if (request !== SET_CUR) return this.#probe;
    const committed = this.#negotiate(sent);
    if (selector === VS_COMMIT) this.#onCommit(committed);
    return Buffer.alloc(0);
  }

  /** Takes the host's wish, and says what it will get: the nearest there is. */
  #negotiate(wish: Buffer): Committed {
    const formats = this.#model.formats;
    const formatIndex = Math.min(Math.max(1, wish[2] ?? 1), formats.length);
    const { encoding, sizes } = formats[formatIndex - 1]!;
    const frameIndex = Math.min(Math.max(1, wish[3] ?? 1), sizes.length);
    const size = sizes[frameIndex - 1]!;
    const wanted = wish.length >= 8 ? wish.readUInt32LE(4) : 0;
    const distance = (rate: number): number => Math.abs(intervalOf(rate) - wanted);
    const framesPerSecond = size.framesPerSecond.reduce((best, rate) =>
      distance(rate) < distance(best) ? rate : best,
    );
    const probe = this.#probe;
    probe.fill(0);
    probe.writeUInt16LE(1, 0);
    probe.writeUInt8(formatIndex, 2);
    probe.writeUInt8(frameIndex, 3);
    probe.writeUInt32LE(intervalOf(framesPerSecond), 4);
    probe.writeUInt32LE(frameBytes(encoding, size), 18);
    probe.writeUInt32LE(PAYLOAD_BYTES, 22);
    return { encoding, size, framesPerSecond };
  }
}

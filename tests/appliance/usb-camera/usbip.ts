/**
 * The wire format of USB/IP (the kernel's Documentation/usb/usbip_protocol): all numbers big-endian. A client asks once for a device by
 * name; from then on the same connection carries USB requests and their answers.
 */
import { PRODUCT_ID, VENDOR_ID } from './descriptors.ts';

export const BUS_ID = '1-1';

/** A USB request (URB) of the kernel. */
export type UsbRequest =
  | {
      readonly kind: 'submit';
      readonly id: number;
      readonly endpoint: number;
      readonly isIn: boolean;
      readonly setup: Buffer;
      /** What the host sent; empty when it wants to receive. */
      readonly sent: Buffer;
    }
  | { readonly kind: 'unlink'; readonly id: number; readonly victim: number };

const VERSION = 0x0111;
const REQUEST_IMPORT = 0x8003;
const REPLY_IMPORT = 0x0003;
const IMPORT_BYTES = 40;
const CMD_UNLINK = 2;
const RET_SUBMIT = 3;
const RET_UNLINK = 4;
const HEADER_BYTES = 48;
const HIGH_SPEED = 3;
/** Error numbers of Linux, as USB uses them. */
const EPIPE = 32;
const ECONNRESET = 104;

/** Cuts the byte stream of a client into requests. */
export class UsbipReader {
  #rest: Buffer = Buffer.alloc(0);
  #imported = false;

  /** @throws Error when the client asks for something else than the one device there is */
  push(chunk: Buffer): { readonly imports: boolean; readonly requests: UsbRequest[] } {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const imports = !this.#imported && this.#takeImport();
    const requests: UsbRequest[] = [];
    for (let one = this.#take(); one !== null; one = this.#take()) requests.push(one);
    return { imports, requests };
  }

  #takeImport(): boolean {
    if (this.#rest.length < IMPORT_BYTES) return false;
    const code = this.#rest.readUInt16BE(2);
    if (code !== REQUEST_IMPORT) throw new Error(`USB/IP: request ${code.toString(16)} instead of an import`);
    this.#rest = this.#rest.subarray(IMPORT_BYTES);
    this.#imported = true;
    return true;
  }

  #take(): UsbRequest | null {
    const b = this.#rest;
    if (!this.#imported || b.length < HEADER_BYTES) return null;
    const id = b.readUInt32BE(4);
    if (b.readUInt32BE(0) === CMD_UNLINK) {
      this.#rest = b.subarray(HEADER_BYTES);
      return { kind: 'unlink', id, victim: b.readUInt32BE(20) };
    }
    const isIn = b.readUInt32BE(12) === 1;
    const end = HEADER_BYTES + (isIn ? 0 : b.readUInt32BE(24));
    if (b.length < end) return null;
    this.#rest = b.subarray(end);
    const setup = Buffer.from(b.subarray(40, HEADER_BYTES));
    return {
      ...{ kind: 'submit', id, endpoint: b.readUInt32BE(16), isIn, setup },
      sent: Buffer.from(b.subarray(HEADER_BYTES, end)),
    };
  }
}

export function importReply(): Buffer {
  const b = Buffer.alloc(320);
  b.writeUInt16BE(VERSION, 0);
  b.writeUInt16BE(REPLY_IMPORT, 2);
  b.write(`/sys/devices/simulated/${BUS_ID}`, 8);
  b.write(BUS_ID, 264);
  [1, 2, HIGH_SPEED].forEach((number, at) => b.writeUInt32BE(number, 296 + at * 4));
  [VENDOR_ID, PRODUCT_ID, 0x0100].forEach((number, at) => b.writeUInt16BE(number, 308 + at * 2));
  // Class, subclass and protocol of a device with associated interfaces; configuration 1 of 1; two interfaces.
  Buffer.from([0xef, 2, 1, 1, 1, 2]).copy(b, 314);
  return b;
}

/** Answers a request with what the device sends, or with how much it took. */
export function submitReply(id: number, data: Buffer, takenBytes = data.length): Buffer {
  return Buffer.concat([header({ command: RET_SUBMIT, id, status: 0, bytes: takenBytes }), data]);
}

/** The device refuses: its endpoint stalls. */
export const stallReply = (id: number): Buffer => header({ command: RET_SUBMIT, id, status: -EPIPE, bytes: 0 });

export const unlinkReply = (id: number, wasWaiting: boolean): Buffer =>
  header({ command: RET_UNLINK, id, status: wasWaiting ? -ECONNRESET : 0, bytes: 0 });

function header(fields: { command: number; id: number; status: number; bytes: number }): Buffer {
  const b = Buffer.alloc(HEADER_BYTES);
  b.writeUInt32BE(fields.command, 0);
  b.writeUInt32BE(fields.id, 4);
  b.writeInt32BE(fields.status, 20);
  b.writeUInt32BE(fields.bytes, 24);
  return b;
}

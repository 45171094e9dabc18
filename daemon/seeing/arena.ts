import type { Kernels } from './built/kernels.js';

const PAGE_BYTES = 65536;
/** Loads of 16 bytes are quickest where they do not straddle cache lines. */
const ALIGNED_BYTES = 64;

/** Hands out pieces of the kernels' memory. None comes back: what needs more than before takes a new piece. */
export class Arena {
  readonly #memory: Kernels['memory'];
  #used: number;

  constructor(memory: Kernels['memory']) {
    this.#memory = memory;
    // What the kernels brought along lies before.
    this.#used = memory.buffer.byteLength;
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  /**
   * When the memory grows for it, all arrays over it become empty.
   * @returns the address of so many zeros
   */
  take(bytes: number): number {
    const at = this.#used;
    this.#used = Math.ceil((at + bytes) / ALIGNED_BYTES) * ALIGNED_BYTES;
    const missing = this.#used - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE_BYTES));
    return at;
  }
}

/** A piece of the memory that can be asked to be larger. Its arrays are to be asked for anew after any other piece may have grown. */
export class Piece {
  readonly #arena: Arena;
  #at = 0;
  #room = 0;
  #bytes = new Uint8Array(0);
  #ints = new Int32Array(0);
  #floats = new Float32Array(0);

  /** @param bytes that it has at once */
  constructor(arena: Arena, bytes = 0) {
    this.#arena = arena;
    this.reach(bytes);
  }

  /** Address for the kernels. */
  get at(): number {
    return this.#at;
  }

  /** Makes it at least so large. When it grows, it begins anew with zeros. */
  reach(bytes: number): void {
    if (bytes <= this.#room) return;
    this.#room = Math.ceil(bytes / 4) * 4;
    this.#at = this.#arena.take(this.#room);
  }

  get bytes(): Uint8Array {
    this.#look();
    return this.#bytes;
  }

  get ints(): Int32Array {
    this.#look();
    return this.#ints;
  }

  get floats(): Float32Array {
    this.#look();
    return this.#floats;
  }

  /** The arrays stay the same ones as long as they are good: whoever wraps one need not do so again. */
  #look(): void {
    const { buffer } = this.#arena;
    if (this.#bytes.buffer === buffer && this.#bytes.byteOffset === this.#at) return;
    this.#bytes = new Uint8Array(buffer, this.#at, this.#room);
    this.#ints = new Int32Array(buffer, this.#at, this.#room / 4);
    this.#floats = new Float32Array(buffer, this.#at, this.#room / 4);
  }
}

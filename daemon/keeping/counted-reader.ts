import { Damaged } from './seal-stream.ts';

/** Takes counted bytes from a stream. */
export class CountedReader {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async *parts(count: number): AsyncGenerator<Buffer, void, undefined> {
    for (let left = count; left > 0;) {
      if (this.#held.length === 0) await this.#more();
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.parts(count)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** To the very end, so that the last piece is checked, too. */
  async mustEnd(): Promise<void> {
    const { done = false } = this.#held.length === 0 ? await this.#source.next() : { done: false };
    if (!done) throw new Damaged();
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done === true) throw new Damaged();
    this.#held = next.value;
  }
}

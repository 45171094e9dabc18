/**
 * Watches the length that each MQTT packet announces. The broker library has no limit of its own: it would collect 256 MB before it looks at them.
 * Feed it all bytes of one connection, in order.
 */
export class FrameLimit {
  readonly #maxBytes: number;
  /** Bytes of the present packet's body still to come. */
  #bodyBytes = 0;
  /** Length bytes read so far: −1 before the packet's first byte. */
  #lengthBytes = -1;
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** False once a packet announces more than the limit, or a length that MQTT does not know. */
  accepts(chunk: Uint8Array): boolean {
    let at = 0;
    while (at < chunk.length) {
      if (this.#bodyBytes > 0) {
        const step = Math.min(this.#bodyBytes, chunk.length - at);
        this.#bodyBytes -= step;
        at += step;
        continue;
      }
      if (!this.#readHeader(chunk[at]!)) return false;
      at += 1;
    }
    return true;
  }

  /** https://docs.oasis-open.org/mqtt/mqtt/v3.1.1/os/mqtt-v3.1.1-os.html section 2.2.3: seven bits a byte, at most four bytes. */
  #readHeader(byte: number): boolean {
    if (this.#lengthBytes < 0) {
      this.#lengthBytes = 0;
      this.#length = 0;
      return true;
    }
    this.#length += (byte & 0x7f) * 128 ** this.#lengthBytes;
    this.#lengthBytes += 1;
    if (this.#length > this.#maxBytes) return false;
    if ((byte & 0x80) !== 0) return this.#lengthBytes < 4;
    this.#bodyBytes = this.#length;
    this.#lengthBytes = -1;
    return true;
  }
}

/**
 * Protocol Buffers, writing only. ONNX needs four kinds of field; a library with a schema compiler would be larger than
 * this file and would bring the 900-line onnx.proto with it. Format: protobuf.dev/programming-guides/encoding.
 */
export class ProtobufWriter {
  private readonly parts: Uint8Array[] = [];

  /** An int32, int64 or enum field. Negative numbers take ten bytes, as the format demands. */
  integer(field: number, value: number): this {
    return this.varint(tag(field, 0)).varint(value);
  }

  float(field: number, value: number): this {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    this.varint(tag(field, 5)).parts.push(bytes);
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, new TextEncoder().encode(value));
  }

  message(field: number, value: ProtobufWriter): this {
    return this.bytes(field, value.finish());
  }

  bytes(field: number, value: Uint8Array): this {
    this.varint(tag(field, 2)).varint(value.length).parts.push(value);
    return this;
  }

  finish(): Uint8Array {
    return Buffer.concat(this.parts);
  }

  private varint(value: number): this {
    let rest = BigInt.asUintN(64, BigInt(value));
    const bytes: number[] = [];
    while (rest > 0x7fn) {
      bytes.push(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    bytes.push(Number(rest));
    this.parts.push(Uint8Array.from(bytes));
    return this;
  }
}

type WireType = 0 | 2 | 5;

function tag(field: number, wireType: WireType): number {
  return (field << 3) | wireType;
}

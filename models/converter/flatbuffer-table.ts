import type { ByteBuffer } from 'flatbuffers';

/**
 * One FlatBuffers table, its fields addressed by their index in the schema. Generated accessors for the whole TFLite
 * schema would be some fifteen thousand lines; the converter reads about forty fields of it.
 */
export class Table {
  private readonly buffer: ByteBuffer;
  private readonly start: number;

  constructor(buffer: ByteBuffer, start: number) {
    this.buffer = buffer;
    this.start = start;
  }

  /** The table a FlatBuffers file begins with. */
  static root(buffer: ByteBuffer): Table {
    return new Table(buffer, buffer.readInt32(buffer.position()) + buffer.position());
  }

  int8(field: number, absent = 0): number {
    const at = this.position(field);
    return at === 0 ? absent : this.buffer.readInt8(at);
  }

  uint8(field: number, absent = 0): number {
    const at = this.position(field);
    return at === 0 ? absent : this.buffer.readUint8(at);
  }

  int32(field: number, absent = 0): number {
    const at = this.position(field);
    return at === 0 ? absent : this.buffer.readInt32(at);
  }

  table(field: number): Table | null {
    const at = this.position(field);
    return at === 0 ? null : new Table(this.buffer, this.buffer.__indirect(at));
  }

  text(field: number): string {
    const at = this.position(field);
    return at === 0 ? '' : (this.buffer.__string(at) as string);
  }

  /** Bytes of a `[ubyte]` field: a view of the file, not a copy. */
  bytes(field: number): Uint8Array {
    const { from, length } = this.vector(field);
    return this.buffer.bytes().subarray(from, from + length);
  }

  tables(field: number): Table[] {
    return this.items(field, 4, (at) => new Table(this.buffer, this.buffer.__indirect(at)));
  }

  uint8s(field: number): number[] {
    return this.items(field, 1, (at) => this.buffer.readUint8(at));
  }

  uint16s(field: number): number[] {
    return this.items(field, 2, (at) => this.buffer.readUint16(at));
  }

  int32s(field: number): number[] {
    return this.items(field, 4, (at) => this.buffer.readInt32(at));
  }

  private items<T>(field: number, itemBytes: 1 | 2 | 4, read: (at: number) => T): T[] {
    const { from, length } = this.vector(field);
    return Array.from({ length }, (_, index) => read(from + index * itemBytes));
  }

  private vector(field: number): { from: number; length: number } {
    const at = this.position(field);
    if (at === 0) return { from: 0, length: 0 };
    // ByteBuffer's vector accessors want an offset that already includes the table's own position.
    return { from: this.buffer.__vector(at), length: this.buffer.__vector_len(at) };
  }

  /** Where a field's value lies in the file, or 0 where the field has its default. */
  private position(field: number): number {
    const vtableEntry = 4 + 2 * field;
    const offset = this.buffer.__offset(this.start, vtableEntry);
    return offset === 0 ? 0 : this.start + offset;
  }
}

import { describe, expect, test } from 'vitest';
import { ProtobufWriter } from '../../../models/converter/protobuf.ts';

const hex = (writer: ProtobufWriter): string => Buffer.from(writer.finish()).toString('hex');

describe('the Protocol Buffers writer', () => {
  // The first three are the worked examples of protobuf.dev/programming-guides/encoding.
  test('writes integers as varints', () => expect(hex(new ProtobufWriter().integer(1, 150))).toBe('089601'));
  test('writes text with its length', () =>
    expect(hex(new ProtobufWriter().text(2, 'testing'))).toBe('120774657374696e67'));
  test('nests messages', () =>
    expect(hex(new ProtobufWriter().message(3, new ProtobufWriter().integer(1, 150)))).toBe('1a03089601'));

  test('writes negative integers in ten bytes', () =>
    expect(hex(new ProtobufWriter().integer(1, -2))).toBe('08feffffffffffffffff01'));
  test('writes floats in little-endian order', () =>
    expect(hex(new ProtobufWriter().float(2, 1.5))).toBe('150000c03f'));
  test('writes field numbers beyond one byte', () => expect(hex(new ProtobufWriter().integer(20, 7))).toBe('a00107'));
  test('counts the bytes of text, not its characters', () =>
    expect(hex(new ProtobufWriter().text(1, 'é'))).toBe('0a02c3a9'));
  test('writes an integer beyond 32 bits', () =>
    expect(hex(new ProtobufWriter().integer(1, 2 ** 40))).toBe('08808080808020'));
});

import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Scanner, SURELY_FOUND_BYTES } from './privacy/scanner.ts';
import { parseLine } from './privacy/strace-line.ts';

/** Bytes that look random, and are the same in every run. */
function noise(name: string, bytes: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(bytes / 32) }, (_, n) =>
    createHash('sha256').update(`${name} ${n}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, bytes);
}

const secret = noise('secret', 4000);
const scanner = new Scanner([
  { name: 'a', bytes: secret.subarray(0, 2000) },
  { name: 'b', bytes: secret.subarray(2000) },
]);

describe('the search for pieces of a picture', () => {
  it(`finds every run of ${SURELY_FOUND_BYTES} bytes, wherever it begins`, () => {
    for (let from = 0; from < 100; from++) {
      const bytes = Buffer.concat([
        noise('before', from),
        secret.subarray(from, from + SURELY_FOUND_BYTES),
        noise('after', 50),
      ]);
      expect(scanner.search(bytes)).toContainEqual(expect.objectContaining({ secret: 'a', as: 'plain' }));
    }
  });

  it('finds nothing where there is nothing', () => {
    expect(scanner.search(noise('other', 200_000))).toEqual([]);
    expect(scanner.search(Buffer.from(noise('other', 20_000).toString('base64')))).toEqual([]);
    expect(scanner.search(Buffer.alloc(0))).toEqual([]);
  });

  it('takes a white wall for no secret: its bytes are everywhere', () => {
    const wall = new Scanner([{ name: 'wall', bytes: new Uint8Array(5000).fill(255) }]);
    expect(wall.windows).toBe(0);
  });

  it('names the secret and the place', () => {
    const bytes = Buffer.concat([Buffer.alloc(100), secret.subarray(2000, 2100)]);
    expect(scanner.search(bytes)).toContainEqual({ secret: 'b', as: 'plain', at: 100 });
  });

  const piece = secret.subarray(40, 140);
  it.each([
    ['base64', piece.toString('base64')],
    ['base64', `https://example.org/?${piece.toString('base64url')}`],
    ['hex', piece.toString('hex')],
    ['hex', piece.toString('hex').toUpperCase()],
    ['hex', inspect(piece)],
    ['numbers', inspect(new Uint8Array(piece))],
    ['numbers', JSON.stringify([...piece])],
    ['numbers', JSON.stringify(new Uint8Array(piece))],
    ['fractions', JSON.stringify([...piece].map((v) => v / 255))],
    ['fractions', JSON.stringify([...piece].map((v) => v / 127.5 - 1))],
    ['fractions', JSON.stringify([...piece].map((v) => v + 0.25))],
    ['text', JSON.stringify(piece.toString('latin1'))],
  ])('reads %s', (as, text) => {
    expect(scanner.search(Buffer.from(`some words ${text} and more`)).map((found) => found.as)).toContain(as);
  });
});

describe('a recorded line', () => {
  it('gives the bytes of every string, however they are escaped', () => {
    const call = parseLine(String.raw`12.5 write(2<pipe:[7]>, "\x00\xff\"a\n\33", 6) = 6`);
    expect(call).toMatchObject({ atS: 12.5, name: 'write', result: '6', cut: false });
    expect(call!.strings).toEqual([Buffer.from([0, 255, 34, 97, 10, 27])]);
  });

  it('says when a string was cut, or could not be read', () => {
    expect(parseLine('1.0 write(2<pipe:[7]>, 0x7ffe91b1d790, 15) = 15')!.cut).toBe(true);
    expect(parseLine('1.0 writev(2<pipe:[7]>, [{iov_base=0x7ffe91b1d790, iov_len=15}], 1) = 15')!.cut).toBe(true);
    expect(parseLine('1.0 write(2<pipe:[7]>, "", 0) = 0')!.cut).toBe(false);
    expect(parseLine('1.0 write(2<pipe:[7]>, "abc"..., 600) = 600')!.cut).toBe(true);
  });

  it('tells how a process ended, and of signals nothing', () => {
    expect(parseLine('1.0 +++ killed by SIGSEGV (core dumped) +++')).toMatchObject({
      name: 'killed',
      args: 'by SIGSEGV (core dumped)',
    });
    expect(parseLine('1.0 --- SIGTERM {si_signo=SIGTERM} ---')).toBeNull();
  });
});

/** Bytes, and the bytes that are written in them as text. */
export interface Reading {
  readonly as: 'plain' | 'base64' | 'hex' | 'numbers' | 'fractions' | 'text';
  /** Where the piece begins. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const BASE64 = /[A-Za-z0-9+/_-]{40,}/g;
/** Also as a debugger prints bytes: pairs with blanks or commas, `0x` or `\x` before each. */
const HEX = /(?:(?:0x|\\x)?[0-9a-fA-F]{2}[\s,:]{0,2}){30,}/g;
/** A list of numbers, or an object that counts them: `{"0":217,"1":44,…`. */
const NUMBERS = /(?:(?:"\d+"\s*:\s*)?-?\d{1,3}(?:\.\d+)?(?:e-?\d+)?[\s,;|]+){29,}(?:"\d+"\s*:\s*)?-?\d{1,3}(?:\.\d+)?/g;
const NUMBER = /(?:"\d+"\s*:\s*)?(-?\d+(?:\.\d+)?(?:e-?\d+)?)/g;

/** Every way in which bytes are usually written as text, undone. Compressed or encrypted ones cannot be: `wire-account.ts` is for that. */
export function* readings(bytes: Uint8Array): Generator<Reading> {
  yield { as: 'plain', at: 0, bytes };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const { 0: run, index } of text.matchAll(BASE64)) {
    // The encoder may have begun anywhere before.
    for (let skip = 0; skip < 4; skip++)
      yield { as: 'base64', at: index, bytes: Buffer.from(run.slice(skip), 'base64') };
  }
  for (const { 0: run, index } of text.matchAll(HEX)) {
    const digits = run.replace(/0x|\\x|[\s,:]/g, '');
    for (const skip of [0, 1]) yield { as: 'hex', at: index, bytes: Buffer.from(digits.slice(skip), 'hex') };
  }
  for (const { 0: run, index } of text.matchAll(NUMBERS)) yield* readNumbers(run, index);
  if (/[\u00c2\u00c3]|\\u00/.test(text)) yield { as: 'text', at: 0, bytes: readText(text) };
}

function* readNumbers(run: string, at: number): Generator<Reading> {
  const values = [...run.matchAll(NUMBER)].map((match) => Number(match[1]));
  if (values.every((v) => Number.isInteger(v) && v >= 0 && v <= 255))
    yield { as: 'numbers', at, bytes: Uint8Array.from(values) };
  else if (values.every((v) => Math.abs(v) <= 1)) {
    yield { as: 'fractions', at, bytes: Uint8Array.from(values, (v) => Math.round(v * 255)) };
    yield { as: 'fractions', at, bytes: Uint8Array.from(values, (v) => Math.round((v + 1) * 127.5)) };
  } else
    yield { as: 'fractions', at, bytes: Uint8Array.from(values, (v) => Math.min(255, Math.max(0, Math.round(v)))) };
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string with one character a byte, as it looks in UTF-8 and in JSON. */
function readText(text: string): Uint8Array {
  const unescaped = text.replaceAll(/\\(?:u00([0-9a-fA-F]{2})|(.))/gs, (_, code?: string, letter?: string) =>
    code === undefined ? (ESCAPED[letter!] ?? letter!) : utf8Of(Number.parseInt(code, 16)),
  );
  const joined = unescaped.replaceAll(/([\u00c2\u00c3])([\u0080-\u00bf])/g, (_, lead: string, tail: string) =>
    String.fromCharCode(((lead.charCodeAt(0) & 3) << 6) | (tail.charCodeAt(0) & 63)),
  );
  return Buffer.from(joined, 'latin1');
}

const utf8Of = (code: number): string => Buffer.from(String.fromCharCode(code)).toString('latin1');

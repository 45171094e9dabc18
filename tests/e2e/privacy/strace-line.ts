/** One recorded system call, or how the thread ended. */
export interface Call {
  /** Epoch seconds. */
  readonly atS: number;
  /** Such as `openat`; `exited` or `killed` for an end. */
  readonly name: string;
  /** As strace writes them. */
  readonly args: string;
  /** What it returned, as strace writes it. */
  readonly result: string;
  /** The bytes of every string among the arguments: paths, what is written, names. */
  readonly strings: readonly Buffer[];
  /** A string was cut short, or could not be read. */
  readonly cut: boolean;
}

/** @returns null for a line that tells of no call: a signal */
export function parseLine(line: string): Call | null {
  const space = line.indexOf(' ');
  const atS = Number(line.slice(0, space));
  const text = line.slice(space + 1);
  const end = /^\+\+\+ (exited|killed)(.*) \+\+\+$/.exec(text);
  if (end !== null) return { atS, name: end[1]!, args: end[2]!.trim(), result: '', strings: [], cut: false };
  const name = /^(\w+)\(/.exec(text)?.[1];
  if (name === undefined) return null;
  const { strings, cut, end: close } = readStrings(text, name.length + 1);
  const args = text.slice(name.length + 1, close);
  return {
    atS,
    name,
    args,
    result: text.slice(close + 1).replace(/^\s*= /, ''),
    strings,
    cut: cut || isUnread(name, args, strings),
  };
}

/** A tracer that may not read a sealed process shows addresses instead of bytes. */
const isUnread = (name: string, args: string, strings: readonly Buffer[]): boolean =>
  /iov_base=0x/.test(args) || (/^(?:write|pwrite64|sendto)$/.test(name) && strings.length === 0);

const QUOTE = 34;
const BACKSLASH = 92;

function readStrings(text: string, from: number): { strings: Buffer[]; cut: boolean; end: number } {
  const strings: Buffer[] = [];
  let cut = false;
  let end = text.length;
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      const close = closingQuote(text, i + 1);
      strings.push(unescape(text.slice(i + 1, close)));
      i = close;
      if (text.startsWith('...', close + 1)) cut = true;
    } else if (c === 40) depth += 1;
    else if (c === 41 && --depth === 0) {
      end = i;
      break;
    }
  }
  return { strings, cut, end };
}

function closingQuote(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i += 1;
    else if (c === QUOTE) return i;
  }
  return text.length;
}

const LETTERS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12 };

/** C's escapes, as strace writes them: `\n`, `\"`, `\x7f`, `\033`. */
function unescape(text: string): Buffer {
  if (!text.includes('\\')) return Buffer.from(text, 'latin1');
  const bytes = Buffer.alloc(text.length);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== BACKSLASH) {
      bytes[at++] = text.charCodeAt(i);
      continue;
    }
    const next = text[++i] ?? '';
    if (next === 'x') {
      bytes[at++] = Number.parseInt(text.slice(i + 1, i + 3), 16);
      i += 2;
    } else if (next >= '0' && next <= '7') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(i, i + 3))![0];
      bytes[at++] = Number.parseInt(octal, 8);
      i += octal.length - 1;
    } else bytes[at++] = LETTERS[next] ?? next.charCodeAt(0);
  }
  return bytes.subarray(0, at);
}

import { fstatSync } from 'node:fs';
import { styleText } from 'node:util';
import pino from 'pino';
import type { Log } from '../lib/log.ts';
import type { LogTail } from './log-tail.ts';

interface Line {
  readonly level: number;
  readonly time: number;
  readonly msg: string;
  readonly part?: string;
  readonly err?: { readonly message?: string; readonly stack?: string };
}

/** How much it says can be changed while it runs. */
export interface Logger extends Log {
  level: string;
}

/** Where lines go: JSON for machines (journald, a file), or one readable line each for a person at a terminal; and to the owner's phone. */
export function openLogger(options: {
  readonly level: string;
  readonly readable: boolean;
  readonly tail?: LogTail;
}): Logger {
  const { tail } = options;
  const out = options.readable
    ? { write: (text: string) => void process.stderr.write(readable(text)) }
    : pino.destination({ fd: 1, sync: true });
  const both = {
    write: (text: string): void => {
      tail?.add(text);
      out.write(text);
    },
  };
  return pino({ level: options.level, base: null }, tail === undefined ? out : both);
}

/** pino's number for `error`. */
const ERROR_LEVEL = 50;

/**
 * True when this descriptor is the journal's own. The variable alone says little: terminals that systemd started inherit it.
 * @param stream JOURNAL_STREAM, `device:inode`
 */
export function isJournal(stream: string | undefined, fd: number): boolean {
  if (stream === undefined) return false;
  const { dev, ino } = fstatSync(fd);
  return stream === `${dev}:${ino}`;
}

/** Song titles and client ids come from others: what would steer the terminal is shown, not obeyed. */
const plain = (text: string): string =>
  text.replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** No pino-pretty: it brings a dozen packages to colour one line. */
export function readable(text: string): string {
  const { level, time, msg, part, err, ...fields } = JSON.parse(text) as Line & Record<string, unknown>;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const mark = level >= ERROR_LEVEL ? styleText('red', '✖') : level >= 40 ? styleText('yellow', '!') : ' ';
  const more = Object.entries(fields).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  if (err !== undefined && level < ERROR_LEVEL) more.push(err.message ?? '');
  const tail = more.length === 0 ? '' : styleText('gray', `  ${plain(more.join(' '))}`);
  const stack =
    level >= ERROR_LEVEL && err?.stack !== undefined ? `\n${err.stack.split('\n').map(plain).join('\n')}` : '';
  return `${clock} ${mark} ${part === undefined ? '' : `[${part}] `}${plain(msg)}${tail}${stack}\n`;
}

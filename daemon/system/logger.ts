import { styleText } from 'node:util';
import pino from 'pino';
import type { Log } from '../lib/log.ts';

interface Line {
  readonly level: number;
  readonly time: number;
  readonly msg: string;
  readonly part?: string;
  readonly err?: { readonly message?: string; readonly stack?: string };
}

/** Where lines go: JSON for machines (journald, a file), or one readable line each for a person at a terminal. */
export function openLogger(options: { readonly level: string; readonly readable: boolean }): Log {
  if (!options.readable) return pino({ level: options.level, base: null });
  return pino(
    { level: options.level, base: null },
    { write: (text: string) => void process.stderr.write(readable(text)) },
  );
}

/** No pino-pretty: it brings a dozen packages to colour one line. */
function readable(text: string): string {
  const { level, time, msg, part, err, ...fields } = JSON.parse(text) as Line & Record<string, unknown>;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const mark = level >= 50 ? styleText('red', '✖') : level >= 40 ? styleText('yellow', '!') : ' ';
  const more = Object.entries(fields).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  if (err !== undefined) more.push(level >= 50 ? (err.stack ?? '') : (err.message ?? ''));
  return `${clock} ${mark} ${part === undefined ? '' : `[${part}] `}${msg}${more.length > 0 ? styleText('gray', `  ${more.join(' ')}`) : ''}\n`;
}

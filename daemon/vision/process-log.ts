import type { Log } from '../lib/log.ts';

export const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** One line an event on stderr: level, sentence, fields. The daemon reads it back (`eyes-child.ts`); under systemd it is the journal. */
export function openStderrLog(stream: NodeJS.WritableStream): Log {
  // When the daemon is killed nobody reads any more: that must not be what ends us.
  stream.on('error', () => undefined);
  const write = (level: Level, fields: object, message: string): void => {
    const text = Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields)}`;
    stream.write(`${level} ${message}${text}\n`);
  };
  return {
    debug: () => undefined,
    info: (fields, message) => write('info', fields, message),
    warn: (fields, message) => write('warn', fields, message),
    error: (fields, message) => write('error', fields, message),
  };
}

/** A line that no `Log` wrote (a native library's, a crash's) is a warning. */
export function readLogLine(line: string): { readonly level: Level; readonly message: string } {
  const [, name, message] = /^(\w+) (.*)$/s.exec(line) ?? [];
  const level = LEVELS.find((known) => known === name);
  return level === undefined ? { level: 'warn', message: line } : { level, message: message ?? '' };
}

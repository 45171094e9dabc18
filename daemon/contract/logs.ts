import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One line of the log, with whatever could be a secret taken out. */
export const LogLine = Type.Object({
  /** Grows with every line since the start of the process. */
  seq: Type.Integer({ minimum: 1 }),
  at: Instant,
  level: Type.Enum([...LOG_LEVELS]),
  message: Type.String(),
  /** The rest, as JSON; empty when there is none. */
  details: Type.String(),
});
export type LogLine = Static<typeof LogLine>;

export const LogQuery = Type.Object({
  level: Type.Enum([...LOG_LEVELS], { default: 'info', description: 'This and more serious ones.' }),
  limit: Type.Integer({ minimum: 0, maximum: 2000, default: 200, description: 'Newest lines to give, at most.' }),
});
export type LogQuery = Static<typeof LogQuery>;
export const LogLines = Type.Object({ lines: Type.Array(LogLine) });

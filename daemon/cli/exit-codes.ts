/** What a command's exit code says. */
export const EXIT = {
  ok: 0,
  /** The command ran and something is wrong: a check failed, a goal was missed, a file could not be read. */
  problem: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** The box cannot run: configuration, database, model. */
  fatal: 3,
} as const;

import type { Problem } from '../contract/commands.ts';

/** What can go wrong, by who has to react. Anything that is none of these is a bug and ends the process. */

/** Upstream or a device failed: the supervised loop waits and tries again. */
export class Retry extends Error {
  override readonly name = 'Retry';
  /** How long upstream asked us to wait, if it did. */
  readonly afterMs: number | undefined;
  constructor(message: string, options: { afterMs?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.afterMs = options.afterMs;
  }
}

/** A person must act: pair, choose a device, plug the camera. */
export class NeedsOwner extends Error {
  override readonly name = 'NeedsOwner';
  /** One sentence that tells them what to do. */
  readonly remedy: string;
  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/** The caller's input: names the field and the fix. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly remedy: string;
  constructor(message: string, remedy = '') {
    super(message);
    this.remedy = remedy;
  }
}

/** The box cannot run: unreadable config, failed migration, damaged model. The rescue page shows the remedy. */
export class Fatal extends Error {
  override readonly name = 'Fatal';
  readonly remedy: string;
  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

export type KnownError = Retry | NeedsOwner | BadRequest | Fatal;

export const isKnown = (error: unknown): error is KnownError =>
  error instanceof Retry || error instanceof NeedsOwner || error instanceof BadRequest || error instanceof Fatal;

/** What the box answers when this happened, on HTTP and MQTT alike. A bug says nothing about itself: the log does. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Retry) {
    const seconds = Math.ceil((error.afterMs ?? 5000) / 1000);
    return { error: 'retry', message: error.message, remedy: `Try again in ${seconds} s.` };
  }
  if (error instanceof NeedsOwner) return { error: 'needs-owner', message: error.message, remedy: error.remedy };
  if (error instanceof BadRequest) return { error: 'bad-request', message: error.message, remedy: error.remedy };
  if (error instanceof Fatal) return { error: 'failed', message: error.message, remedy: error.remedy };
  return { error: 'bug', message: 'Something went wrong inside the box.', remedy: 'Look at the log, and report it.' };
}

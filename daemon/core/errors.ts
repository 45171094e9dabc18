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

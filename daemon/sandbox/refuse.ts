/** An answer other than success, in the form the Web API gives it. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string | undefined;
  constructor(status: number, message: string, reason?: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

export const refusalBody = (refusal: Refusal): object => ({
  error: {
    status: refusal.status,
    message: refusal.message,
    ...(refusal.reason === undefined ? {} : { reason: refusal.reason }),
  },
});

/** Why an emulated machine cannot run on this one, through no fault of the checkout: its tests are skipped, and say this. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
  readonly remedy: string;

  /** @param remedy what a person can do */
  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}

/**
 * Says on the console what is not tested here, so that nobody takes the silence for a success.
 * @param what goes on with "is NOT TESTED here"
 * @returns the same on one line, for the report
 * @throws error when it is no obstacle
 */
export function tellObstacle(what: string, error: unknown): string {
  if (!(error instanceof Obstacle)) throw error;
  const { message, remedy } = error;
  process.stderr.write(`\n!!! ${what} is NOT TESTED here: ${message}\n!!! remedy: ${remedy}\n\n`);
  return `${what} is NOT TESTED here: ${message} → ${remedy}`;
}

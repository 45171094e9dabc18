/** Why the guest cannot run on this machine, through no fault of the checkout: its tests are skipped, and say this. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';

  constructor(problem: string, remedy: string) {
    super(`${problem} → ${remedy}`);
  }
}

import type { Vision } from './vision.ts';

/** What all groups work with. */
export interface Bench {
  readonly vision: Vision;
}

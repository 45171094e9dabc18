import { signal } from '@preact/signals';
import type { SetupStep } from '../../../../daemon/contract/setup.ts';
import { put } from '../../live/send.ts';
import { en } from '../../text/en/words.ts';
import { say } from '../toast.tsx';

/** In the order of the contract; a type check falls over when one is missing. */
export const STEPS = Object.keys(en.setup.steps) as SetupStep[];

/** Where this phone is, while somebody goes through it again after it was done; null: wherever the box says. */
export const again = signal<SetupStep | null>(null);

/** Goes there, and keeps it on the box: another phone, or this one tomorrow, goes on from there. */
export async function goTo(step: SetupStep, done: boolean): Promise<void> {
  if (done) {
    again.value = step;
    return;
  }
  // The last page is seen once; then the box has no set-up to go on with.
  if (step === 'done') again.value = 'done';
  const answer = await put('/api/setup', { step });
  if (!answer.ok) say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
}

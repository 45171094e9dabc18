import type { JSX } from 'preact';
import type { SetupStep } from '../../../../daemon/contract/setup.ts';
import { words } from '../../text/words.ts';
import { hrefOf } from '../view.ts';
import { goTo, STEPS } from './progress.ts';

/** Offered, never in the way: music plays already. */
export function SetupCard({ step }: { readonly step: SetupStep }): JSX.Element | null {
  if (step === 'done') return null;
  const left = STEPS.length - 1 - STEPS.indexOf(step);
  const { offer, left: told, begin, goOn, notNow } = words.value.setup;
  return (
    <section class="asking setup-card" aria-label={offer}>
      <p>
        <strong>{offer}</strong>
        <span class="row-more">{told(left)}</span>
      </p>
      <div class="row-acts">
        <button type="button" class="quiet" onClick={() => void goTo('done', false)}>
          {notNow}
        </button>
        <a class="primary" href={hrefOf('setup')}>
          {step === 'language' ? begin : goOn}
        </a>
      </div>
    </section>
  );
}

import type { JSX } from 'preact';
import { words } from '../text/words.ts';
import { act } from './act.ts';

/** The song or list that leads for a while, and the way to end it. */
export function Lead({ lead }: { readonly lead: string }): JSX.Element | null {
  if (lead === '') return null;
  return (
    <p class="lead">
      <span>{words.value.dj.leads(lead)}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => void act({ command: 'lead', by: 'off' }, words.value.dj.done.leadOff)}
      >
        {words.value.dj.stop}
      </button>
    </p>
  );
}

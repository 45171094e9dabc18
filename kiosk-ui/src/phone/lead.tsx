import type { JSX } from 'preact';
import { said, words } from '../text/words.ts';
import { act } from './act.ts';

/** The one list whose name is the box’s own; all other names are the owner’s, and stay as they are. */
const LIKED = 'the liked songs';

/** The song or list that leads for a while, and the way to end it. */
export function Lead({ lead }: { readonly lead: string }): JSX.Element | null {
  if (lead === '') return null;
  return (
    <p class="lead">
      <span>{words.value.dj.leads(lead === LIKED ? said(lead) : lead)}</span>
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

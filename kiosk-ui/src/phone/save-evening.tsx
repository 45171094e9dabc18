import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';

export function SaveEvening({ saved }: { readonly saved: BoxState['dj']['savedEvening'] }): JSX.Element {
  const busy = waiting.value.has('save-evening');
  return (
    <div class="save-evening">
      <button
        type="button"
        class="quiet"
        aria-busy={busy}
        disabled={busy}
        onClick={() => void act({ command: 'save-evening' }, words.value.dj.done.save)}
      >
        {words.value.dj.save}
      </button>
      {saved !== null && (
        <p class="hint">
          {words.value.dj.saved(saved.songs, saved.name)}.{' '}
          <a href={saved.url} target="_blank" rel="noreferrer">
            {words.value.dj.open}
          </a>
        </p>
      )}
    </div>
  );
}

import type { JSX } from 'preact';
import { words } from '../../text/words.ts';
import { restart } from './box-settings.ts';

export function RestartNeeded(): JSX.Element {
  return (
    <p class="restart-needed" role="status">
      <span>{words.value.settings.restartNeeded}</span>
      <button type="button" class="quiet" onClick={() => void restart()}>
        {words.value.settings.restart}
      </button>
    </p>
  );
}

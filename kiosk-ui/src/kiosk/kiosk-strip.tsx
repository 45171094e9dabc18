import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { sendCommand } from '../live/send.ts';
import { troublesOf } from '../look/troubles.ts';
import { CheckIcon, EyeIcon, EyeOffIcon } from '../parts/icons.tsx';
import type { Words } from '../text/en/words.ts';
import { words } from '../text/words.ts';
import { InTurn } from './in-turn.tsx';
import { spokenHere } from './spoken-here.ts';

/** The notice that nobody can dismiss, in every language of the room, and whether all is well. */
export function KioskStrip({ state }: { readonly state: BoxState }): JSX.Element {
  const { camera, privacy, health } = state;
  const mayStop = privacy.optIn && camera.on;
  return (
    <footer class="strip">
      <div class="privacy">
        {camera.on ? <EyeIcon /> : <EyeOffIcon />}
        <InTurn
          texts={spokenHere.value.map(({ language, direction, words: own }) => ({
            language,
            direction,
            text: privacyOf(state, own),
          }))}
        />
      </div>
      {mayStop && (
        <button type="button" class="strip-button" onClick={() => void sendCommand({ command: 'stop-looking' })}>
          {words.value.kiosk.stopLooking}
        </button>
      )}
      {troublesOf(health).length === 0 && (
        <p class="well">
          <CheckIcon />
          {words.value.allWell}
        </p>
      )}
    </footer>
  );
}

/** What may truly be said about the camera now. */
export function privacyOf({ camera: { on, source } }: BoxState, { kiosk }: Words): string {
  return !on ? kiosk.privacyOff : source === 'demo' ? kiosk.privacyDemo : kiosk.privacy;
}

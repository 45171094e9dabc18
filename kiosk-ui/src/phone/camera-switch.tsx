import type { JSX } from 'preact';
import type { ShownPrivacy } from '../../../daemon/contract/privacy.ts';
import { EyeIcon, EyeOffIcon } from '../parts/icons.tsx';
import { said, words } from '../text/words.ts';
import { act, waiting } from './act.ts';

interface CameraSwitchProps {
  readonly privacy: Pick<ShownPrivacy, 'cameraWanted' | 'refusal' | 'optIn'>;
  /** The camera looks now; it may be wanted and yet closed until somebody taps the kiosk. */
  readonly open: boolean;
}

export function CameraSwitch({ privacy, open }: CameraSwitchProps): JSX.Element {
  const { cameraWanted: on, refusal, optIn } = privacy;
  const explained =
    refusal !== ''
      ? said(refusal)
      : !on
        ? words.value.cameraOffWords
        : optIn && !open
          ? words.value.privacyPage.waitsForTap
          : words.value.cameraOnWords;
  return (
    <section class="camera" aria-labelledby="camera-title">
      <h2 id="camera-title">
        {open ? <EyeIcon /> : <EyeOffIcon />}
        {words.value.camera}
      </h2>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on && refusal === ''}
        aria-label={words.value.cameraLabel}
        aria-describedby="camera-words"
        aria-busy={waiting.value.has('camera')}
        disabled={refusal !== ''}
        onClick={() => void act({ command: 'camera', on: !on }, words.value.done.camera(!on))}
      >
        <span class="switch-knob" />
      </button>
      <p id="camera-words" class="hint">
        {explained}
      </p>
    </section>
  );
}

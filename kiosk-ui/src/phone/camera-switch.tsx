import type { JSX } from 'preact';
import { EyeIcon, EyeOffIcon } from '../parts/icons.tsx';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';

export function CameraSwitch({ on }: { readonly on: boolean }): JSX.Element {
  return (
    <section class="camera" aria-labelledby="camera-title">
      <h2 id="camera-title">
        {on ? <EyeIcon /> : <EyeOffIcon />}
        {words.value.camera}
      </h2>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={words.value.cameraLabel}
        aria-describedby="camera-words"
        aria-busy={waiting.value.has('camera')}
        onClick={() => void act({ command: 'camera', on: !on }, words.value.done.camera(!on))}
      >
        <span class="switch-knob" />
      </button>
      <p id="camera-words" class="hint">
        {on ? words.value.cameraOnWords : words.value.cameraOffWords}
      </p>
    </section>
  );
}

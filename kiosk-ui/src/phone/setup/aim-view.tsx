import type { JSX } from 'preact';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { cssColour } from '../../look/colour.ts';
import { moodColour } from '../../look/affect-colour.ts';
import { said, words } from '../../text/words.ts';
import { aimOf } from './aim.ts';

const [WIDTH, HEIGHT] = [320, 240];

/** Where faces are in the picture, as a mirror shows it; the picture itself stays where it is. */
export function AimView({ state }: { readonly state: BoxState }): JSX.Element {
  const aim = aimOf(state);
  const { hints, view, light } = words.value.setup.camera;
  return (
    <>
      <svg class="aim" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={view(state.faces.length)}>
        <rect class="aim-frame" x="1" y="1" width={WIDTH - 2} height={HEIGHT - 2} rx="14" />
        <path class="aim-thirds" d={`M${WIDTH / 3} 0V${HEIGHT}M${(WIDTH * 2) / 3} 0V${HEIGHT}`} />
        {state.faces.map(({ track, box: [x, y, w, h], mood }) => (
          <rect
            key={track}
            class="aim-face"
            x={(1 - x - w) * WIDTH}
            y={y * HEIGHT}
            width={w * WIDTH}
            height={h * HEIGHT}
            rx="10"
            style={{ '--own': cssColour(moodColour(mood)) }}
          />
        ))}
      </svg>
      <p class={aim === 'good' ? 'aim-hint aim-good' : 'aim-hint'} role="status">
        {aim === 'refused' ? said(state.privacy.refusal) : hints[aim]}
      </p>
      {state.camera.on && (
        <p class="aim-light">
          <label for="aim-light">{light}</label>
          <meter id="aim-light" class="calls-meter" min={0} max={1} value={state.camera.brightness} />
        </p>
      )}
    </>
  );
}

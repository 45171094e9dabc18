import type { JSX } from 'preact';
import { pixelShift } from '../look/pixel-shift.ts';
import type { Shown } from '../look/show.ts';
import { words } from '../text/words.ts';
import { privacyOf } from './kiosk-strip.tsx';

/** Black, but for the hour and the notice, which stays while a camera looks. */
export function NightScreen({ now: { state, aboutMs } }: { readonly now: Shown }): JSX.Element {
  const { x, y } = pixelShift(aboutMs);
  return (
    <section class="night" style={{ '--x': String(x), '--y': String(y) }}>
      <div class="night-words">
        <h1 class="night-time">{words.value.formats.time(new Date(aboutMs).toISOString())}</h1>
        <p>{privacyOf(state, words.value)}</p>
      </div>
    </section>
  );
}

import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { troublesOf } from '../look/troubles.ts';
import { TroubleLine } from '../parts/trouble-line.tsx';
import { words } from '../text/words.ts';
import { NextSong } from './next-song.tsx';
import { PhoneInvitation } from './phone-invitation.tsx';

/** Why this song, what comes next, and how to steer it; a trouble takes the place of what comes next. */
export function KioskFoot({ state }: { readonly state: BoxState }): JSX.Element {
  const [first, ...others] = troublesOf(state.health);
  return (
    <section class={first === undefined ? 'foot' : 'foot foot-troubled'} aria-label={words.value.why}>
      <Reason state={state} />
      {first === undefined ? (
        <NextSong playback={state.playback} />
      ) : (
        // One trouble, the most urgent, can be read from three metres; a list cannot.
        <div class="health" role="status">
          <TroubleLine trouble={first} />
          {others.length > 0 && <p class="trouble-more">{words.value.kiosk.moreTrouble(others.length)}</p>}
        </div>
      )}
      <PhoneInvitation state={state} />
    </section>
  );
}

/** Two lines of the large size hold no more. */
const LONG = 76;

function Reason({ state: { dj, playback } }: { readonly state: BoxState }): JSX.Element {
  return (
    <div class="reason">
      <p class="foot-label">
        {playback.reason !== '' && <span>{words.value.why}</span>}
        <span class="chip">{words.value.directions[dj.direction].doing}</span>
        {dj.moodOverride !== 'auto' && (
          <span class="chip">{words.value.pinned(words.value.moods[dj.moodOverride])}</span>
        )}
      </p>
      <p
        class={playback.reason.length > LONG ? 'reason-text reason-text-long' : 'reason-text'}
        key={playback.track?.uri ?? ''}
      >
        {playback.reason}
      </p>
    </div>
  );
}

import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { TroubleLine, troubles } from '../parts/health-list.tsx';
import { CheckIcon, EyeIcon, EyeOffIcon } from '../parts/icons.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { en } from '../text/en.ts';

/** More than these do not fit a wall; the phone lists all. */
const SHOWN_TROUBLES = 2;

export function KioskFoot({ state }: { readonly state: BoxState }): JSX.Element {
  return (
    <section class="foot" aria-label={en.why}>
      <div class="foot-words">
        <Reason state={state} />
        <div class="foot-strip">
          <p class="privacy">
            {state.camera.on ? <EyeIcon /> : <EyeOffIcon />}
            {state.camera.on ? en.privacy : en.privacyOff}
          </p>
          <HealthStrip state={state} />
        </div>
      </div>
      <PhoneInvitation state={state} />
    </section>
  );
}

function Reason({ state: { dj, playback } }: { readonly state: BoxState }): JSX.Element {
  return (
    <div class="reason">
      <p class="reason-label">
        <span>{en.why}</span>
        <span class="chip">{en.directions[dj.direction].doing}</span>
        {dj.moodOverride !== 'auto' && <span class="chip">{en.pinned(en.moods[dj.moodOverride])}</span>}
      </p>
      <p class="reason-text">{playback.reason}</p>
    </div>
  );
}

function HealthStrip({ state: { health } }: { readonly state: BoxState }): JSX.Element {
  const all = troubles(health);
  const more = all.length - SHOWN_TROUBLES;
  return (
    <div class="health" role="status">
      {all.length === 0 ? (
        <p class="well">
          <CheckIcon />
          {en.allWell}
        </p>
      ) : (
        <ul>
          {all.slice(0, SHOWN_TROUBLES).map((trouble) => (
            <TroubleLine key={trouble.part} trouble={trouble} />
          ))}
        </ul>
      )}
      {more > 0 && <p class="trouble-more">{en.moreTrouble(more)}</p>}
    </div>
  );
}

function PhoneInvitation({ state: { box } }: { readonly state: BoxState }): JSX.Element | null {
  if (box.phoneUrl === '') return null;
  return (
    <div class="invitation">
      <p>
        <span class="invitation-text">{en.steer}</span>
        {box.joinCode !== '' && (
          <span class="invitation-code">
            {en.code} <b>{box.joinCode}</b>
          </span>
        )}
      </p>
      <QrCode url={box.phoneUrl} />
    </div>
  );
}

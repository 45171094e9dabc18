import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { troublesOf, type Trouble } from '../look/troubles.ts';
import { TroubleLine } from '../parts/trouble-line.tsx';
import { CheckIcon, EyeIcon, EyeOffIcon } from '../parts/icons.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { words } from '../text/words.ts';

export function KioskFoot({ state }: { readonly state: BoxState }): JSX.Element {
  const all = troublesOf(state.health);
  const { on, source } = state.camera;
  return (
    <section class={all.length === 0 ? 'foot' : 'foot foot-troubled'} aria-label={words.value.why}>
      <Reason state={state} />
      <p class="privacy">
        {on ? <EyeIcon /> : <EyeOffIcon />}
        {!on ? words.value.privacyOff : source === 'demo' ? words.value.privacyDemo : words.value.privacy}
      </p>
      <HealthStrip all={all} />
      <PhoneInvitation state={state} />
    </section>
  );
}

function Reason({ state: { dj, playback } }: { readonly state: BoxState }): JSX.Element {
  return (
    <div class="reason">
      <p class="reason-label">
        {playback.reason !== '' && <span>{words.value.why}</span>}
        <span class="chip">{words.value.directions[dj.direction].doing}</span>
        {dj.moodOverride !== 'auto' && (
          <span class="chip">{words.value.pinned(words.value.moods[dj.moodOverride])}</span>
        )}
      </p>
      <p class="reason-text">{playback.reason}</p>
    </div>
  );
}

/** One trouble, the most urgent, can be read from three metres; a list cannot. */
function HealthStrip({ all: [first, ...others] }: { readonly all: readonly Trouble[] }): JSX.Element {
  return (
    <div class="health" role="status">
      {first === undefined ? (
        <p class="well">
          <CheckIcon />
          {words.value.allWell}
        </p>
      ) : (
        <>
          <TroubleLine trouble={first} />
          {others.length > 0 && <p class="trouble-more">{words.value.moreTrouble(others.length)}</p>}
        </>
      )}
    </div>
  );
}

/** A stage is news for so long. */
const NEWS_MS = 5 * 60_000;

/** How far the newest pairing has come; empty when there is nothing new. */
function pairingNews({ pairing: { stage, at }, at: now }: BoxState): string {
  const fresh = Date.parse(now) - Date.parse(at) < NEWS_MS;
  return stage === 'idle' || !fresh ? '' : words.value.pairing.kiosk[stage];
}

function PhoneInvitation({ state }: { readonly state: BoxState }): JSX.Element | null {
  const { box } = state;
  if (box.phoneUrl === '') return null;
  // A phone that follows such a code arrives at itself.
  if (isLoopback(new URL(box.phoneUrl).hostname)) return <p class="invitation">{words.value.steerHere}</p>;
  return (
    <div class="invitation">
      <p>
        <span class="invitation-text">{words.value.steer}</span>
        {box.joinCode !== '' && (
          <span class="invitation-code">
            {words.value.code} <b>{box.joinCode}</b>
          </span>
        )}
        <span class="invitation-news" role="status">
          {pairingNews(state)}
        </span>
      </p>
      <QrCode url={box.joinTicket === '' ? box.phoneUrl : `${box.phoneUrl}#join=${box.joinTicket}`} />
    </div>
  );
}

const isLoopback = (host: string): boolean => /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(host);

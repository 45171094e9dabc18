import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { words } from '../text/words.ts';
import { codeGroups, joinUrl, pointsHere } from './join-url.ts';

/** A stage is news for so long. */
const NEWS_MS = 5 * 60_000;

/** How far the newest pairing has come; empty when there is nothing new. */
function pairingNews({ pairing: { stage, at }, at: now }: BoxState): string {
  const fresh = Date.parse(now) - Date.parse(at) < NEWS_MS;
  return stage === 'idle' || !fresh ? '' : words.value.pairing.kiosk[stage];
}

export function PhoneInvitation({ state }: { readonly state: BoxState }): JSX.Element {
  const { box } = state;
  // A phone that follows such a code arrives at itself.
  if (pointsHere(box)) {
    return <div class="invitation">{box.phoneUrl !== '' && <p>{words.value.kiosk.steerHere}</p>}</div>;
  }
  return (
    <div class="invitation">
      <QrCode url={joinUrl(box)} />
      <p>
        <span class="invitation-text">{words.value.kiosk.steer}</span>
        {box.joinCode !== '' && (
          <span class="invitation-code">
            {words.value.kiosk.code} <b>{codeGroups(box.joinCode)}</b>
          </span>
        )}
        <span class="invitation-news" role="status">
          {pairingNews(state)}
        </span>
      </p>
    </div>
  );
}

import type { JSX } from 'preact';
import type { PairingSetup } from '../../../../daemon/contract/http-pairing.ts';
import { pairingWords as words } from '../../text/pairing.ts';
import { askBox } from '../ask-box.ts';
import { ClientForm } from './client-form.tsx';

/** The owner's app: which it is, and how to take another one. */
export function SpotifyApp({ setup: { clientId, source } }: { readonly setup: PairingSetup }): JSX.Element {
  return (
    <section class="card" aria-labelledby="app-title">
      <h2 id="app-title">{words.appTitle}</h2>
      <p class="client-id">{clientId}</p>
      {source === 'file' ? (
        <p class="hint">{words.appLocked}</p>
      ) : (
        <details class="other-ways">
          <summary>{words.appChange}</summary>
          <ClientForm />
          <button
            type="button"
            class="quiet"
            onClick={() => void askBox('/api/auth/client', { clientId: '' }, words.appRemoved)}
          >
            {words.appRemove}
          </button>
        </details>
      )}
    </section>
  );
}

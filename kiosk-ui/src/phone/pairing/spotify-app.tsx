import type { JSX } from 'preact';
import type { PairingSetup } from '../../../../daemon/contract/http-pairing.ts';
import { words } from '../../text/words.ts';
import { askBox } from '../ask-box.ts';
import { ClientForm } from './client-form.tsx';

/** The owner's app: which it is, and how to take another one. */
export function SpotifyApp({ setup: { clientId, source } }: { readonly setup: PairingSetup }): JSX.Element {
  return (
    <section class="card" aria-labelledby="app-title">
      <h2 id="app-title">{words.value.pairing.appTitle}</h2>
      <p class="client-id">{clientId}</p>
      {source === 'file' ? (
        <p class="hint">{words.value.pairing.appLocked}</p>
      ) : (
        <details class="other-ways">
          <summary>{words.value.pairing.appChange}</summary>
          <ClientForm />
          <button
            type="button"
            class="quiet"
            onClick={() => void askBox('/api/auth/client', { clientId: '' }, words.value.pairing.appRemoved)}
          >
            {words.value.pairing.appRemove}
          </button>
        </details>
      )}
    </section>
  );
}

import type { JSX } from 'preact';
import type { PairingSetup } from '../../../../daemon/contract/http-pairing.ts';
import { words } from '../../text/words.ts';
import { ClientForm } from './client-form.tsx';
import { CopyText } from './copy-text.tsx';

/** For who has no Spotify app yet. The redirect URI is the one that this very browser will need; others are for who wants them. */
export function ClientGuide({ setup: { ways } }: { readonly setup: PairingSetup }): JSX.Element {
  const [first, ...others] = ways.map((one) => one.redirectUri);
  return (
    <section class="card" aria-labelledby="guide-title">
      <h2 id="guide-title">{words.value.pairing.guideTitle}</h2>
      <p>{words.value.pairing.guideMore}</p>
      <ol class="steps">
        <li>
          <p>{words.value.pairing.steps.dashboard}</p>
          <a class="quiet" href="https://developer.spotify.com/dashboard" target="_blank" rel="noopener noreferrer">
            {words.value.pairing.steps.dashboardLink}
          </a>
        </li>
        <li>
          <p>{words.value.pairing.steps.create}</p>
        </li>
        <li>
          <p>{words.value.pairing.steps.redirect}</p>
          <CopyText text={first ?? ''} />
          {others.length > 0 && (
            <details class="other-ways">
              <summary>{words.value.pairing.steps.redirectMore}</summary>
              {others.map((uri) => (
                <CopyText key={uri} text={uri} />
              ))}
            </details>
          )}
        </li>
        <li>
          <p>{words.value.pairing.steps.api}</p>
        </li>
        <li>
          <p>{words.value.pairing.steps.paste}</p>
          <ClientForm />
        </li>
      </ol>
    </section>
  );
}

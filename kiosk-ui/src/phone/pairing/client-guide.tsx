import type { JSX } from 'preact';
import type { PairingSetup } from '../../../../daemon/contract/http-pairing.ts';
import { pairingWords as words } from '../../text/pairing.ts';
import { ClientForm } from './client-form.tsx';
import { CopyText } from './copy-text.tsx';

/** For who has no Spotify app yet. The redirect URI is the one that this very browser will need; others are for who wants them. */
export function ClientGuide({ setup: { ways } }: { readonly setup: PairingSetup }): JSX.Element {
  const [first, ...others] = ways.map((one) => one.redirectUri);
  return (
    <section class="card" aria-labelledby="guide-title">
      <h2 id="guide-title">{words.guideTitle}</h2>
      <p>{words.guideMore}</p>
      <ol class="steps">
        <li>
          <p>{words.steps.dashboard}</p>
          <a class="quiet" href="https://developer.spotify.com/dashboard" target="_blank" rel="noopener noreferrer">
            {words.steps.dashboardLink}
          </a>
        </li>
        <li>
          <p>{words.steps.create}</p>
        </li>
        <li>
          <p>{words.steps.redirect}</p>
          <CopyText text={first ?? ''} />
          {others.length > 0 && (
            <details class="other-ways">
              <summary>{words.steps.redirectMore}</summary>
              {others.map((uri) => (
                <CopyText key={uri} text={uri} />
              ))}
            </details>
          )}
        </li>
        <li>
          <p>{words.steps.api}</p>
        </li>
        <li>
          <p>{words.steps.paste}</p>
          <ClientForm />
        </li>
      </ol>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { PairingSetup, Way } from '../../../../daemon/contract/http-pairing.ts';
import { words } from '../../text/words.ts';
import { loginLink } from './login-link.ts';
import { PasteSteps } from './paste-steps.tsx';

interface ConnectProps {
  /** Whether there is one already. */
  readonly another: boolean;
  readonly ways: PairingSetup['ways'];
  readonly changed: () => Promise<void>;
}

/** The easiest way that this browser can go, and the others for who prefers one of them. */
export function ConnectAccount({ another, ways, changed }: ConnectProps): JSX.Element {
  const [chosen, choose] = useState<Way | null>(null);
  const way = ways.find((one) => one.way === chosen)?.way ?? ways[0]?.way ?? 'paste';
  const others = ways.filter((one) => one.way !== way);
  return (
    <section class="card" aria-labelledby="connect-title">
      <h2 id="connect-title">{another ? words.value.pairing.anotherTitle : words.value.pairing.connectTitle}</h2>
      {way === 'paste' ? <PasteSteps changed={changed} /> : <GoAndReturn way={way} />}
      {others.length > 0 && (
        <details class="other-ways">
          <summary>{words.value.pairing.otherWays}</summary>
          {others.map((one) => (
            <button key={one.way} type="button" class="quiet" onClick={() => choose(one.way)}>
              {words.value.pairing.ways[one.way]}
            </button>
          ))}
        </details>
      )}
    </section>
  );
}

function GoAndReturn({ way }: { readonly way: 'loopback' | 'relay' }): JSX.Element {
  return (
    <>
      <p>{words.value.pairing.ways[way]}</p>
      <a class="primary" {...loginLink(way)}>
        {way === 'loopback' ? words.value.pairing.goLoopback : words.value.pairing.goRelay}
      </a>
    </>
  );
}

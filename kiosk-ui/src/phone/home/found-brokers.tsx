import type { JSX } from 'preact';
import type { FoundBrokers as Brokers } from '../../../../daemon/contract/http-mqtt.ts';
import { words } from '../../text/words.ts';

interface FoundProps {
  readonly found: Brokers | 'looking' | null;
  readonly address: string;
  readonly look: () => void;
  readonly choose: (url: string) => void;
  readonly locked: boolean;
}

/** Brokers that announce themselves, and the one inside the box. */
export function FoundBrokers({ found, address, look, choose, locked }: FoundProps): JSX.Element {
  const told = words.value.home;
  const brokers = found === null || found === 'looking' ? [] : found.brokers;
  const all = [{ name: told.own, url: '' }, ...brokers];
  return (
    <>
      <fieldset class="choice" disabled={locked}>
        <legend class="unseen">{told.title}</legend>
        <div class="found">
          {all.map(({ name, url }) => (
            <label key={url} class="venue">
              <input type="radio" name="broker" checked={address === url} onChange={() => choose(url)} />
              <span>
                {name}
                {url !== '' && <small>{url}</small>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="button"
        class="quiet"
        aria-busy={found === 'looking'}
        disabled={found === 'looking' || locked}
        onClick={look}
      >
        {found === 'looking' ? told.looking : told.look}
      </button>
      {found !== null && found !== 'looking' && brokers.length === 0 && <p role="status">{told.nobody}</p>}
    </>
  );
}

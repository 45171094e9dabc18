import type { JSX } from 'preact';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { pairingWords as words } from '../../text/pairing.ts';
import { endsSoon } from './ends-soon.ts';

/** What the box plays with, and the way to change it. */
export function SpotifyCard({ state: { account } }: { readonly state: BoxState }): JSX.Element {
  const { state, name, daysLeft } = account;
  const soon = endsSoon(account);
  const text = { none: words.none, sandbox: words.sandbox, paired: words.paired(name), expired: words.expired(name) }[
    state
  ];
  return (
    <section class="card" aria-labelledby="spotify-title">
      <h2 id="spotify-title">{words.title}</h2>
      <p>{text}</p>
      {soon && <p class="ends-soon">{words.days(daysLeft ?? 0)}</p>}
      <a class={state === 'paired' && !soon ? 'quiet' : 'primary'} href="#spotify">
        {soon ? words.renew : state === 'paired' ? words.manage : words.connect}
      </a>
    </section>
  );
}

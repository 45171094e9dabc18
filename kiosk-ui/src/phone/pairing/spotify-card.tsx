import type { JSX } from 'preact';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { words } from '../../text/words.ts';
import { endsSoon } from './ends-soon.ts';

/** What the box plays with, and the way to change it. */
export function SpotifyCard({ state: { account } }: { readonly state: BoxState }): JSX.Element {
  const { state, name, daysLeft } = account;
  const soon = endsSoon(account);
  const text = {
    none: words.value.pairing.none,
    sandbox: words.value.pairing.sandbox,
    paired: words.value.pairing.paired(name),
    expired: words.value.pairing.expired(name),
  }[state];
  return (
    <section class="card" aria-labelledby="spotify-title">
      <h2 id="spotify-title">{words.value.pairing.title}</h2>
      <p>{text}</p>
      {soon && <p class="ends-soon">{words.value.pairing.days(daysLeft ?? 0)}</p>}
      <a class={state === 'paired' && !soon ? 'quiet' : 'primary'} href="#spotify">
        {soon
          ? words.value.pairing.renew
          : state === 'paired'
            ? words.value.pairing.manage
            : words.value.pairing.connect}
      </a>
    </section>
  );
}

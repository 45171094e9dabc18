import type { JSX } from 'preact';
import type { AccountRows } from '../../../../daemon/contract/http-pairing.ts';
import { words } from '../../text/words.ts';
import { AccountItem } from './account-item.tsx';

interface AccountListProps {
  readonly accounts: AccountRows['accounts'];
  readonly changed: () => Promise<void>;
}

/** Everybody whose Spotify is connected; one of them plays. */
export function AccountList({ accounts, changed }: AccountListProps): JSX.Element | null {
  if (accounts.length === 0) return null;
  return (
    <section class="card" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{words.value.pairing.accounts}</h2>
      <ul class="rows">
        {accounts.map((row) => (
          <AccountItem key={row.id} row={row} changed={changed} />
        ))}
      </ul>
    </section>
  );
}

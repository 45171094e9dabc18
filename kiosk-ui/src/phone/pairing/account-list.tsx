import type { JSX } from 'preact';
import type { AccountRows } from '../../../../daemon/contract/http-pairing.ts';
import { NoteIcon } from '../../parts/icons.tsx';
import { pairingWords as words } from '../../text/pairing.ts';
import { askBox } from '../ask-box.ts';

type Row = AccountRows['accounts'][number];

interface AccountListProps {
  readonly accounts: readonly Row[];
  readonly changed: () => Promise<void>;
}

/** Everybody whose Spotify is connected; one of them plays. */
export function AccountList({ accounts, changed }: AccountListProps): JSX.Element | null {
  if (accounts.length === 0) return null;
  const tell = async (path: string, row: Row, confirmation: string): Promise<void> => {
    if (await askBox(path, { id: row.id }, confirmation)) await changed();
  };
  return (
    <section class="card" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{words.accounts}</h2>
      <ul class="rows">
        {accounts.map((row) => (
          <li key={row.id} class="account">
            {row.pictureUrl === '' ? (
              <span class="account-picture">
                <NoteIcon />
              </span>
            ) : (
              <img class="account-picture" src={row.pictureUrl} alt="" />
            )}
            <p>
              <strong>{row.name}</strong>
              {row.active && <span class="tag">{words.active}</span>}
              <span class="row-more">{lifeOf(row)}</span>
            </p>
            <div class="row-acts">
              {!row.active && (
                <button
                  type="button"
                  class="quiet"
                  onClick={() => void tell('/api/auth/active', row, words.switched(row.name))}
                >
                  {words.choose}
                </button>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={`${words.logout}: ${row.name}`}
                onClick={() => void tell('/api/auth/logout', row, words.loggedOut(row.name))}
              >
                {words.logout}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lifeOf({ state, daysLeft }: Row): string {
  if (state === 'sandbox') return words.inSandbox;
  return state === 'expired' ? words.ended : words.days(daysLeft);
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { AccountRows } from '../../../../daemon/contract/http-pairing.ts';
import { NoteIcon } from '../../parts/icons.tsx';
import { words } from '../../text/words.ts';
import { askBox } from '../ask-box.ts';
import { endsSoon } from './ends-soon.ts';

type Row = AccountRows['accounts'][number];

interface AccountItemProps {
  readonly row: Row;
  readonly changed: () => Promise<void>;
}

/** One account: whose it is, how long it may be used, and what can be done with it. */
export function AccountItem({ row, changed }: AccountItemProps): JSX.Element {
  const [leaving, setLeaving] = useState(false);
  const tell = async (path: string, confirmation: string): Promise<void> => {
    setLeaving(false);
    if (await askBox(path, { id: row.id }, confirmation)) await changed();
  };
  return (
    <li class="account">
      {row.pictureUrl === '' ? (
        <span class="account-picture">
          <NoteIcon />
        </span>
      ) : (
        <img class="account-picture" src={row.pictureUrl} alt="" />
      )}
      <p>
        <strong>{row.name}</strong>
        {row.active && <span class="tag">{words.value.pairing.active}</span>}
        <span class={row.state === 'expired' || endsSoon(row) ? 'row-more ends-soon' : 'row-more'}>{lifeOf(row)}</span>
      </p>
      {leaving ? (
        <Leaving
          name={row.name}
          leave={() => void tell('/api/auth/logout', words.value.pairing.loggedOut(row.name))}
          stay={() => setLeaving(false)}
        />
      ) : (
        <div class="row-acts">
          {!row.active && (
            <button
              type="button"
              class="quiet"
              onClick={() => void tell('/api/auth/active', words.value.pairing.switched(row.name))}
            >
              {words.value.pairing.choose}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-label={`${words.value.pairing.logout}: ${row.name}`}
            onClick={() => setLeaving(true)}
          >
            {words.value.pairing.logout}
          </button>
        </div>
      )}
    </li>
  );
}

interface LeavingProps {
  readonly name: string;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Asked once, since only a new consent brings the tokens back. The focus goes where the harmless answer is. */
function Leaving({ name, leave, stay }: LeavingProps): JSX.Element {
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div class="row-acts leaving" role="alertdialog" aria-label={words.value.pairing.sureLogout(name)}>
      <p>{words.value.pairing.sureLogout(name)}</p>
      <button type="button" class="quiet danger" onClick={leave}>
        {words.value.pairing.logout}
      </button>
      <button type="button" class="quiet" ref={harmless} onClick={stay}>
        {words.value.pairing.stay}
      </button>
    </div>
  );
}

function lifeOf({ state, daysLeft }: Row): string {
  if (state === 'sandbox') return words.value.pairing.inSandbox;
  return state === 'expired' ? words.value.pairing.ended : words.value.pairing.days(daysLeft);
}

import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { AccountRows, PairingSetup } from '../../../../daemon/contract/http-pairing.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { read, type Answer } from '../../live/send.ts';
import { words } from '../../text/words.ts';
import { Page } from '../page.tsx';
import { hrefOf } from '../view.ts';
import { AccountList } from './account-list.tsx';
import { ClientGuide } from './client-guide.tsx';
import { ConnectAccount } from './connect-account.tsx';
import { SpotifyApp } from './spotify-app.tsx';

interface Loaded {
  readonly setup: Answer<PairingSetup>;
  readonly accounts: Answer<AccountRows>;
}

/** Accounts and how to connect one, on a page of its own. Read anew after each start of the box, and when the account changes. */
export function PairingPage({ state }: { readonly state: BoxState }): JSX.Element {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = async (): Promise<void> => {
    const [setup, accounts] = await Promise.all([
      read<PairingSetup>('/api/auth/setup'),
      read<AccountRows>('/api/auth/accounts'),
    ]);
    setLoaded({ setup, accounts });
  };
  const { startedAt } = state.box;
  const accountNow = `${state.account.state} ${state.account.name} ${state.account.consentEndsAt ?? ''}`;
  useEffect(() => void load(), [startedAt, accountNow]);

  return (
    <Page state={state} title={words.value.pairing.title} under="music">
      {state.setup !== 'done' && (
        <a class="quiet" href={hrefOf('setup')}>
          {words.value.setup.back}
        </a>
      )}
      <PairingBody loaded={loaded} load={load} />
    </Page>
  );
}

function PairingBody({
  loaded,
  load,
}: {
  readonly loaded: Loaded | null;
  readonly load: () => Promise<void>;
}): JSX.Element {
  if (loaded === null) return <p role="status">{words.value.pairing.loading}</p>;
  const { setup, accounts } = loaded;
  if (!setup.ok) {
    return (
      <p role="alert">
        {setup.problem.message} {setup.problem.remedy}
      </p>
    );
  }
  if (setup.body.clientId === '') return <ClientGuide setup={setup.body} />;
  return (
    <>
      {accounts.ok && <AccountList accounts={accounts.body.accounts} changed={load} />}
      <ConnectAccount
        another={accounts.ok && accounts.body.accounts.length > 0}
        ways={setup.body.ways}
        changed={load}
      />
      <SpotifyApp setup={setup.body} />
    </>
  );
}

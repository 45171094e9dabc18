import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { pairSandbox } from '../../daemon/sandbox/pair.ts';
import { SpotifyClient } from '../../daemon/spotify/client.ts';
import { openSession, type SpotifySession } from '../../daemon/spotify/session.ts';
import { MemoryAccounts } from './player-memory.ts';
import { ManualTime } from './player-time.ts';

/** The daemon's Spotify parts, paired with a sandbox; both live by the same manual time. */
export interface SpotifyRig extends AsyncDisposable {
  readonly time: ManualTime;
  readonly sandbox: Sandbox;
  readonly accounts: MemoryAccounts;
  readonly session: SpotifySession;
  readonly client: SpotifyClient;
  /** Never aborted before the rig ends. */
  readonly signal: AbortSignal;
}

export async function openSpotifyRig(options: { readonly paired?: boolean } = {}): Promise<SpotifyRig> {
  const time = new ManualTime();
  const sandbox = await openSandbox({ clock: time.now });
  const accounts = new MemoryAccounts();
  const session = openSession({
    accounts,
    clock: time.now,
    realm: 'sandbox',
    clientId: sandbox.clientId,
    redirectUri: 'http://127.0.0.1:8888/callback',
    accountsUrl: sandbox.accountsUrl,
    apiUrl: sandbox.apiUrl,
  });
  if (options.paired !== false) await pairSandbox(session, sandbox);
  sandbox.ledger.clear();
  const ending = new AbortController();
  return {
    time,
    sandbox,
    accounts,
    session,
    client: SpotifyClient.open({ apiUrl: sandbox.apiUrl, tokens: session }),
    signal: ending.signal,
    [Symbol.asyncDispose]: async () => {
      ending.abort();
      await session[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

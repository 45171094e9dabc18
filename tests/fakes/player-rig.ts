import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { pairSandbox } from '../../daemon/sandbox/pair.ts';
import { SpotifyClient } from '../../daemon/spotify/client.ts';
import { openPairing, type Pairing } from '../../daemon/spotify/pairing.ts';
import { openSession, type SpotifySession } from '../../daemon/spotify/session.ts';
import { MemoryAccounts } from './player-memory.ts';
import { ManualTime } from './player-time.ts';
import { openInspector } from './web-api-inspector.ts';

/** The daemon's Spotify parts, paired with a sandbox; both live by the same manual time. */
export interface SpotifyRig extends AsyncDisposable {
  readonly time: ManualTime;
  readonly sandbox: Sandbox;
  readonly accounts: MemoryAccounts;
  readonly session: SpotifySession;
  readonly pairing: Pairing;
  readonly client: SpotifyClient;
  /** Never aborted before the rig ends. */
  readonly signal: AbortSignal;
}

export async function openSpotifyRig(
  options: { readonly paired?: boolean; readonly relayUrl?: string } = {},
): Promise<SpotifyRig> {
  const time = new ManualTime();
  const sandbox = await openSandbox({ clock: time.now, inspector: openInspector() });
  const accounts = new MemoryAccounts();
  const session = openSession({
    accounts,
    clock: time.now,
    realm: 'sandbox',
    clientId: sandbox.clientId,
    accountsUrl: sandbox.accountsUrl,
    apiUrl: sandbox.apiUrl,
  });
  const pairing = openPairing({
    session,
    clock: time.now,
    app: sandbox,
    redirectUri: 'http://127.0.0.1:8888/callback',
    relayUrl: options.relayUrl ?? '',
  });
  if (options.paired !== false) await pairSandbox(pairing, sandbox);
  sandbox.ledger.clear();
  const ending = new AbortController();
  return {
    time,
    sandbox,
    accounts,
    session,
    pairing,
    client: SpotifyClient.open({ apiUrl: sandbox.apiUrl, tokens: session }),
    signal: ending.signal,
    [Symbol.asyncDispose]: async () => {
      ending.abort();
      await pairing[Symbol.asyncDispose]();
      await session[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
      const { complaints } = sandbox.world;
      if (complaints.length > 0) throw new Error(`not as the Web API is described:\n${complaints.join('\n')}`);
    },
  };
}

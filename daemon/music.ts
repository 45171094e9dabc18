import type { Config } from './contract/config.ts';
import type { BoxState } from './contract/state.ts';
import type { Clock } from './core/ports.ts';
import type { BrowserPages } from './core/ports/browser-player.ts';
import type { Time } from './core/ports/time.ts';
import type { Log } from './lib/log.ts';
import { openPlayers } from './players.ts';
import type { Store } from './lib/store.ts';
import { openSandbox, type Sandbox } from './sandbox/open.ts';
import { pairSandbox } from './sandbox/pair.ts';
import { CallBudget } from './spotify/calls/budget.ts';
import { openSongs, type Songs } from './songs.ts';
import { SpotifyClient } from './spotify/client.ts';
import { Covers } from './spotify/covers.ts';
import { openPairing, type Pairing } from './spotify/pairing.ts';
import type { Outputs } from './spotify/players/outputs.ts';
import { SpotifyPlaylists } from './spotify/playlists.ts';
import { openSession, type SpotifySession } from './spotify/session.ts';
import type { Storage } from './storage/storage.ts';

export interface MusicDeps {
  readonly config: Config;
  readonly storage: Storage;
  readonly realm: 'sandbox' | 'spotify';
  readonly store: Store<BoxState>;
  readonly clock: Clock;
  readonly wait: Time['wait'];
  readonly log: Log;
  /** The owner's key for Spotify Soloist; empty = none. */
  readonly soloistKey: string;
}

/** The parts between the box and its music. */
export interface Music {
  readonly session: SpotifySession;
  readonly pairing: Pairing;
  readonly calls: CallBudget;
  readonly player: Outputs;
  readonly browserPages: BrowserPages | null;
  readonly songs: Songs;
  readonly playlists: SpotifyPlaylists;
  readonly covers: Covers;
}

/** The half of `app.ts` that knows Spotify: the sandbox is reached only as Spotify is, over HTTP. */
export async function openMusic(deps: MusicDeps, stack: AsyncDisposableStack): Promise<Music> {
  const { config, storage, realm, store, clock, wait, log } = deps;
  const { catalogue } = storage;
  const sandbox = realm === 'sandbox' ? stack.use(await openSandbox({ clock, log })) : null;
  const spotify = { ...config.spotify, ...config.features, ...(sandbox === null ? {} : endpointsOf(sandbox)) };
  const { dailyCalls } = spotify;
  const calls = CallBudget.open({ ledger: storage.calls(spotify.clientId), clock, dailyCalls, log });
  const session = stack.use(openSession({ ...spotify, calls, accounts: storage.accounts, clock, realm, log }));
  const { accountsUrl, clientId, redirectUri, relayUrl } = spotify;
  const pairing = stack.use(
    openPairing({
      session,
      clock,
      app: { accountsUrl, clientId, streams: spotify.browserPlayer },
      redirectUri,
      relayUrl,
    }),
  );
  // Without a key for tokens nobody can be paired; the account says so.
  if (sandbox !== null && storage.accounts.trouble === null) await pairSandbox(pairing, sandbox);
  const client = SpotifyClient.open({ apiUrl: spotify.apiUrl, tokens: session, calls });
  const { outputs } = storage;
  const { outputs: player, browserPages } = openPlayers(
    {
      config,
      spotify,
      client,
      tokens: session,
      store: outputs,
      songOf: (uri) => catalogue.track(uri),
      level: () => calls.shown.get().level,
      soloistKey: deps.soloistKey,
      clock,
      wait,
      log,
    },
    stack,
  );
  const songs = openSongs({ config, urls: spotify, storage, session, client, store, clock, wait, log }, stack);
  const covers = Covers.open({
    coverUrlOf: (uri) => {
      const url = catalogue.track(uri)?.coverUrl ?? '';
      // The sandbox takes another port at each start, and the catalogue remembers the last one's until it is read anew.
      return sandbox === null || url === '' ? url : new URL(new URL(url).pathname, sandbox.origin).href;
    },
    origins: sandbox === null ? [] : [sandbox.origin],
  });
  const playlists = SpotifyPlaylists.open({ client });
  return { session, pairing, calls, player, browserPages, songs, playlists, covers };
}

const endpointsOf = ({
  accountsUrl,
  apiUrl,
  reccobeatsUrl,
  soundnetUrl,
  clientId,
}: Sandbox): Partial<Config['spotify'] & Config['features']> => ({
  accountsUrl,
  apiUrl,
  reccobeatsUrl,
  soundnetUrl,
  clientId,
  device: '',
});

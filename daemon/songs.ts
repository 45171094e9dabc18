import { randomInt } from 'node:crypto';
import type { Config } from './contract/config.ts';
import type { BoxState } from './contract/state.ts';
import { reconcile } from './core/features/reconcile.ts';
import type { Clock } from './core/ports.ts';
import type { Time } from './core/ports/time.ts';
import { ReccoBeats } from './features/reccobeats.ts';
import { SoundNet } from './features/soundnet.ts';
import type { Log } from './lib/log.ts';
import type { Store } from './lib/store.ts';
import { CHOSEN_BY_PEOPLE } from './pipeline/follow-player.ts';
import { openLibrarySync, type LibrarySync } from './pipeline/sync-library.ts';
import { openUnderstanding, type Understanding } from './pipeline/understand-songs.ts';
import { Nightly } from './schedule/nightly.ts';
import type { SpotifyClient } from './spotify/client.ts';
import { SpotifyLibrary } from './spotify/library.ts';
import type { SpotifySession } from './spotify/session.ts';
import type { Storage } from './storage/storage.ts';

export interface SongsDeps {
  readonly config: Config;
  /** Where features are asked for: the sandbox's addresses, or those of the configuration. */
  readonly urls: Pick<Config['features'], 'reccobeatsUrl' | 'soundnetUrl' | 'soundnetMonthlyCalls'>;
  readonly storage: Storage;
  readonly session: SpotifySession;
  readonly client: SpotifyClient;
  readonly store: Store<BoxState>;
  readonly clock: Clock;
  readonly wait: Time['wait'];
  readonly log: Log;
}

/** What the DJ can choose from: read from Spotify, understood by providers, kept in the catalogue. */
export interface Songs {
  readonly library: SpotifyLibrary;
  readonly sync: LibrarySync;
  readonly understanding: Understanding;
  readonly soundnet: SoundNet;
  /** The hour at which nobody listens. */
  readonly nights: Nightly;
}

/** Under what name its key is kept. */
export const SOUNDNET = 'soundnet';

/** The box remembers so many plays when it tells its own choices from people's. */
const OWN_PLAYS = 500;

/** The part of `music.ts` that knows songs. */
export function openSongs(deps: SongsDeps, stack: AsyncDisposableStack): Songs {
  const { config, storage, session, client, store, clock, wait, log } = deps;
  const { catalogue, history } = storage;
  catalogue.reconcileBy(reconcile);
  catalogue.allowExplicit(store.get().library.explicitAllowed);
  const activeId = (): string | null => session.list().find(({ active }) => active)?.id ?? null;
  const library = SpotifyLibrary.open({
    ...{ client, clock, wait, lists: (id) => catalogue.lists(id), accountId: activeId },
    ownPlays: () =>
      new Set(
        history
          .plays(OWN_PLAYS)
          .filter(({ reason }) => reason !== CHOSEN_BY_PEOPLE)
          .map(({ uri }) => uri),
      ),
  });
  const nights = stack.use(Nightly.open({ hour: config.library.syncHour, minute: randomInt(60) }));
  const sync = openLibrarySync({
    ...{ store, clock, wait, library, catalogue, nights, accounts: session.account },
    syncedMs: (id) => catalogue.lists(id).syncedMs(),
    takeAccount: () => {
      const paired = session.list().map(({ id }) => id);
      catalogue.use(activeId());
      // Nobody paired may also be a key for tokens that is missing: nothing is erased for that.
      if (paired.length > 0) catalogue.keepOnly(paired);
      return activeId();
    },
  });
  const { reccobeatsUrl, soundnetUrl, soundnetMonthlyCalls: monthlyCalls } = deps.urls;
  const soundnet = SoundNet.open({
    ...{ url: soundnetUrl, monthlyCalls, calls: catalogue.features, clock },
    key: () => storage.providerKeys.read(SOUNDNET),
  });
  const understanding = openUnderstanding({
    ...{ store, clock, wait, log, catalogue, features: catalogue.features },
    providers: [ReccoBeats.open({ url: reccobeatsUrl, clock }), soundnet],
  });
  return { library, sync, understanding, soundnet, nights };
}

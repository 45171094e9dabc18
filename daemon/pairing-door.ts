import type { Config } from './contract/config.ts';
import { BadRequest } from './core/errors.ts';
import type { OwnerStore } from './core/ports/people.ts';
import type { PairingDoor } from './http/deps.ts';
import type { Log } from './lib/log.ts';
import type { Music } from './music.ts';
import { checkClientId, lacksRedirectUri, readClientId } from './spotify/check-app.ts';
import { waysBack } from './spotify/ways.ts';

export interface PairingDoorDeps {
  readonly music: Pick<Music, 'pairing' | 'session' | 'covers'>;
  /** As loaded: what the owner entered on the phone is not in it. */
  readonly config: Config['spotify'];
  readonly owner: OwnerStore;
  readonly log: Log;
  /** Makes the box start anew, with what the owner store holds then. */
  readonly reopen: () => void;
}

/** Everything the pages may do about accounts and the owner's Spotify app. */
export function openPairingDoor({ music, config, owner, log, reopen }: PairingDoorDeps): PairingDoor {
  const { pairing, session, covers } = music;
  const clientId = (): string => config.clientId || owner.read().clientId;
  // Not the ways of the pairing itself: the sandbox has its own, and this is about the owner's app.
  const ways = (boxOrigin: string): PairingWays => waysBack(boxOrigin, config);

  return {
    begin: (ask) => pairing.begin(ask),
    finish: (query, browser) => pairing.finish(query, browser),
    paste: (address, browser) => pairing.paste(address, browser),
    status: () => {
      const { state, name } = session.account.get();
      return { state, name };
    },
    setup: (boxOrigin) => ({
      clientId: clientId(),
      source: config.clientId !== '' ? 'file' : owner.read().clientId !== '' ? 'phone' : 'none',
      ways: [...ways(boxOrigin)],
    }),
    async useClientId(typed, boxOrigin) {
      if (config.clientId !== '') {
        throw new BadRequest(
          'clientId: the settings file fixes it',
          'Take `spotify.clientId` out of the file and restart.',
        );
      }
      if (typed.trim() === '') return { missing: [], reopen: keep('') };
      const id = readClientId(typed);
      const app = { accountsUrl: config.accountsUrl, clientId: id };
      const { signal } = new AbortController();
      await checkClientId(app, signal);
      const listed = await Promise.all(
        ways(boxOrigin).map(async (back) => ({ back, lacks: await lacksRedirectUri(app, back.redirectUri, signal) })),
      );
      const missing = listed.filter(({ lacks }) => lacks).map(({ back }) => back);
      // Without any redirect nobody can consent: better said now than on Spotify's own page.
      if (missing.length === listed.length) {
        throw new BadRequest(
          `clientId: the app is known, but lists no redirect URI of this box`,
          `Add ${missing[0]?.redirectUri ?? ''} to the Redirect URIs of your app, press Save there, and try again.`,
        );
      }
      return { missing, reopen: keep(id) };
    },
    accounts: () => session.list(),
    activate: (id) => session.activate(id),
    logout: (id) => session.logout(id ?? undefined),
    async picture(id) {
      const url = session.list().find((account) => account.id === id)?.pictureUrl ?? '';
      return url === '' ? null : covers.get(url);
    },
  };

  /** @returns what is to be done once the answer is out; null when nothing changes */
  function keep(id: string): (() => void) | null {
    if (owner.read().clientId === id) return null;
    owner.write({ clientId: id });
    log.info({ app: id === '' ? 'none' : 'entered' }, 'the owner’s Spotify app changed: starting anew');
    return reopen;
  }
}

type PairingWays = ReturnType<typeof waysBack>;

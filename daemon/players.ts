import { join } from 'node:path';
import type { Calls } from './contract/calls.ts';
import type { Config } from './contract/config.ts';
import type { OutputChoice, OutputKind } from './contract/outputs.ts';
import type { Clock, Track } from './core/ports.ts';
import type { BrowserPages } from './core/ports/browser-player.ts';
import type { OutputStore } from './core/ports/outputs.ts';
import type { Log } from './lib/log.ts';
import type { wait } from './lib/wait.ts';
import type { SpotifyClient, TokenSource } from './spotify/client.ts';
import { BrowserPlayer } from './spotify/players/browser.ts';
import { SMOOTH, THRIFTY } from './spotify/players/fade.ts';
import { Outputs, type OutputPlayer } from './spotify/players/outputs.ts';
import { findSoloist } from './spotify/players/soloist/address.ts';
import { SoloistProgram } from './spotify/players/soloist/program.ts';
import { SoloistPlayer } from './spotify/players/soloist/soloist.ts';
import { WebApiPlayer } from './spotify/players/web-api.ts';

export interface PlayersDeps {
  readonly config: Pick<Config, 'name' | 'stateDir'>;
  /** With the sandbox's addresses, where it stands in. */
  readonly spotify: Config['spotify'];
  readonly client: SpotifyClient;
  readonly tokens: TokenSource;
  readonly store: OutputStore;
  /** What the catalogue knows of a song. */
  readonly songOf: (uri: string) => Track | null;
  /** How the day's calls stand. */
  readonly level: () => Calls['level'];
  /** The owner's key for Soloist. */
  readonly soloistKey: string;
  readonly clock: Clock;
  readonly wait: typeof wait;
  readonly log: Log;
}

export interface Players {
  readonly outputs: Outputs;
  /** Null: the settings do not let a page play. */
  readonly browserPages: BrowserPages | null;
}

/** The third of `app.ts` that knows what music comes out of. */
export function openPlayers(deps: PlayersDeps, stack: AsyncDisposableStack): Players {
  const { spotify, client, store, songOf, level, clock, wait } = deps;
  let chosen = (): OutputChoice => ACTIVE;
  const device = (): string => (chosen().kind === 'connect' ? chosen().name : '');
  const connect = stack.use(WebApiPlayer.open({ client, device, songOf, level, clock, wait }));
  const players = new Map<OutputKind, OutputPlayer>([
    ['connect', { player: connect, fade: THRIFTY, shown: () => ({ name: '', active: false, trouble: '' }) }],
  ]);
  const browser = spotify.browserPlayer ? openBrowser(deps, stack) : null;
  if (browser !== null) {
    players.set('browser', {
      player: browser,
      fade: THRIFTY,
      shown: () => ({ name: browser.name, active: browser.ready, trouble: browser.trouble?.message ?? '' }),
    });
  }
  const soloist = openSoloist(deps, stack);
  if (soloist !== null) players.set('soloist', soloist);
  const outputs = stack.use(
    Outputs.open({
      store,
      fixed: spotify.device === '' ? null : { kind: 'connect', name: spotify.device },
      standard: soloist === null ? ACTIVE : { kind: 'soloist', name: '' },
      players,
      devices: (signal) => connect.devices(signal),
      wait,
    }),
  );
  chosen = () => outputs.chosen;
  return { outputs, browserPages: browser };
}

/** A page in a browser, which becomes a device of its own at Spotify. */
function openBrowser({ config, client, tokens, clock, wait }: PlayersDeps, stack: AsyncDisposableStack): BrowserPlayer {
  const name = `${config.name} (kiosk)`;
  const commands = stack.use(WebApiPlayer.open({ client, device: () => name, clock, wait }));
  return BrowserPlayer.open({ name, commands, token: (signal) => tokens.accessToken(signal), clock });
}

const ACTIVE: OutputChoice = { kind: 'connect', name: '' };

/** Run by us when the settings name its program; found by its data folder when somebody else runs it; else none. */
function openSoloist(deps: PlayersDeps, stack: AsyncDisposableStack): OutputPlayer | null {
  const { config, spotify, soloistKey, clock, wait, log } = deps;
  const { program, dataDir: givenDir } = spotify.soloist;
  if (program === '' && givenDir === '') return null;
  const dataDir = givenDir === '' ? join(config.stateDir, 'soloist') : givenDir;
  const running =
    program === ''
      ? null
      : stack.use(
          SoloistProgram.open({
            program,
            apiKey: soloistKey,
            deviceName: config.name,
            dataDir,
            cacheDir: join(dataDir, 'cache'),
            log,
          }),
        );
  const player = stack.use(
    SoloistPlayer.open({ address: () => findSoloist(dataDir), trouble: () => running?.trouble ?? null, clock, wait }),
  );
  return {
    player,
    fade: SMOOTH,
    shown: () => ({ name: config.name, active: player.active, trouble: running?.trouble?.message ?? '' }),
  };
}

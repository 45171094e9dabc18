import { join } from 'node:path';
import type { BoxState } from './contract/state.ts';
import type { OwnerRecord } from './core/ports/people.ts';
import type { Time } from './core/ports/time.ts';
import { openPeople } from './http/people/people.ts';
import { openDiscJockey } from './disc-jockey.ts';
import { openHttp, type Http } from './http/server.ts';
import { Store } from './lib/store.ts';
import { wait as realWait } from './lib/wait.ts';
import { brokerPassword, openBrokerDoor, openHomeAutomation } from './home-automation.ts';
import { openMusic } from './music.ts';
import { changeState, instant, type StateDeps } from './pipeline/change-state.ts';
import { followPlayer } from './pipeline/follow-player.ts';
import { openPrivacyGuard, rulesOf } from './pipeline/guard-privacy.ts';
import { initialState } from './pipeline/initial-state.ts';
import { openKeeper } from './keeper.ts';
import { keepHistory } from './pipeline/keep-history.ts';
import { openGoOn, worthGoingOn } from './pipeline/go-on.ts';
import { keepPlace } from './pipeline/keep-place.ts';
import { runDj } from './pipeline/run-dj.ts';
import { keepAccount, watchAccount } from './pipeline/watch-account.ts';
import { watchCalls } from './pipeline/watch-calls.ts';
import { watchEyes } from './pipeline/watch-eyes.ts';
import { watchMachine } from './pipeline/watch-machine.ts';
import { watchRoom } from './pipeline/watch-room.ts';
import { openPairingDoor } from './pairing-door.ts';
import { runLoops, type NamedLoop } from './run-loops.ts';
import { openSight } from './sight.ts';
import { openSongsDoor } from './songs-door.ts';
import { diskHealth } from './storage/disk.ts';
import { openStorage } from './storage/storage.ts';
import { hostForPhones, isLoopback, withoutCredentials } from './system/addresses.ts';
import { readBoxId } from './system/box-id.ts';
import type { LoadedConfig } from './system/config.ts';
import { LogTail } from './system/log-tail.ts';
import type { Logger } from './system/logger.ts';
import { withPhone } from './system/phone-config.ts';
import { readKeys } from './system/key-file.ts';
import type { Notify } from './system/notify.ts';
import { readSecret } from './system/secrets.ts';
import { openVault } from './system/vault.ts';
import { version } from './version.ts';
import { findModel } from './vision/model-files.ts';

export interface AppOptions {
  readonly loaded: LoadedConfig;
  /** The checkout, or where the appliance's files lie. */
  readonly homeDir: string;
  readonly log: Logger;
  /** What the log said; a test may do without. */
  readonly tail?: LogTail;
  readonly env: NodeJS.ProcessEnv;
  readonly notify: Notify;
  /** The listening socket that systemd opened for us, if it did. */
  readonly listener: { readonly fd: number } | null;
  /** Another time than the world's: a test's. */
  readonly time?: Time;
}

export interface App extends AsyncDisposable {
  readonly url: string;
  /** What a phone opens. */
  readonly phoneUrl: string;
  readonly mqttUrl: string;
  readonly mqttPrefix: string;
  readonly boxId: string;
  readonly sandbox: boolean;
  /** Where it listens; of the broker null when it is another program's. */
  readonly ports: { readonly http: number; readonly mqtt: number | null };
  /**
   * Runs the loops until told to stop, or until the owner changed what only a new start takes up.
   * @throws what no loop can live with: a bug
   */
  run(stop: AbortSignal): Promise<Ended>;
}

/** `again`: within this process, as the owner store says now; `restart`: with the settings file as it is now. */
export type Ended = 'stopped' | 'again' | 'restart';

/** The first song waits so long to see for whom it is. */
const FIRST_LOOK_MS = 5000;

/** The only place that knows every part. Reads top to bottom as the start order; stopping is the reverse. */
export async function openApp(options: AppOptions): Promise<App> {
  const { homeDir, log, env, notify, tail = new LogTail() } = options;
  const fixed = options.loaded.config;
  const { now: clock, wait } = options.time ?? { now: Date.now, wait: realWait };
  const startedMs = clock();
  await using stack = new AsyncDisposableStack();

  // What the box is, and what it remembers.
  const boxId = readBoxId();
  await Promise.all((['face-detector', 'face-mesh', 'mood'] as const).map((name) => findModel(name)));
  const appOf = (owner: OwnerRecord): string => fixed.spotify.clientId || owner.clientId;
  const storage = stack.use(
    openStorage({
      dir: fixed.stateDir,
      realm: (owner) => (appOf(owner) === '' ? 'sandbox' : 'spotify'),
      log,
      clock,
      openVault: () => openVault(readKeys({ stateDir: fixed.stateDir, env, log })),
    }),
  );
  const { history, settings, catalogue } = storage;
  const loaded = withPhone(options.loaded, storage.phoneSettings.read());
  const { config, sources } = loaded;
  log.level = config.logLevel;
  const clientId = appOf(storage.owner.read());
  const useSandbox = clientId === '';
  const realm = useSandbox ? 'sandbox' : 'spotify';
  const owner = settings.read();

  // The one snapshot.
  const store = new Store<BoxState>(
    initialState({
      id: boxId,
      version,
      startedMs,
      sandbox: useSandbox,
      phoneUrl: '',
      config,
      directionLocked: sources.has('dj.direction'),
      arcLocked: sources.has('dj.arc'),
      claimed: storage.owner.read().claimed,
      owner,
      explicitLocked: sources.has('library.explicit'),
      setup: storage.owner.read().setup,
      ...catalogue.counts(),
    }),
  );
  const state: StateDeps = { store, clock };

  const music = await openMusic(
    {
      config: { ...config, spotify: { ...config.spotify, clientId } },
      storage,
      realm,
      store,
      clock,
      wait,
      log,
      soloistKey: readSecret('soloist-key', env),
    },
    stack,
  );
  const { session, player, songs, covers } = music;

  // Eyes: a process of their own, or a page in a browser.
  const sight = await openSight(
    { settings: { ...config.camera, cameraOn: store.get().camera.on }, env, clock, log },
    stack,
  );
  const { eyes } = sight;

  // The DJ, and the one door for commands.
  const privacy = openPrivacyGuard({ ...state, eyes, settings, rules: rulesOf(config) });
  const dj = openDiscJockey({ state, loaded, storage, music, privacy, log });
  const { desk, run, guests } = dj;
  const heard = storage.outputs.lastHeard();
  const cutOff = catalogue.track(heard?.uri ?? '')?.durationMs ?? null;
  const goOn = openGoOn({ ...state, lastHeard: worthGoingOn(heard, cutOff), player, desk, log });

  // What the world sees, and who may.
  const again = new AbortController();
  const reopen = (): void => again.abort('again');
  const passwords = { given: readSecret('mqtt-password', env), passwords: storage.providerKeys };
  const keeper = openKeeper(
    {
      ...{ loaded: options.loaded, storage, state, run, privacy, tail, log, reopen },
      broker: openBrokerDoor({ config, boxId, ...passwords }),
      forgetTaste: () => dj.archive.forgetTaste(),
      time: { now: clock, wait },
      restart: () => again.abort('restart'),
    },
    stack,
  );
  const people = openPeople({
    sessions: storage.sessions,
    owner: storage.owner,
    clock,
    open: !isLoopback(config.host),
    invited: ({ code, ticket }) =>
      changeState(state, (box) => ({ ...box, box: { ...box.box, joinCode: code, joinTicket: ticket } })),
    changed: (asking) =>
      changeState(state, (box) => {
        const revision = box.people.revision + 1;
        return { ...box, people: { ...box.people, claimed: storage.owner.read().claimed, revision, asking } };
      }),
  });
  const http: Http = stack.use(
    await openHttp({
      host: config.host,
      port: config.httpPort,
      ...(options.listener === null ? {} : options.listener),
      state: store,
      run,
      meshes: (signal) => eyes.meshes(signal),
      cover: (uri) => covers.get(uri),
      outputs: player,
      browserPages: music.browserPages,
      cameraPages: sight.cameraPages,
      history,
      archive: dj.archive,
      songs: openSongsDoor({ songs, session, storage, clock }),
      pairing: openPairingDoor({
        music,
        config: config.spotify,
        owner: storage.owner,
        log,
        reopen,
      }),
      keeping: keeper.door,
      people,
      pairingStage: (stage) => changeState(state, (box) => ({ ...box, pairing: { stage, at: instant(clock()) } })),
      wish: (who, what) => guests.wish(who, what),
      setupStep: (step) => changeState(state, (box) => ({ ...box, setup: step })),
      pagesDir: join(homeDir, 'dist/kiosk-ui'),
      log,
      clock,
    }),
  );
  sight.servedAt(http.port);
  const publicUrl = `http://${hostForPhones(config.host)}${http.port === 80 ? '' : `:${http.port}`}`;
  changeState(state, (box) => ({ ...box, box: { ...box.box, phoneUrl: `${publicUrl}/phone` } }));
  const password = brokerPassword(passwords);
  const mqtt = await openHomeAutomation({ config, password, boxId, publicUrl, state, run, log }, stack);

  // The loops, by name; a failure of one shows as the health of its part.
  const deps = { ...state, wait };
  const loops: readonly NamedLoop[] = [
    ['watch the eyes', 'vision', 'patient', (s, alive) => watchEyes({ ...deps, eyes }, s, alive)],
    ['watch the room', 'vision', 'busy', (s, alive) => watchRoom({ ...deps, eyes, settings: config.mood }, s, alive)],
    ['guard the privacy', 'vision', 'busy', (s, alive) => privacy.watch(wait, s, alive)],
    [
      'watch the account',
      'account',
      'patient',
      (s, alive) => watchAccount({ ...deps, accounts: session.account }, s, alive),
    ],
    [
      'keep the account',
      'account',
      'patient',
      (s, alive) =>
        keepAccount({ ...deps, accounts: session.account, freshen: (signal) => session.freshen(signal) }, s, alive),
    ],
    [
      'follow the player',
      'player',
      'patient',
      (s, alive) => followPlayer({ ...deps, player, catalogue, choiceOf: desk.choiceOf }, s, alive),
    ],
    [
      'run the DJ',
      'player',
      'busy',
      (s, alive) => runDj({ ...deps, desk, settings, log, first: goOn, firstLookMs: FIRST_LOOK_MS }, s, alive),
    ],
    [
      'keep the place',
      'disk',
      'patient',
      (s, alive) => keepPlace({ ...deps, outputs: storage.outputs, desk, course: storage.course }, s, alive),
    ],
    ['watch the calls', 'calls', 'patient', (s, alive) => watchCalls({ ...deps, calls: music.calls }, s, alive)],
    ['sync the library', 'library', 'patient', songs.sync.run],
    ['understand the songs', 'library', 'patient', songs.understanding.run],
    ['keep the history', 'disk', 'patient', (s, alive) => keepHistory({ ...deps, ...dj.diary }, s, alive)],
    [
      'watch the machine',
      'disk',
      'busy',
      (s, alive) =>
        watchMachine({ ...deps, disk: () => diskHealth(config.stateDir), freshen: [people, guests] }, s, alive),
    ],
    ...keeper.loops,
  ];
  storage.memory.settle();

  const owned = stack.move();
  return {
    url: `${http.url}/`,
    phoneUrl: `${publicUrl}/phone`,
    mqttUrl: withoutCredentials(mqtt.url),
    mqttPrefix: config.mqtt.prefix,
    boxId,
    sandbox: useSandbox,
    ports: { http: http.port, mqtt: mqtt.port },
    run: async (stop) => {
      await runLoops({ loops, stop: AbortSignal.any([stop, again.signal]), notify, state, wait, log });
      return stop.aborted ? 'stopped' : (again.signal.reason as Exclude<Ended, 'stopped'>);
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

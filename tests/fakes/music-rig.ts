import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Value } from 'typebox/value';
import { Config } from '../../daemon/contract/config.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import { openDiscJockey, type DiscJockey } from '../../daemon/disc-jockey.ts';
import { silent } from '../../daemon/lib/log.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openMusic, type Music } from '../../daemon/music.ts';
import { changeState } from '../../daemon/pipeline/change-state.ts';
import { followPlayer } from '../../daemon/pipeline/follow-player.ts';
import { openPrivacyGuard, rulesOf } from '../../daemon/pipeline/guard-privacy.ts';
import { initialState } from '../../daemon/pipeline/initial-state.ts';
import { keepHistory } from '../../daemon/pipeline/keep-history.ts';
import { runDj } from '../../daemon/pipeline/run-dj.ts';
import { watchAccount } from '../../daemon/pipeline/watch-account.ts';
import { watchCalls } from '../../daemon/pipeline/watch-calls.ts';
import { runLoops, type NamedLoop } from '../../daemon/run-loops.ts';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { pairSandbox } from '../../daemon/sandbox/pair.ts';
import { openStorage, type Storage } from '../../daemon/storage/storage.ts';
import { openVault } from '../../daemon/system/vault.ts';
import { FakeEyes } from './eyes.ts';
import { ManualTime } from './player-time.ts';
import { openInspector } from './web-api-inspector.ts';

type Room = Pick<BoxState['room'], 'mood' | 'valence' | 'arousal'>;

export interface MusicRigOptions {
  readonly dailyCalls?: number;
  /** How many songs the listener has. */
  readonly songs?: number;
  readonly startMs?: number;
}

/** Everything of the daemon that makes music, wired as on the box, with a stand-in Spotify over HTTP; both live by the same manual time. */
export interface MusicRig extends AsyncDisposable {
  readonly time: ManualTime;
  readonly sandbox: Sandbox;
  readonly storage: Storage;
  readonly music: Music;
  readonly dj: DiscJockey;
  readonly store: Store<BoxState>;
  readonly state: () => BoxState;
  /** What the room looks like from now on. */
  feel(room: Room): void;
  /** Lets the loops run while a test acts. A loop that throws a bug ends it. */
  during(act: () => Promise<void>): Promise<void>;
}

export async function openMusicRig({ dailyCalls = 500, songs, startMs }: MusicRigOptions = {}): Promise<MusicRig> {
  await using stack = new AsyncDisposableStack();
  const time = new ManualTime(startMs);
  const { now: clock, wait } = time;
  const quiet = stack.use(openTraffic());
  time.settle = () => quiet.settled();
  const inspector = openInspector();
  const sandbox = stack.use(await openSandbox({ clock, inspector, ...(songs === undefined ? {} : { songs }) }));
  const dir = mkdtempSync(join(tmpdir(), 'mooddj-music-'));
  stack.defer(() => rmSync(dir, { recursive: true, force: true }));
  const { accountsUrl, apiUrl, clientId, reccobeatsUrl } = sandbox;
  const config = Value.Parse(
    Config,
    Value.Default(Config, { spotify: { accountsUrl, apiUrl, clientId, dailyCalls }, features: { reccobeatsUrl } }),
  );
  const vault = openVault({ keys: [Buffer.alloc(32, 7)] });
  const storage = stack.use(openStorage({ dir, log: silent, realm: 'spotify', clock, openVault: () => vault }));
  const store = new Store(
    initialState({
      ...{ id: 'box', version: '0', startedMs: clock(), sandbox: false, phoneUrl: '', config },
      ...{ directionLocked: false, arcLocked: false, explicitLocked: false, owner: storage.settings.read() },
      setup: 'done',
      ...storage.catalogue.counts(),
    }),
  );
  const state = { store, clock };
  const music = await openMusic(
    { config, storage, realm: 'spotify', store, clock, wait, log: silent, soloistKey: '' },
    stack,
  );
  await pairSandbox(music.pairing, sandbox);
  const loaded = { config, sources: new Map<string, never>() };
  const { settings } = storage;
  const privacy = openPrivacyGuard({ ...state, eyes: new FakeEyes(), settings, rules: rulesOf(config) });
  const dj = openDiscJockey({ state, loaded, storage, music, privacy, log: silent });
  const owned = stack.move();
  const rig: MusicRig = {
    ...{ time, sandbox, storage, music, dj, store },
    state: () => store.get(),
    feel: (room) =>
      changeState(state, (box) => ({
        ...box,
        camera: { ...box.camera, on: true, source: 'v4l2' },
        room: { ...room, confidence: 0.85, people: room.mood === 'none' ? 0 : 3, since: sinceOf(box, room, clock()) },
        health: { ...box.health, camera: { state: 'ok', message: '', remedy: '' } },
      })),
    during: async (act) => {
      const stop = new AbortController();
      const running = runLoops({ loops: loopsOf(rig), stop: stop.signal, notify: SILENT, state, wait, log: silent });
      await Promise.race([act(), running]);
      stop.abort();
      await running;
    },
    [Symbol.asyncDispose]: async () => {
      await owned.disposeAsync();
      const { complaints } = sandbox.world;
      if (complaints.length > 0) throw new Error(`not as the Web API is described:\n${complaints.join('\n')}`);
    },
  };
  return rig;
}

const sinceOf = ({ room: before }: BoxState, { mood }: Room, nowMs: number): string =>
  before.mood === mood ? before.since : new Date(nowMs).toISOString();

const SILENT = {
  watchdogMs: null,
  ready: () => undefined,
  status: () => undefined,
  watchdog: () => undefined,
  stopping: () => undefined,
};

function loopsOf({ time, store, storage, music, dj }: MusicRig): readonly NamedLoop[] {
  const deps = { store, clock: time.now, wait: time.wait };
  const { session, player, calls, songs } = music;
  const { settings } = storage;
  return [
    [
      'watch the account',
      'account',
      'patient',
      (s, alive) => watchAccount({ ...deps, accounts: session.account }, s, alive),
    ],
    [
      'follow the player',
      'player',
      'patient',
      (s, alive) =>
        followPlayer({ ...deps, player, catalogue: storage.catalogue, choiceOf: dj.desk.choiceOf }, s, alive),
    ],
    [
      'run the DJ',
      'player',
      'patient',
      (s, alive) => runDj({ ...deps, desk: dj.desk, settings, log: silent }, s, alive),
    ],
    ['watch the calls', 'calls', 'patient', (s, alive) => watchCalls({ ...deps, calls }, s, alive)],
    ['sync the library', 'library', 'patient', (s, alive) => songs.sync.run(s, alive)],
    ['understand the songs', 'library', 'patient', (s, alive) => songs.understanding.run(s, alive)],
    ['keep the history', 'disk', 'patient', (s, alive) => keepHistory({ ...deps, ...dj.diary }, s, alive)],
  ];
}

interface Traffic extends Disposable {
  /** Resolves when no request is under way and what follows from the answers has run. */
  readonly settled: () => Promise<void>;
}

/** Requests of this process that have no answer yet, as undici tells of them. */
function openTraffic(): Traffic {
  const open = new Set<object>();
  const begin = (message: unknown): void => void open.add((message as { readonly request: object }).request);
  const end = (message: unknown): void => void open.delete((message as { readonly request: object }).request);
  const listeners = [
    ['undici:request:create', begin],
    ['undici:request:trailers', end],
    ['undici:request:error', end],
  ] as const;
  for (const [name, listener] of listeners) subscribe(name, listener);
  return {
    settled: async () => {
      for (let quiet = 0; quiet < 3; quiet++) {
        await turn();
        if (open.size > 0) quiet = -1;
      }
    },
    [Symbol.dispose]: () => {
      for (const [name, listener] of listeners) unsubscribe(name, listener);
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

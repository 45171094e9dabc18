import { Value } from 'typebox/value';
import { Config } from '../contract/config.ts';
import { assembleServer } from '../http/assemble.ts';
import type { HttpDeps } from '../http/deps.ts';
import { openPeople } from '../http/people/people.ts';
import { silent } from '../lib/log.ts';
import { Store } from '../lib/store.ts';
import { initialState } from '../pipeline/initial-state.ts';
import { version } from '../version.ts';
import type { Schema } from './reference-tables.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly schema: Schema }[];
  readonly body: Schema | undefined;
  /** The JSON of a success; undefined where it is a redirect, a picture or text. */
  readonly answer: Schema | undefined;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Operation {
  readonly summary: string;
  readonly parameters?: Route['parameters'];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

const jsonOf = (body: Body | undefined): Schema | undefined => body?.content?.['application/json']?.schema;

/** Every documented route, as the web server itself describes it: the routes register on a server that serves nobody. */
export async function readRoutes(): Promise<readonly Route[]> {
  const app = await assembleServer(nobody());
  await app.ready();
  const paths = (app.swagger() as unknown as { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> })
    .paths;
  await app.close();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      parameters: operation.parameters ?? [],
      body: jsonOf(operation.requestBody),
      answer: jsonOf(operation.responses['200']),
    })),
  );
}

function nobody(): HttpDeps {
  const config = Value.Create(Config);
  return {
    host: '',
    port: 0,
    state: new Store(
      initialState({
        id: '',
        version,
        startedMs: 0,
        sandbox: true,
        phoneUrl: '',
        directionLocked: false,
        explicitLocked: false,
        config,
        arcLocked: false,
        owner: {
          cameraOn: false,
          direction: null,
          moodOverride: 'auto',
          moodOverrideUntilMs: null,
          arc: null,
          volumePercent: null,
          explicitAllowed: null,
        },
        setup: 'done',
        tracks: 0,
        understood: 0,
      }),
    ),
    run: () => Promise.resolve(),
    meshes: () => new Store(new Uint8Array()).changes(AbortSignal.abort()),
    cover: () => Promise.resolve(null),
    browserPages: null,
    cameraPages: null,
    outputs: { list: () => Promise.resolve([]), locked: false },
    history: { moods: () => [], plays: () => [] },
    archive: {
      insights: { moods: never, songs: never, worked: never, skips: never },
      taste: { lessons: never, bans: never },
      saveEvening: never,
      evening: never,
      ribbon: never,
    },
    songs: {
      playlists: never,
      choose: never,
      report: never,
      useSoundnetKey: never,
      forgetSoundnetKey: never,
      exportFeatures: never,
      importFeatures: never,
    },
    keeping: {
      backups: {
        ...{ shown: never, setPassphrase: never, make: never, file: never },
        ...{ remove: never, takeUpload: never, restore: never },
      },
      ...{ exported: never, wipe: never, undoWipe: never, reopen: never, restart: never, diagnostics: never },
      broker: { test: never, found: never, setPassword: never },
      settings: { list: never, check: never, change: never },
      logs: { lines: never, follow: never, newest: never },
    },
    pairing: {
      begin: never,
      finish: never,
      paste: never,
      status: never,
      setup: never,
      useClientId: never,
      accounts: never,
      activate: never,
      logout: never,
      picture: never,
    },
    people: nobodyAtAll(),
    pairingStage: () => undefined,
    wish: () => Promise.resolve(),
    setupStep: () => undefined,
    pagesDir: '',
    log: silent,
    clock: () => 0,
  };
}

const never = (): never => {
  throw new Error('the reference is read from a server that serves nobody');
};

function nobodyAtAll(): HttpDeps['people'] {
  return openPeople({
    sessions: { add: never, touch: never, list: never, setRole: never, remove: never },
    owner: { read: () => ({ boxKey: '', claimed: false, pinHash: '', clientId: '', setup: 'done' }), write: never },
    clock: () => 0,
    open: false,
    invited: () => undefined,
    changed: () => undefined,
  });
}

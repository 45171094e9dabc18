import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../daemon/contract/commands.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import type { HttpDeps, PairingDoor } from '../../daemon/http/deps.ts';
import { openPeople } from '../../daemon/http/people/people.ts';
import { Fanout } from '../../daemon/lib/fanout.ts';
import type { Log } from '../../daemon/lib/log.ts';
import { Store } from '../../daemon/lib/store.ts';
import { AT_MS, sampleState } from '../fakes/box-state.ts';
import { MemoryOwner, MemorySessions } from '../fakes/people.ts';

export interface Rig {
  readonly deps: HttpDeps;
  readonly state: Store<BoxState>;
  readonly sessions: MemorySessions;
  readonly owner: MemoryOwner;
  readonly meshes: Fanout<Uint8Array>;
  readonly commands: Command[];
  readonly logged: { level: string; fields: object; message: string }[];
  nowMs: number;
  /** What the next command throws. */
  fails: Error | null;
}

const inertPairing: PairingDoor = {
  begin: ({ way = 'paste' }) => ({ url: 'https://accounts.example/authorize?state=abc', way }),
  finish: () => Promise.resolve(),
  paste: () => Promise.resolve(),
  status: () => ({ state: 'sandbox', name: 'Sandbox' }),
  setup: () => ({
    clientId: '',
    source: 'none',
    ways: [{ way: 'paste', redirectUri: 'http://127.0.0.1:8888/callback' }],
  }),
  useClientId: () => Promise.resolve({ missing: [], reopen: null }),
  accounts: () => [],
  activate: () => undefined,
  logout: () => undefined,
  picture: () => Promise.resolve(null),
};

export function builtPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mooddj-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>kiosk</title>');
  writeFileSync(join(folder, 'phone.html'), '<!doctype html><title>phone</title>');
  writeFileSync(join(folder, 'assets', 'kiosk-4f2a.js'), 'export {};');
  return folder;
}

const inertArchive: HttpDeps['archive'] = {
  insights: { moods: () => [], songs: () => [], worked: () => [], skips: () => [] },
  taste: { lessons: () => [], bans: () => [] },
  evening: () => ({ startedMs: null, songs: [], saved: null }),
  ribbon: () => ({ from: new Date(AT_MS).toISOString(), to: new Date(AT_MS).toISOString(), moods: [], songs: [] }),
  saveEvening: () =>
    Promise.resolve({ startedMs: 0, playlistId: 'p', url: 'https://x.example/p', name: 'P', added: 1, sending: 0 }),
};

const inertSongs: HttpDeps['songs'] = {
  playlists: () => Promise.resolve([]),
  choose: () => undefined,
  report: () => ({ songs: 0, understood: 0, sources: [], hasSoundnetKey: false }),
  useSoundnetKey: () => Promise.resolve(),
  forgetSoundnetKey: () => undefined,
  exportFeatures: () => [],
  importFeatures: () => Promise.resolve({ lines: 0, imported: 0, unchanged: 0, empty: 0, wrong: 0, problems: [] }),
};

const inertKeeping: HttpDeps['keeping'] = {
  backups: {
    shown: () =>
      Promise.resolve({
        ...{ backups: [], passphraseSet: false, passphraseSince: null },
        ...{ trouble: '', uploaded: null, restored: null },
      }),
    setPassphrase: () => Promise.resolve(),
    make: () => Promise.reject(new Error('no backups here')),
    file: () => null,
    remove: () => undefined,
    takeUpload: () => Promise.reject(new Error('no uploads here')),
    restore: () => Promise.reject(new Error('nothing to restore here')),
  },
  exported: () => ({ name: 'x.json', type: 'application/json', text: ['{}'] }),
  wipe: () => Promise.reject(new Error('nothing to wipe here')),
  undoWipe: () => 0,
  settings: {
    list: () => ({ settings: [], restartNeeded: false }),
    check: () => [],
    change: () => Promise.resolve(false),
  },
  logs: {
    lines: () => [],
    follow: async function* () {
      // Nothing is written.
    },
    newest: () => 0,
  },
  broker: {
    test: () => Promise.resolve({ ok: true, mqtt: '5', milliseconds: 1 }),
    found: () => Promise.resolve({ brokers: [], passwordSet: false }),
    setPassword: () => undefined,
  },
  diagnostics: () => ({ name: 'x.json.gz', bytes: Buffer.alloc(0) }),
  reopen: () => undefined,
  restart: () => undefined,
};

/** Everything the HTTP edge needs, in memory. */
export function makeRig(change: Partial<HttpDeps> & { readonly open?: boolean } = {}): Rig {
  const state = new Store(sampleState());
  const sessions = new MemorySessions();
  const owner = new MemoryOwner();
  const meshes = new Fanout<Uint8Array>();
  const commands: Command[] = [];
  const logged: Rig['logged'] = [];
  const at =
    (level: string): Log['info'] =>
    (fields, message) =>
      void logged.push({ level, fields, message });
  const moving: Pick<Rig, 'nowMs' | 'fails'> = { nowMs: AT_MS, fails: null };
  const deps: HttpDeps = {
    host: '127.0.0.1',
    port: 0,
    state,
    people: openPeople({
      sessions,
      owner,
      clock: () => moving.nowMs,
      open: change.open ?? true,
      invited: ({ code, ticket }) => {
        state.update((box) => ({ ...box, box: { ...box.box, joinCode: code, joinTicket: ticket } }));
      },
      changed: (asking) => {
        state.update((box) => {
          const revision = box.people.revision + 1;
          return { ...box, people: { ...box.people, revision, asking } };
        });
      },
    }),
    pairingStage: (stage) => {
      state.update((box) => ({ ...box, pairing: { ...box.pairing, stage } }));
    },
    wish: () => Promise.resolve(),
    setupStep: (setup) => {
      state.update((box) => ({ ...box, setup }));
    },
    meshes: (signal) => meshes.read(signal),
    run: (command) => {
      if (moving.fails !== null) return Promise.reject(moving.fails);
      commands.push(command);
      return Promise.resolve();
    },
    cover: (uri) =>
      Promise.resolve(
        uri.startsWith('spotify:') ? { type: 'image/svg+xml', bytes: Buffer.from(`<svg id="${uri}"/>`) } : null,
      ),
    browserPages: null,
    cameraPages: null,
    outputs: { list: () => Promise.resolve([]), locked: false },
    history: {
      moods: (limit) =>
        [{ atMs: AT_MS, mood: 'happy' as const, valence: 0.5, arousal: 0.1, confidence: 0.7, people: 2 }].slice(
          0,
          limit,
        ),
      plays: (limit) =>
        [
          {
            startedMs: AT_MS,
            uri: 'spotify:track:1',
            title: 'T',
            artist: 'A',
            reason: 'because',
            roomMood: 'happy' as const,
            endedMs: null,
            outcome: null,
          },
        ].slice(0, limit),
    },
    archive: inertArchive,
    songs: inertSongs,
    keeping: inertKeeping,
    pairing: inertPairing,
    pagesDir: '/nonexistent',
    log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    clock: () => moving.nowMs,
    ...change,
  };
  return Object.assign(moving, { deps, state, sessions, owner, meshes, commands, logged });
}

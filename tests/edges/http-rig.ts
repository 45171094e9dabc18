import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../daemon/contract/commands.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import type { Sessions } from '../../daemon/core/ports.ts';
import type { HttpDeps, Login } from '../../daemon/http/deps.ts';
import { Fanout } from '../../daemon/lib/fanout.ts';
import type { Log } from '../../daemon/lib/log.ts';
import { Store } from '../../daemon/lib/store.ts';
import { AT_MS, sampleState } from '../fakes/box-state.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

export class MemorySessions implements Sessions {
  readonly rows = new Map<string, number>();
  add(tokenHash: string, nowMs: number): void {
    this.rows.set(tokenHash, nowMs);
  }
  touch(tokenHash: string, nowMs: number): boolean {
    const usedMs = this.rows.get(tokenHash);
    if (usedMs === undefined || nowMs - usedMs > WEEK_MS) return false;
    this.rows.set(tokenHash, nowMs);
    return true;
  }
  remove(tokenHash: string): void {
    this.rows.delete(tokenHash);
  }
}

export interface Rig {
  readonly deps: HttpDeps;
  readonly state: Store<BoxState>;
  readonly sessions: MemorySessions;
  readonly meshes: Fanout<Uint8Array>;
  readonly commands: Command[];
  readonly logged: { level: string; fields: object; message: string }[];
  nowMs: number;
  /** What the next command throws. */
  fails: Error | null;
}

const inertLogin: Login = {
  begin: () => ({ url: 'https://accounts.example/authorize?state=abc' }),
  finish: () => Promise.resolve(),
  status: () => ({ state: 'sandbox', name: 'Sandbox' }),
  logout: () => Promise.resolve(),
};

export function builtPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mooddj-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>kiosk</title>');
  writeFileSync(join(folder, 'phone.html'), '<!doctype html><title>phone</title>');
  writeFileSync(join(folder, 'assets', 'kiosk-4f2a.js'), 'export {};');
  return folder;
}

/** Everything the HTTP edge needs, in memory. */
export function makeRig(change: Partial<HttpDeps> = {}): Rig {
  const state = new Store(sampleState());
  const sessions = new MemorySessions();
  const meshes = new Fanout<Uint8Array>();
  const commands: Command[] = [];
  const logged: Rig['logged'] = [];
  const at =
    (level: string): Log['info'] =>
    (fields, message) =>
      void logged.push({ level, fields, message });
  const rig: Rig = {
    state,
    sessions,
    meshes,
    commands,
    logged,
    nowMs: AT_MS,
    fails: null,
    deps: {
      host: '127.0.0.1',
      port: 0,
      state,
      sessions,
      meshes: (signal) => meshes.read(signal),
      run: (command) => {
        if (rig.fails !== null) return Promise.reject(rig.fails);
        commands.push(command);
        return Promise.resolve();
      },
      cover: (uri) =>
        Promise.resolve(
          uri.startsWith('spotify:') ? { type: 'image/svg+xml', bytes: Buffer.from(`<svg id="${uri}"/>`) } : null,
        ),
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
      login: inertLogin,
      joinCode: () => 'K7M-4QX',
      pagesDir: '/nonexistent',
      log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
      clock: () => rig.nowMs,
      ...change,
    },
  };
  return rig;
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../daemon/storage/database.ts';
import { finishSwap, openSwap, settleSwap, undoSwap } from '../../daemon/storage/swap-state.ts';
import { silent } from '../../daemon/lib/log.ts';
import { newFolder, openIn, play, VAULT } from './storage-rig.ts';

const CHILD = join(import.meta.dirname, 'swap-killed-process.ts');
/** More steps than there are. */
const MOST = 40;

const put = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};
const OLD = { 'mooddj.db': 'old', 'mooddj.db-wal': 'old log', 'mooddj.key': 'old key' };
const NEW = { 'mooddj.db': 'new', 'mooddj.key': 'new key' };

/** What a start would find. */
function stateIn(dir: string): Readonly<Record<string, string>> {
  const names = readdirSync(dir).filter((name) => name.startsWith('mooddj.'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}

/** A box that has laid out another state, and perhaps gone some way with it. */
function laidOut(...steps: readonly ('commit' | 'start')[]): string {
  const dir = newFolder();
  put(dir, OLD);
  put(openSwap(dir).draft(), NEW);
  if (steps.includes('commit')) openSwap(dir).commit();
  if (steps.includes('start')) finishSwap(dir);
  return dir;
}

/** Runs one part of a swap in a process that dies at each of its steps in turn; `then` looks at what is left. */
function killedAtEach(what: string, make: () => string, then: (dir: string, step: number) => void): number {
  for (let step = 0; step < MOST; step++) {
    const dir = make();
    const { signal, status, stderr } = spawnSync(process.execPath, [CHILD, dir, what, String(step)]);
    if (signal === null) {
      expect([status, stderr.toString()]).toEqual([0, '']);
      return step;
    }
    expect(signal).toBe('SIGKILL');
    then(dir, step);
  }
  throw new Error('it never came to its end');
}

describe('a swap of states', () => {
  it('that is killed before it is committed leaves the old state, and after it the new one', () => {
    const steps = killedAtEach(
      'commit',
      () => laidOut(),
      (dir) => {
        finishSwap(dir);
        expect(stateIn(dir)).toEqual(OLD);
        expect(existsSync(join(dir, 'restore/draft'))).toBe(false);
      },
    );
    expect(steps).toBeGreaterThan(0);
  }, 60_000);

  it('that is killed at any step of the start goes on at the next one, to the whole new state', () => {
    const steps = killedAtEach(
      'start',
      () => laidOut('commit'),
      (dir) => {
        expect(finishSwap(dir)).toBe(true);
        expect(stateIn(dir)).toEqual(NEW);
        // And there is a way back.
        undoSwap(dir, { atMs: 2, message: '' });
        expect(stateIn(dir)).toEqual(OLD);
      },
    );
    expect(steps).toBeGreaterThan(6);
  }, 60_000);

  it('that is killed while the former state is let go has the new one', () => {
    killedAtEach(
      'settle',
      () => laidOut('commit', 'start'),
      (dir) => {
        finishSwap(dir);
        expect(stateIn(dir)).toEqual(NEW);
        settleSwap(dir, 1);
        expect(openSwap(dir).outcome()?.result).toBe('restored');
        expect(readdirSync(join(dir, 'restore'))).toEqual(['outcome.json']);
      },
    );
  }, 60_000);

  it('that is killed on the way back arrives at the whole old state', () => {
    const steps = killedAtEach(
      'undo',
      () => laidOut('commit', 'start'),
      (dir, step) => {
        const isNew = finishSwap(dir);
        // Before its first step nothing was decided yet.
        expect(isNew).toBe(step === 0);
        expect(stateIn(dir)).toEqual(step === 0 ? NEW : OLD);
        if (step > 0)
          expect(openSwap(dir).outcome()).toEqual({ atMs: 2, result: 'undone', message: 'it did not start' });
      },
    );
    expect(steps).toBeGreaterThan(6);
  }, 60_000);

  it('on a box that had nothing goes back to nothing', () => {
    const dir = newFolder();
    put(openSwap(dir).draft(), NEW);
    openSwap(dir).commit();
    expect(finishSwap(dir)).toBe(true);
    undoSwap(dir, { atMs: 2, message: '' });
    expect(stateIn(dir)).toEqual({});
  });

  it('twice without a start between keeps what last ran', () => {
    const dir = laidOut('commit', 'start');
    put(openSwap(dir).draft(), { 'mooddj.db': 'newest', 'mooddj.key': 'newest key' });
    openSwap(dir).commit();
    finishSwap(dir);
    expect(stateIn(dir)).toEqual({ 'mooddj.db': 'newest', 'mooddj.key': 'newest key' });
    undoSwap(dir, { atMs: 2, message: '' });
    expect(stateIn(dir)).toEqual(OLD);
  });
});

describe('a start after a restore', () => {
  it('whose database does not open brings the former one back, and says why', async () => {
    const dir = newFolder();
    const before = openIn(dir, { openVault: () => VAULT });
    before.history.startPlay(play('mine', 1));
    await before[Symbol.asyncDispose]();
    put(openSwap(dir).draft(), { 'mooddj.db': 'not a database at all, '.repeat(400), 'mooddj.key': 'x' });
    openSwap(dir).commit();
    const after = openIn(dir, { openVault: () => VAULT, clock: () => 5 });
    expect(after.history.plays(1)[0]?.title).toBe('mine');
    expect(after.memory.swap.outcome()).toMatchObject({ atMs: 5, result: 'undone' });
  });

  it('takes nothing of the former database’s log for its own', async () => {
    const dir = newFolder();
    const former = openIn(dir, { openVault: () => VAULT });
    former.history.startPlay(play('former', 1));
    const draft = former.memory.swap.draft();
    mkdirSync(draft, { recursive: true });
    openDatabase({ folder: draft, log: silent }).close();
    writeFileSync(join(draft, 'mooddj.key'), 'x');
    former.memory.swap.commit();
    // Killed: its log lies beside its database.
    expect(existsSync(join(dir, 'mooddj.db-wal'))).toBe(true);
    finishSwap(dir);
    expect(existsSync(join(dir, 'mooddj.db-wal'))).toBe(false);
    await former[Symbol.asyncDispose]();
    expect(openIn(dir, { openVault: () => VAULT }).history.plays(1)).toEqual([]);
  });
});

import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { KEPT_FILES, type StateSwap, type SwapOutcome } from '../core/ports/keeping.ts';

/** The four ways in which a swap changes the disk. Only tests give their own: one that the process does not survive. */
export interface SwapDisk {
  move(from: string, to: string): void;
  write(file: string, text: string): void;
  remove(path: string): void;
  makeFolder(path: string): void;
}

/** Each is on the disk when it returns: a power cut leaves what was done, in its order. */
export const REAL_DISK: SwapDisk = {
  move: (from, to) => {
    renameSync(from, to);
    sync(dirname(to));
    sync(dirname(from));
  },
  write: (file, text) => {
    writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
    sync(dirname(file));
  },
  remove: (path) => {
    if (!existsSync(path)) return;
    rmSync(path, { recursive: true, force: true });
    sync(dirname(path));
  },
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    sync(dirname(path));
  },
};

function sync(folder: string): void {
  const fd = openSync(folder, constants.O_RDONLY);
  fsyncSync(fd);
  closeSync(fd);
}

/** What a state is made of: the database's side files go where it goes. */
const STATE = [...KEPT_FILES, 'mooddj.db-wal', 'mooddj.db-shm'] as const;

interface Places {
  readonly draft: string;
  /** A whole state that is to take over: whatever happens, the next start goes on with it. */
  readonly ready: string;
  /** What was there before, until the new one has started. */
  readonly former: string;
  /** Names what lies in `former`; once it is there, all that was moved away has been. */
  readonly complete: string;
  /** The new one did not start: whatever happens, the next start goes on with going back. */
  readonly undo: string;
  readonly outcome: string;
  /** What may go. */
  readonly waste: string;
}

export const restoreFolder = (dir: string): string => join(dir, 'restore');

function placesIn(dir: string): Places {
  const folder = restoreFolder(dir);
  const former = join(folder, 'former');
  return {
    draft: join(folder, 'draft'),
    ready: join(folder, 'ready'),
    former,
    complete: join(former, 'complete'),
    undo: join(folder, 'undo'),
    outcome: join(folder, 'outcome.json'),
    waste: join(folder, 'waste'),
  };
}

export function openSwap(dir: string, disk: SwapDisk = REAL_DISK): StateSwap {
  const places = placesIn(dir);
  return {
    draft: () => {
      disk.remove(places.draft);
      disk.makeFolder(places.draft);
      return places.draft;
    },
    commit: () => {
      if (existsSync(places.ready)) discard(places.ready, places, disk);
      disk.move(places.draft, places.ready);
    },
    outcome: () =>
      existsSync(places.outcome) ? (JSON.parse(readFileSync(places.outcome, 'utf8')) as SwapOutcome) : null,
  };
}

/**
 * Brings to its end what was committed, or what is being undone. Called before the database is opened, by whoever holds the folder.
 * @returns true when the state is one that has not started yet
 */
export function finishSwap(dir: string, disk: SwapDisk = REAL_DISK): boolean {
  const places = placesIn(dir);
  if (!existsSync(restoreFolder(dir))) return false;
  for (const path of [places.draft, places.waste]) disk.remove(path);
  if (existsSync(places.undo)) {
    undo(dir, disk);
    return false;
  }
  if (existsSync(places.ready)) {
    if (!existsSync(places.complete)) setAside(dir, places, disk);
    const db = join(places.ready, 'mooddj.db');
    // They belong to the database that has gone; beside the new one they would be taken for its own.
    if (existsSync(db)) for (const side of ['-wal', '-shm']) disk.remove(`${join(dir, 'mooddj.db')}${side}`);
    for (const name of KEPT_FILES) {
      if (existsSync(join(places.ready, name))) disk.move(join(places.ready, name), join(dir, name));
    }
    disk.remove(places.ready);
  }
  return existsSync(places.complete);
}

function setAside(dir: string, { former, complete }: Places, disk: SwapDisk): void {
  disk.makeFolder(former);
  for (const name of STATE) if (existsSync(join(dir, name))) disk.move(join(dir, name), join(former, name));
  disk.write(complete, JSON.stringify(readdirSync(former)));
}

/** The state that was swapped in has started: the former one goes. */
export function settleSwap(dir: string, nowMs: number, disk: SwapDisk = REAL_DISK): void {
  const places = placesIn(dir);
  if (!existsSync(places.complete)) return;
  tell(places, { atMs: nowMs, result: 'restored', message: '' }, disk);
  discard(places.former, places, disk);
}

/** The state that was swapped in cannot be used: the former one comes back. */
export function undoSwap(dir: string, why: Omit<SwapOutcome, 'result'>, disk: SwapDisk = REAL_DISK): void {
  disk.write(placesIn(dir).undo, JSON.stringify(why));
  undo(dir, disk);
}

function undo(dir: string, disk: SwapDisk): void {
  const places = placesIn(dir);
  const why = JSON.parse(readFileSync(places.undo, 'utf8')) as Omit<SwapOutcome, 'result'>;
  if (existsSync(places.complete)) {
    const had = JSON.parse(readFileSync(places.complete, 'utf8')) as readonly string[];
    const isBack = had.includes('mooddj.db') && !existsSync(join(places.former, 'mooddj.db'));
    if (!isBack) for (const side of ['-wal', '-shm']) disk.remove(`${join(dir, 'mooddj.db')}${side}`);
    for (const name of STATE) {
      if (existsSync(join(places.former, name))) disk.move(join(places.former, name), join(dir, name));
      else if (!had.includes(name) && (name === 'mooddj.db' || name === 'mooddj.key')) disk.remove(join(dir, name));
    }
    tell(places, { ...why, result: 'undone' }, disk);
    discard(places.former, places, disk);
  }
  disk.remove(places.undo);
}

function tell({ outcome }: Places, what: SwapOutcome, disk: SwapDisk): void {
  disk.write(outcome, JSON.stringify(what));
}

/** First out of the way whole, then removed: half a folder is never taken for one. */
function discard(path: string, { waste }: Places, disk: SwapDisk): void {
  disk.remove(waste);
  disk.move(path, waste);
  disk.remove(waste);
}

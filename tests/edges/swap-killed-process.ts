import {
  finishSwap,
  openSwap,
  REAL_DISK,
  settleSwap,
  undoSwap,
  type SwapDisk,
} from '../../daemon/storage/swap-state.ts';

/** A child process that swaps states and is killed, as by `kill -9` or a power cut, before it changes the disk for the n-th time. */
const [dir = '', what = '', after = ''] = process.argv.slice(2);
let left = Number(after);
const count = (): void => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
};
const disk: SwapDisk = {
  move: (from, to) => {
    count();
    REAL_DISK.move(from, to);
  },
  write: (file, text) => {
    count();
    REAL_DISK.write(file, text);
  },
  remove: (path) => {
    count();
    REAL_DISK.remove(path);
  },
  makeFolder: (path) => {
    count();
    REAL_DISK.makeFolder(path);
  },
};

if (what === 'commit') openSwap(dir, disk).commit();
if (what === 'start') finishSwap(dir, disk);
if (what === 'settle') settleSwap(dir, 1, disk);
if (what === 'undo') undoSwap(dir, { atMs: 2, message: 'it did not start' }, disk);

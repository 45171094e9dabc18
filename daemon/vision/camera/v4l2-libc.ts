import { closeSync, constants, openSync } from 'node:fs';
import { constants as os } from 'node:os';
import { promisify } from 'node:util';
import koffi from 'koffi';

/** A failed system call, by the name of its errno. */
export class SystemCallError extends Error {
  override readonly name = 'SystemCallError';
  readonly operation: string;
  /** Such as `ENODEV`. */
  readonly code: string;

  constructor(operation: string, code: string) {
    super(`${operation}: ${code}`);
    this.operation = operation;
    this.code = code;
  }
}

/** Memory of the driver, mapped into this process. Touching it after `unmap` crashes: only `copy` ever reads it. */
export interface Mapping {
  readonly address: unknown;
  readonly bytes: number;
}

/** The few system calls of video capture. All throw `SystemCallError`. */
export interface Libc {
  open(path: string): number;
  close(fd: number): void;
  ioctl(fd: number, call: { name: string; request: number }, argument: Buffer): void;
  map(fd: number, area: { offset: number; bytes: number }): Mapping;
  unmap(mapping: Mapping): void;
  copy(mapping: Mapping, bytes: number): Uint8Array;
  /** Waits until the device is readable or has failed; the bits of `revents`, 0 after `timeoutMs`. */
  poll(fd: number, timeoutMs: number): Promise<number>;
}

/** Some numbers have two names, and the first is the usual one: EAGAIN, also known as EWOULDBLOCK. */
const ERRNO_NAMES = new Map(
  Object.entries(os.errno)
    .reverse()
    .map(([name, number]) => [number, name]),
);

export const nameOfErrno = (errno: number): string => ERRNO_NAMES.get(errno) ?? String(errno);

const POLLIN = 1;
export const POLLERR = 0x08;
export const POLLHUP = 0x10;
export const POLLNVAL = 0x20;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const MAP_FAILED = 0xffff_ffff_ffff_ffffn;
const POLLFD_BYTES = 8;

type PollDone = (error: unknown, ready: number) => void;

/** The real one. The process itself is the library: libc is in it already. */
export function openLibc(): Libc {
  const self = koffi.load(null);
  // Variadic in C; on x86-64 and aarch64 an integer or pointer travels there as in a fixed parameter.
  const ioctl = self.func('int ioctl(int fd, unsigned long request, void *argument)') as (...a: unknown[]) => number;
  const mmap = self.func('void *mmap(void *at, size_t bytes, int prot, int flags, int fd, int64_t offset)');
  const munmap = self.func('int munmap(void *at, size_t bytes)') as (...a: unknown[]) => number;
  const memcpy = self.func('void *memcpy(void *to, void *from, size_t bytes)');
  const poll = self.func('int poll(void *fds, unsigned long count, int timeoutMs)');
  const pollAsync = promisify(poll.async as (...call: [Buffer, number, number, PollDone]) => void);
  const fail = (operation: string): never => {
    const errno = koffi.errno();
    throw new SystemCallError(operation, nameOfErrno(errno));
  };
  return {
    open(path) {
      try {
        return openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
      } catch (error) {
        throw new SystemCallError('open', (error as NodeJS.ErrnoException).code ?? String(error));
      }
    },
    close: (fd) => closeSync(fd),
    ioctl(fd, { name, request }, argument) {
      while (ioctl(fd, request, argument) < 0) {
        if (koffi.errno() !== os.errno.EINTR) fail(name);
      }
    },
    map(fd, { offset, bytes }) {
      const address: unknown = mmap(null, bytes, PROT_READ_WRITE, MAP_SHARED, fd, offset);
      if (koffi.address(address) === MAP_FAILED) fail('mmap');
      return { address, bytes };
    },
    unmap({ address, bytes }) {
      if (munmap(address, bytes) < 0) fail('munmap');
    },
    copy({ address, bytes: limit }, bytes) {
      const copy = Buffer.allocUnsafeSlow(Math.min(bytes, limit));
      memcpy(copy, address, copy.byteLength);
      return copy;
    },
    async poll(fd, timeoutMs) {
      const fds = Buffer.allocUnsafeSlow(POLLFD_BYTES);
      fds.writeInt32LE(fd, 0);
      fds.writeInt16LE(POLLIN, 4);
      fds.writeInt16LE(0, 6);
      // The errno of a call on another thread is lost; a failed poll shows as nothing ready, and the next ioctl tells why.
      const ready = await pollAsync(fds, 1, timeoutMs);
      return ready > 0 ? fds.readUInt16LE(6) : 0;
    },
  };
}

import { targetOf, type Recorded } from './recording.ts';
import type { Call } from './strace-line.ts';

/** What a vision process may touch. */
export interface Allowed {
  /** The daemon's socket. */
  readonly socketPath: string;
  /** Where Node keeps compiled code. */
  readonly codeCache: string;
}

type Judge = (call: Call, allowed: Allowed) => boolean;

const harmless: Judge = () => true;
const WRITES = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE/;
/** Its log, and pipes and counters between its own threads. What was written is searched in any case. */
const INNER = /^(?:pipe:|anon_inode:\[(?:eventfd|eventpoll)\]|\/dev\/null$)/;
const CAMERA = /^\/dev\/(?:video\d+$|v4l\/|mooddj-cam$)/;

/** Of strings among arguments, those that are paths. */
const inCache: Judge = (call, { codeCache }) =>
  call.strings.every((path) => `${path.toString()}/`.startsWith(`${codeCache}/`)) || isRelativeTo(codeCache, call);
const isRelativeTo = (folder: string, { args }: Call): boolean =>
  /^\d+<([^>]*)>/.exec(args)?.[1]?.startsWith(folder) ?? false;

const onlyReads: Judge = (call, allowed) => {
  if (!WRITES.test(call.args) || call.result.startsWith('-1')) return true;
  const path = call.strings[0]?.toString() ?? '';
  return path === '/dev/null' || CAMERA.test(path) || inCache(call, allowed);
};

/** `socket:` is the log (fd 2) or the daemon's: `connect` below leaves no other. */
const intoKnown: Judge = (call, { codeCache }) => {
  const where = targetOf(call);
  return where.startsWith('socket:') || INNER.test(where) || where.startsWith(`${codeCache}/`);
};

const ownMemory: Judge = ({ args }) =>
  !args.includes('MAP_SHARED') ||
  !args.includes('PROT_WRITE') ||
  args.includes('MAP_ANONYMOUS') ||
  CAMERA.test(/\d+<([^>]*)>/.exec(args)?.[1] ?? '');

const unixOnly: Judge = ({ args }) => args.startsWith('AF_UNIX');
const toDaemon: Judge = ({ args, strings }, { socketPath }) =>
  args.includes('AF_UNIX') && strings.some((path) => path.toString() === socketPath);

/** A call that is not here is a way out that nobody has thought about: that fails, until somebody does. */
const JUDGES: Readonly<Record<string, Judge>> = {
  openat: onlyReads,
  open: onlyReads,
  write: intoKnown,
  writev: intoKnown,
  pwrite64: intoKnown,
  pwritev: intoKnown,
  sendto: intoKnown,
  sendmsg: intoKnown,
  mmap: ownMemory,
  socket: unixOnly,
  socketpair: unixOnly,
  connect: toDaemon,
  shutdown: harmless,
  setsockopt: harmless,
  // A thread, not a process.
  clone: ({ args }) => args.includes('CLONE_THREAD'),
  clone3: ({ args }) => args.includes('CLONE_THREAD'),
  // The one with which it began; a second one would be another program.
  execve: harmless,
  ioctl: ({ args }) =>
    /^\d+<[^>]*>, (?:FIONBIO|FIOCLEX|FIONREAD|TCGETS|TIOCGWINSZ|VIDIOC_\w+|_IOC\(.*0x56,)/.test(args),
  prctl: ({ args }) => /^PR_(?:SET_NAME|SET_DUMPABLE|SET_VMA|CAPBSET_READ|GET_\w+)/.test(args),
  mkdir: (call, allowed) => call.result.startsWith('-1') || inCache(call, allowed),
  rename: inCache,
  unlink: inCache,
  ftruncate: intoKnown,
  fsync: harmless,
  // Refused by the recorder.
  io_uring_setup: ({ result }) => result.startsWith('-1'),
  ...Object.fromEntries(
    ['pipe2', 'eventfd2', 'epoll_create1', 'dup', 'dup2', 'dup3', 'fcntl', 'sched_getparam', 'sched_getscheduler'].map(
      (name) => [name, harmless],
    ),
  ),
  ...Object.fromEntries(
    [
      'sched_setscheduler',
      'setpriority',
      'exit',
      'exit_group',
      'exited',
      'killed',
      'timerfd_create',
      'getpriority',
    ].map((name) => [name, harmless]),
  ),
  // A signal to itself.
  tgkill: harmless,
};

/** What a vision process did beyond what it may, a sentence each. */
export function trespasses({ calls }: Recorded, allowed: Allowed): string[] {
  const found: string[] = [];
  let begun = false;
  for (const call of calls) {
    const judge = Object.hasOwn(JUDGES, call.name) ? JUDGES[call.name] : undefined;
    const text = `${call.name}(${call.args.slice(0, 160)}) = ${call.result.slice(0, 60)}`;
    if (judge === undefined) found.push(`an unknown call: ${text}`);
    else if (!judge(call, allowed)) found.push(`not allowed: ${text}`);
    else if (call.cut && call.name !== 'prctl') found.push(`not recorded whole: ${text}`);
    else if (call.name === 'execve' && begun) found.push(`another program: ${text}`);
    if (call.name === 'execve') begun = true;
  }
  return [...new Set(found)];
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Calls that are not recorded: they take bytes in, wait, ask, or move memory about, and give nothing out. Every other call is, also one
 * that nobody thought of: `ways-out.ts` must know it.
 */
const NOT_RECORDED = [
  ['read', 'pread64', 'readv', 'preadv', 'preadv2', 'recvfrom', 'recvmsg', 'recvmmsg', 'getrandom', 'getdents64'],
  ['futex', 'epoll_wait', 'epoll_pwait', 'epoll_ctl', 'poll', 'ppoll', 'select', 'clock_nanosleep', 'sched_yield'],
  ['nanosleep', 'rt_sigprocmask', 'rt_sigaction', 'rt_sigreturn', 'sigaltstack', 'restart_syscall', 'membarrier'],
  ['brk', 'munmap', 'mprotect', 'madvise', 'mremap', 'set_robust_list', 'rseq', 'arch_prctl', 'set_tid_address'],
  [
    'clock_gettime',
    'gettid',
    'getpid',
    'getppid',
    'getuid',
    'geteuid',
    'getgid',
    'getegid',
    'getcwd',
    'uname',
    'sysinfo',
  ],
  ['getrusage', 'prlimit64', 'sched_getaffinity', 'capget', 'getsockname', 'getpeername', 'getsockopt', 'accept4'],
  ['fstat', 'stat', 'lstat', 'newfstatat', 'statx', 'statfs', 'access', 'faccessat2', 'readlink', 'lseek', 'close'],
];
/** Longer than anything the box writes at once; what is cut nevertheless is noticed. */
const LONGEST_BYTES = 8 << 20;

/**
 * Put before a command, records into `folder`, one file a thread, what it and all its children do. The command keeps its pid: the tracer
 * is another process, and ends with the last of them.
 */
export function recordedBy(folder: string): readonly string[] {
  const strace = [
    'strace',
    '-D',
    '-f',
    '-ff',
    '-qq',
    '-y',
    '-v',
    '-x',
    '-ttt',
    '--seccomp-bpf',
    '-s',
    `${LONGEST_BYTES}`,
  ];
  // Without io_uring, every byte goes through a call that is seen. libuv uses it to save calls of epoll_ctl, and does well without.
  const seen = ['-e', `trace=!${NOT_RECORDED.flat().join(',')}`, '-e', 'inject=io_uring_setup:error=ENOSYS'];
  return [...asRoot(), ...strace, ...seen, '-o', join(folder, 't')];
}

/** The vision process is sealed: only root reads its memory. In a namespace of one's own everybody is. */
const asRoot = (): readonly string[] => (process.getuid?.() === 0 ? [] : ['unshare', '--user', '--map-root-user']);

/** Installs strace where that is allowed. @returns why nothing can be recorded here; null when it can */
export function whyNoRecording(): string | null {
  if (!runs('strace', '-V') && process.getuid?.() === 0) {
    spawnSync('apt-get', [
      '-o',
      'DPkg::Lock::Timeout=120',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'strace',
    ]);
  }
  if (!runs('strace', '-V')) return 'strace is not installed: sudo apt-get install -y strace';
  const probe = [...asRoot(), 'strace', '-f', '--seccomp-bpf', '-o', '/dev/null', '-e', 'trace=write', '/bin/true'];
  const [command = '', ...args] = probe;
  if (!runs(command, ...args)) return 'this machine forbids tracing (ptrace), or strace is older than 5.3';
  return null;
}

const runs = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

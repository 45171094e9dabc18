import type { Course, GuestLine } from './check.ts';
import { run } from './programs.ts';
import type { Vision } from './vision.ts';

/** Whatever fails, the host hears of it before its own patience ends. Half of it is enough beside two other busy programs. */
const LIMIT_MS = 14 * 60_000;
/** Each can take minutes of waiting in vain; by then it is clear that something is broken. */
const FAILURES_ALLOWED = 4;
const KERNEL_LINES = 12;

/** Counts failures and time, and starts the vision process anew after a failure. */
export function openCourse(vision: Vision, write: (line: GuestLine) => void): Course {
  const startedMs = performance.now();
  let failures = 0;
  return {
    tell: write,
    over() {
      if (failures >= FAILURES_ALLOWED) return `left out after ${FAILURES_ALLOWED} failures`;
      const isLate = performance.now() - startedMs > LIMIT_MS;
      return isLate ? `left out: all checks together have taken more than ${LIMIT_MS / 60_000} minutes` : null;
    },
    async afterFailure() {
      failures += 1;
      const { stdout } = await run('dmesg');
      const lines = stdout.trimEnd().split('\n').slice(-KERNEL_LINES);
      await vision.run(vision.options);
      return `--- the kernel's last words\n${lines.join('\n')}`;
    },
  };
}

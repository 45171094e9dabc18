import koffi from 'koffi';

/** `linux/prctl.h`; the same on every architecture. */
const PR_SET_DUMPABLE = 4;
const SUID_DUMP_DISABLE = 0;

/**
 * Makes this process's memory its own: from now on the kernel writes no core file of it and pipes none to a crash reporter, whatever
 * the limits and `kernel.core_pattern` say, and no other process of the same user may read or trace it. Root still can.
 *
 * Not `setrlimit(RLIMIT_CORE, 0)`: the kernel does not heed that limit when core_pattern is a pipe, and the appliance's filter of
 * system calls refuses it. (core(5), PR_SET_DUMPABLE in prctl(2))
 * @throws Error when the kernel refuses: such a process must not see anything
 */
export function sealMemory(): void {
  const self = koffi.load(null);
  // Variadic in C; on x86-64 and aarch64 an integer travels there as in a fixed parameter.
  const prctl = self.func(
    'int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)',
  ) as (...a: number[]) => number;
  if (prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE, 0, 0, 0) !== 0) {
    throw new Error(`the memory of the vision process cannot be sealed: prctl failed with errno ${koffi.errno()}`);
  }
}

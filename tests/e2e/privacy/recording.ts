import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLine, type Call } from './strace-line.ts';

/** What one process did, all its threads together, in the order of time. */
export interface Recorded {
  readonly pid: number;
  readonly calls: readonly Call[];
}

/** Reads what `recordedBy` wrote, after the last process has ended. */
export function readRecording(folder: string): readonly Recorded[] {
  const threads = new Map<number, Call[]>();
  for (const name of readdirSync(folder)) {
    const lines = readFileSync(join(folder, name), 'latin1').split('\n');
    const calls = lines.map((line) => parseLine(line)).filter((call) => call !== null);
    threads.set(Number(name.slice(name.lastIndexOf('.') + 1)), calls);
  }
  const parentOfThread = new Map<number, number>();
  for (const [parent, calls] of threads) {
    for (const { name, args, result } of calls) {
      if (/^clone3?$/.test(name) && args.includes('CLONE_THREAD')) parentOfThread.set(Number(result), parent);
    }
  }
  const processOf = (thread: number): number => {
    const parent = parentOfThread.get(thread);
    return parent === undefined ? thread : processOf(parent);
  };
  const processes = new Map<number, Call[]>();
  for (const [thread, calls] of threads) {
    const pid = processOf(thread);
    processes.set(pid, [...(processes.get(pid) ?? []), ...calls]);
  }
  return [...processes].map(([pid, calls]) => ({ pid, calls: calls.sort((a, b) => a.atS - b.atS) }));
}

/** The one that opened a file of this folder: who looks at pictures is the vision process, whatever it is called. */
export function whoOpened(processes: readonly Recorded[], folder: string): readonly Recorded[] {
  const opens = ({ name, strings }: Call): boolean =>
    name.startsWith('open') && strings.some((path) => path.toString().startsWith(`${folder}/`));
  return processes.filter(({ calls }) => calls.some(opens));
}

/** Where a call's bytes go, from strace's `5</path>`: the path, or `socket`, `pipe`, `eventfd` with its number. */
export const targetOf = ({ args }: Call): string => /^\d+<([^>]*)>/.exec(args)?.[1] ?? '';

/** All bytes that a process gave to the kernel, by where they went; those of one place in one piece, in the order of time. */
export function bytesOut({ calls }: Recorded): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer[]>();
  for (const call of calls) {
    if (call.strings.length === 0) continue;
    const where = `${call.name}(${targetOf(call)})`;
    const known = parts.get(where);
    if (known === undefined) parts.set(where, [...call.strings]);
    else known.push(...call.strings);
  }
  return new Map([...parts].map(([where, all]) => [where, Buffer.concat(all)]));
}

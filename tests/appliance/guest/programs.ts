import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever its exit code is. Never blocks: a simulated camera lives in this process. */
export async function run(program: string, ...args: readonly string[]): Promise<Ran> {
  try {
    return { code: 0, ...(await execute(program, args, { maxBuffer: 16 << 20 })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (typeof code !== 'number') throw error;
    return { code, stdout: stdout ?? '', stderr: stderr ?? '' };
  }
}

/** @throws Error with what the program said, when it fails */
export async function must(program: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(program, ...args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: exit code ${code}: ${stderr || stdout}`);
  return stdout;
}

export interface RunningProgram extends AsyncDisposable {
  readonly pid: number;
  /** Settles with the exit code or the name of the signal. */
  readonly ended: Promise<number | string>;
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>;
}

/** @param hear gets each line that it says of itself, on stderr */
export function start(command: readonly string[], hear: (line: string) => void): RunningProgram {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  createInterface({ input: child.stderr }).on('line', hear);
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { pid: child.pid!, ended, kill, [Symbol.asyncDispose]: kill };
}

/** Runs a program as another user, with that user's groups or with none. */
export function as(user: string, groups: 'own' | 'none', command: readonly string[]): string[] {
  const ids = [`--reuid=${user}`, `--regid=${user === 'nobody' ? 'nogroup' : user}`];
  return ['setpriv', ...ids, groups === 'own' ? '--init-groups' : '--clear-groups', ...command];
}

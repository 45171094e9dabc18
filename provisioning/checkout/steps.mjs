// Saying, running and stopping, for the set-up of a checkout.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends the set-up with what went wrong and what to do about it. */
export function stop(problem, remedy) {
  say(`\n  ${problem}`);
  if (remedy) say(`  → ${remedy}`);
  say('');
  process.exit(1);
}

/**
 * Runs a command in the checkout; its output goes to stderr.
 * @returns {Promise<number>} its exit code; 127 when it does not exist
 */
export function run(command, args, { env = process.env, stdio = ['ignore', 2, 2] } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio });
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { BadRequest } from '../core/errors.ts';

export const PASSPHRASE_VARIABLE = 'MOODDJ_BACKUP_PASSPHRASE';

/** From the environment, the terminal (unseen), or the first line of a pipe. @throws BadRequest when there is none */
export async function readPassphrase(prompt: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const given = env[PASSPHRASE_VARIABLE];
  if (given !== undefined && given !== '') return given;
  const isTerminal = process.stdin.isTTY;
  if (isTerminal) process.stderr.write(`${prompt}: `);
  const lines = createInterface({ input: process.stdin, output: new Writable({ write: drop }), terminal: isTerminal });
  try {
    for await (const line of lines) if (line !== '') return line;
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
  throw new BadRequest('no passphrase given', `Type it, pipe it in, or set ${PASSPHRASE_VARIABLE}.`);
}

/** What is typed is not shown. */
const drop = (_chunk: unknown, _encoding: string, done: () => void): void => done();

import type { Command, Problem } from '../../../daemon/contract/commands.ts';
import { en } from '../text/en.ts';

export type Answer = { readonly ok: true } | { readonly ok: false; readonly status: number; readonly problem: Problem };

const ANSWER_MS = 10_000;

export const sendCommand = (command: Command): Promise<Answer> => post('/api/commands', command);
export const sendCode = (code: string): Promise<Answer> => post('/api/auth/join', { code });

async function post(path: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (response.ok) return { ok: true };
    const problem = (await response.json()) as Partial<Problem>;
    return { ok: false, status: response.status, problem: { ...en.unexplained, ...problem } };
  } catch {
    return { ok: false, status: 0, problem: en.unreachable };
  }
}

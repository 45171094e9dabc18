import type { Command, Problem } from '../../../daemon/contract/commands.ts';
import { said, words } from '../text/words.ts';

export type Answer<Body = unknown> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

/** The box may have to ask Spotify first, twice. */
const ANSWER_MS = 25_000;

export const sendCommand = (command: Command): Promise<Answer> => post('/api/commands', command);
export const sendCode = (code: string): Promise<Answer> => post('/api/auth/join', { code });

/** @typeParam Body what the contract says that route answers */
export const read = <Body>(path: string): Promise<Answer<Body>> => ask<Body>(path, { cache: 'no-store' });

/** @typeParam Body what the contract says that route answers */
export const post = <Body>(path: string, body: object): Promise<Answer<Body>> => ask<Body>(path, json('POST', body));
export const put = (path: string, body: object): Promise<Answer> => ask(path, json('PUT', body));
export const patch = (path: string, body: object): Promise<Answer> => ask(path, json('PATCH', body));
export const erase = (path: string): Promise<Answer> => ask(path, { method: 'DELETE' });
/** @typeParam Body what the contract says that route answers */
export const postFile = <Body>(path: string, file: File): Promise<Answer<Body>> =>
  ask<Body>(path, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: file });

/** Bytes as they are. @typeParam Body what the contract says that route answers */
export const putFile = <Body>(path: string, file: File): Promise<Answer<Body>> =>
  ask<Body>(path, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: file });

const json = (method: string, body: object): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function ask<Body>(path: string, request: RequestInit): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, { ...request, signal: AbortSignal.timeout(ANSWER_MS) });
    if (response.ok) return { ok: true, body: (await response.json()) as Body };
    const problem = (await response.json()) as Partial<Problem>;
    return { ok: false, status: response.status, problem: inWords({ ...words.value.unexplained, ...problem }) };
  } catch {
    return { ok: false, status: 0, problem: words.value.unreachable };
  }
}

/** What else a problem tells, such as the fields that do not fit, stays with it. */
const inWords = <P extends Problem>(problem: P): P => ({
  ...problem,
  message: said(problem.message),
  remedy: said(problem.remedy),
});

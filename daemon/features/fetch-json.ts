import { Retry } from '../core/errors.ts';

export interface JsonCall {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** As people know the service. */
  readonly title: string;
  readonly signal: AbortSignal;
}

export interface JsonReply {
  readonly status: number;
  readonly headers: Headers;
  /** Null unless the status is 2xx. */
  readonly json: unknown;
  /** What the service asked us to wait, if it did. */
  readonly afterMs: number | undefined;
}

/** @throws Retry when there is no answer in time, or one that is not JSON; the signal's reason when aborted */
export async function fetchJson({ url, headers, timeoutMs, title, signal }: JsonCall): Promise<JsonReply> {
  try {
    const reply = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      headers: { accept: 'application/json', ...headers },
      redirect: 'error',
    });
    const afterMs = secondsOf(reply.headers.get('retry-after'));
    const json: unknown = reply.ok ? await reply.json() : null;
    if (!reply.ok) await reply.body?.cancel();
    return { status: reply.status, headers: reply.headers, json, afterMs };
  } catch (cause) {
    signal.throwIfAborted();
    throw new Retry(`no answer from ${title}`, { cause });
  }
}

/** A header of whole or broken seconds, in milliseconds. */
export function secondsOf(header: string | null): number | undefined {
  const seconds = Number(header ?? NaN);
  return header !== null && header.trim() !== '' && Number.isFinite(seconds) && seconds >= 0
    ? seconds * 1000
    : undefined;
}

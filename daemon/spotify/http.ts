import { request, type Dispatcher } from 'undici';
import { Retry } from '../core/errors.ts';

export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

export interface HttpReply {
  readonly status: number;
  readonly type: string;
  /** What the server asked us to wait, if it did. */
  readonly retryAfterMs: number | undefined;
  readonly bytes: Buffer;
}

export interface HttpLimits {
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Another way to the network than undici's own: a proxy, or a test's. */
  readonly dispatcher?: Dispatcher | undefined;
}

/** Both are far above what Spotify needs, and far below what would hurt a small box. */
export const DEFAULT_LIMITS: HttpLimits = { timeoutMs: 10_000, maxBytes: 4 << 20 };

/**
 * One exchange, whole body in memory, redirects not followed. Any status is an answer.
 * @throws Retry when there is no answer in time; the signal's reason when aborted
 */
export async function exchange(call: HttpCall, limits: HttpLimits = DEFAULT_LIMITS): Promise<HttpReply> {
  const { signal, url } = call;
  try {
    const reply = await request(url, {
      method: call.method,
      headers: call.headers ?? {},
      body: call.body ?? null,
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.timeoutMs)]),
      ...(limits.dispatcher === undefined ? {} : { dispatcher: limits.dispatcher }),
    });
    return {
      status: reply.statusCode,
      type: oneOf(reply.headers['content-type']),
      retryAfterMs: retryAfterMs(oneOf(reply.headers['retry-after'])),
      bytes: await readAll(reply.body, limits.maxBytes),
    };
  } catch (cause) {
    signal.throwIfAborted();
    throw new Retry(`no answer from ${url.host}`, { cause });
  }
}

/** Seconds or an HTTP date, as RFC 9110 has it. */
export function retryAfterMs(header: string): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - Date.now());
}

async function readAll(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const oneOf = (header: string | string[] | undefined): string => (Array.isArray(header) ? header[0] : header) ?? '';

/** Player replies may be empty or not JSON at all: both are null. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

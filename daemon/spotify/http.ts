import { Agent, request, type Dispatcher } from 'undici';
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
  /** Another way to the network than our own: a proxy, or a test's. */
  readonly dispatcher?: Dispatcher | undefined;
}

/** Both are far above what Spotify needs, and far below what would hurt a small box. */
export const DEFAULT_LIMITS: HttpLimits = { timeoutMs: 10_000, maxBytes: 4 << 20 };

/** A command and the look that follows it share a connection; one that does not come about in time was never a call. */
const NETWORK = new Agent({ keepAliveTimeout: 20_000, connect: { timeout: 5000 } });

/** There was no answer. */
export class NoAnswer extends Retry {
  /** False: no connection came about, so nobody counted a call. */
  readonly sent: boolean;
  /** The connection broke before the answer; the next one may hold. */
  readonly broke: boolean;
  constructor(url: URL, cause: unknown) {
    super(`no answer from ${url.host}`, { cause });
    const code = codeOf(cause);
    this.sent = !NEVER_CONNECTED.has(code);
    this.broke = BROKE.has(code);
  }
}

const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const BROKE: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Where a host has several addresses, all that failed to connect come as one error of many. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof AggregateError ? codeOf(cause.errors[0]) : codeOf(cause.cause);
}

/**
 * One exchange, whole body in memory, redirects not followed. Any status is an answer.
 * @throws NoAnswer when there is none in time; the signal's reason when aborted
 */
export async function exchange(call: HttpCall, limits: HttpLimits = DEFAULT_LIMITS): Promise<HttpReply> {
  const { signal, url } = call;
  try {
    const reply = await request(url, {
      method: call.method,
      headers: call.headers ?? {},
      body: call.body ?? null,
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.timeoutMs)]),
      dispatcher: limits.dispatcher ?? NETWORK,
    });
    const header = (name: string): string => oneOf(reply.headers[name]);
    return {
      status: reply.statusCode,
      type: header('content-type'),
      retryAfterMs: retryAfterMs(header('retry-after'), header('date')),
      bytes: await readAll(reply.body, limits.maxBytes),
    };
  } catch (cause) {
    signal.throwIfAborted();
    throw new NoAnswer(url, cause);
  }
}

/**
 * Seconds or an HTTP date, as RFC 9110 has it.
 * @param date the answer's own `Date`: the box's clock may not be set yet
 */
export function retryAfterMs(header: string, date: string): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const atMs = Date.parse(header);
  if (Number.isNaN(atMs)) return undefined;
  const nowMs = Date.parse(date);
  return Math.max(0, atMs - (Number.isNaN(nowMs) ? Date.now() : nowMs));
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

import { Type, type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { NeedsOwner, Retry, type KnownError } from '../core/errors.ts';
import type { CallPurpose } from '../contract/calls.ts';
import type { CallGate } from './calls/budget.ts';
import { refusalOf } from './calls/refusals.ts';
import {
  DEFAULT_LIMITS,
  exchange,
  NoAnswer,
  parseJson,
  type HttpCall,
  type HttpLimits,
  type HttpReply,
} from './http.ts';

/** Where the client gets its bearer from; the session is one. */
export interface TokenSource {
  /** A token good for at least a minute. */
  accessToken(signal: AbortSignal): Promise<string>;
  /** Upstream did not take this token: do not hand it out again. */
  refused(accessToken: string): void;
}

export interface ApiCall {
  /** What it is for: the budget of calls is kept, and given out, by purpose. */
  readonly purpose: CallPurpose;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base, beginning with `/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

export interface ApiReply {
  /** 2xx, or a 4xx other than 401 and 429. */
  readonly status: number;
  /** Null when the body is empty or not JSON, which player calls are known for. */
  readonly json: unknown;
  readonly message: string;
  readonly reason: string;
}

export interface ClientOptions {
  /** With its version: `https://api.spotify.com/v1`. */
  readonly apiUrl: string;
  readonly tokens: TokenSource;
  /** Asked before each call, told after it. Left out, calls are neither counted nor held back. */
  readonly calls?: CallGate;
  readonly limits?: HttpLimits;
}

const Refusal = Type.Object({
  error: Type.Object({ message: Type.Optional(Type.String()), reason: Type.Optional(Type.String()) }),
});
/** Spotify's Web API, thin: one method a call, every failure as one of core/errors. Holds nothing. */
export class SpotifyClient {
  readonly #options: ClientOptions;

  private constructor(options: ClientOptions) {
    this.#options = options;
  }

  static open(options: ClientOptions): SpotifyClient {
    return new SpotifyClient(options);
  }

  /** @throws Retry when the answer is empty or not of this shape; Retry and NeedsOwner as `send` and `refused` say */
  async get<T extends TSchema>(call: Omit<ApiCall, 'method'>, reply: T, signal: AbortSignal): Promise<Static<T>> {
    const value = await this.find(call, reply, signal);
    if (value === null) throw new Retry(`Spotify answered ${call.path} with nothing`);
    return value;
  }

  /** Like `get`, but null where Spotify has nothing to say (204, or an empty body). */
  async find<T extends TSchema>(
    call: Omit<ApiCall, 'method'>,
    shape: T,
    signal: AbortSignal,
  ): Promise<Static<T> | null> {
    const reply = await this.send({ ...call, method: 'GET' }, signal);
    if (reply.status >= 300) throw refused(reply);
    if (reply.json === null) return null;
    if (!Value.Check(shape, reply.json)) {
      const first = Value.Errors(shape, reply.json)[0];
      throw new Retry(
        `Spotify answered ${call.path} in an unknown shape: ${first?.instancePath ?? ''} ${first?.message ?? ''}`,
      );
    }
    return reply.json;
  }

  /**
   * One call. Since July 2026 Spotify sometimes answers 401 ("token missing") or 403 ("Premium required") to a good call, which succeeds
   * when repeated: so each gets one more chance, and a 401 after that a fresh token.
   * @returns success, or a 4xx for the caller to judge (`refused` is the ordinary judgement)
   * @throws Retry (429, 5xx, no answer, or no call to spare for this) or NeedsOwner (no account)
   */
  async send(call: ApiCall, signal: AbortSignal): Promise<ApiReply> {
    for (let attempt = 0; ; attempt++) {
      const token = await this.#options.tokens.accessToken(signal);
      const reply = await this.#once(call, token, signal);
      if (reply.status === 401) {
        if (attempt > 0 || /expired/i.test(reply.message)) this.#options.tokens.refused(token);
        if (attempt < 2) continue;
        throw new NeedsOwner('Spotify does not accept the sign-in', 'Pair your Spotify account again.');
      }
      if (attempt === 0 && needsPremium(reply)) continue;
      return reply;
    }
  }

  async #once(call: ApiCall, token: string, signal: AbortSignal): Promise<ApiReply> {
    const { calls } = this.#options;
    const reply = await this.#exchange(call, { token, signal });
    const json = parseJson(reply.bytes);
    const error = Value.Check(Refusal, json) ? json.error : {};
    const read = { status: reply.status, json, message: error.message ?? '', reason: error.reason ?? '' };
    const afterMs = reply.retryAfterMs;
    if (reply.status === 429) {
      const answer = { afterMs, quota: read.reason === 'QUOTA_EXCEEDED' };
      calls?.limited(answer);
      throw refusalOf(answer);
    }
    if (reply.status >= 500) {
      calls?.failed(afterMs);
      throw new Retry(`Spotify answered ${reply.status}`, afterMs === undefined ? {} : { afterMs });
    }
    calls?.answered();
    return read;
  }

  /** A connection that broke is tried again at once, but only where asking twice does no harm. */
  async #exchange(call: ApiCall, on: { readonly token: string; readonly signal: AbortSignal }): Promise<HttpReply> {
    const { calls, limits = DEFAULT_LIMITS } = this.#options;
    for (let attempt = 0; ; attempt++) {
      on.signal.throwIfAborted();
      calls?.admit(call.purpose);
      try {
        const reply = await exchange(this.#request(call, on), limits);
        calls?.sent(call.purpose);
        return reply;
      } catch (error) {
        if (!(error instanceof NoAnswer) || error.sent) calls?.sent(call.purpose);
        if (!(error instanceof NoAnswer)) throw error;
        calls?.failed();
        if (!error.broke || call.method !== 'GET' || attempt > 0) throw error;
      }
    }
  }

  #request(call: ApiCall, { token, signal }: { readonly token: string; readonly signal: AbortSignal }): HttpCall {
    const url = new URL(`${this.#options.apiUrl}${call.path}`);
    for (const [name, value] of Object.entries(call.query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    if (call.body === undefined) return { method: call.method, url, headers, signal };
    const withBody = { ...headers, 'content-type': 'application/json' };
    return { method: call.method, url, headers: withBody, body: JSON.stringify(call.body), signal };
  }
}

const needsPremium = (reply: ApiReply): boolean =>
  reply.status === 403 && (reply.reason === 'PREMIUM_REQUIRED' || /premium/i.test(reply.message));

/** What a 4xx means where the caller knows nothing better. */
export function refused(reply: ApiReply): KnownError {
  if (needsPremium(reply)) {
    return new NeedsOwner(
      'Spotify plays on request only for Premium accounts',
      'Pair an account that has Spotify Premium.',
    );
  }
  if (reply.status === 403) {
    return new NeedsOwner(
      reply.message === '' ? 'Spotify does not allow this' : `Spotify does not allow this: ${reply.message}`,
      'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.',
    );
  }
  return new Retry(
    reply.message === '' ? `Spotify answered ${reply.status}` : `Spotify answered ${reply.status}: ${reply.message}`,
  );
}

import { BadRequest, NeedsOwner, Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import type { FeatureProvider, FeatureStore, FeatureValue, Readiness } from '../core/ports/features.ts';
import { fetchJson, secondsOf, type JsonReply } from './fetch-json.ts';
import { analysisOf } from './soundnet-analysis.ts';

export interface SoundNetOptions {
  /** `https://track-analysis.p.rapidapi.com` */
  readonly url: string;
  /** The owner's RapidAPI key; empty when there is none. */
  readonly key: () => string;
  readonly calls: Pick<FeatureStore, 'calls' | 'addCall'>;
  readonly monthlyCalls: number;
  readonly clock: Clock;
  readonly timeoutMs?: number;
}

const NAME = 'soundnet';
const TITLE = 'SoundNet';
/** The plan allows one a second. */
const PACE_MS = 1000;
/** An answer takes about four seconds. */
const TIMEOUT_MS = 20_000;
const BUSY_MS = 60_000;
/** When the plan is used up and nobody says until when. */
const SPENT_MS = 6 * 3600_000;
const GET_ONE = 'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.';
/** Of the service's own documentation: whether it is known or not, the answer tells what the key is worth. */
const ANY_SONG = 'spotify:track:7s25THrKz86DM225dOYwnr';

/** Audio features by Spotify id, one song a call, with the owner's key and within a budget of calls a month. */
export class SoundNet implements FeatureProvider {
  readonly name = NAME;
  readonly title = TITLE;
  readonly batch = 1;
  readonly paceMs = PACE_MS;
  readonly #options: SoundNetOptions;

  private constructor(options: SoundNetOptions) {
    this.#options = options;
  }

  static open(options: SoundNetOptions): SoundNet {
    return new SoundNet(options);
  }

  readiness(nowMs: number): Readiness {
    if (this.#options.key() === '') {
      return { ready: false, state: 'off', message: 'It needs your RapidAPI key.', untilMs: null };
    }
    const { calls, limit } = this.usage(nowMs);
    if (calls < limit) return { ready: true };
    return { ready: false, state: 'spent', message: 'This month’s calls are used up.', untilMs: nextMonthMs(nowMs) };
  }

  usage(nowMs: number): { readonly calls: number; readonly limit: number } {
    const { calls, monthlyCalls } = this.#options;
    return { calls: calls.calls(NAME, monthOf(nowMs)), limit: monthlyCalls };
  }

  async features(uris: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, FeatureValue>> {
    const found = new Map<string, FeatureValue>();
    for (const uri of uris.slice(0, this.batch)) {
      const reply = await this.#ask(uri, this.#options.key(), signal);
      if (reply.status === 404) continue;
      if (reply.status === 401 || reply.status === 403) {
        throw new NeedsOwner('RapidAPI does not accept the key (any more).', GET_ONE);
      }
      if (reply.status !== 200) throw this.#busy(reply);
      const value = analysisOf(reply.json, { source: NAME, fetchedMs: this.#options.clock() });
      if (value !== null) found.set(uri, value);
    }
    return found;
  }

  /**
   * Tries a key with one call of the month's budget.
   * @throws BadRequest when RapidAPI does not take it; Retry when that cannot be told now
   */
  async check(key: string, signal: AbortSignal): Promise<void> {
    const reply = await this.#ask(ANY_SONG, key, signal);
    if (reply.status === 401 || reply.status === 403)
      throw new BadRequest('RapidAPI does not accept this key.', GET_ONE);
    // Too many requests: the key is known, and its plan used up for now.
    if (![200, 404, 429].includes(reply.status)) throw this.#busy(reply);
  }

  async #ask(uri: string, key: string, signal: AbortSignal): Promise<JsonReply> {
    const { url, calls, clock, timeoutMs = TIMEOUT_MS } = this.#options;
    const address = new URL(`${url}/pktx/spotify/${encodeURIComponent(uri.slice(uri.lastIndexOf(':') + 1))}`);
    // Counted before: a call that is broken off has been made all the same.
    calls.addCall(NAME, monthOf(clock()));
    const headers = { 'x-rapidapi-key': key, 'x-rapidapi-host': address.host };
    return fetchJson({ url: address, headers, timeoutMs, title: TITLE, signal });
  }

  #busy({ status, headers, afterMs }: JsonReply): Retry {
    if (status !== 429) return new Retry(`${TITLE} answered ${status}`, afterMs === undefined ? {} : { afterMs });
    // RapidAPI says when the plan's quota begins anew; the header is there on ordinary haste, too, with calls remaining.
    const spent = headers.get('x-ratelimit-requests-remaining') === '0';
    const resetMs = spent ? secondsOf(headers.get('x-ratelimit-requests-reset')) : undefined;
    const waitMs = afterMs ?? resetMs ?? (spent ? SPENT_MS : BUSY_MS);
    return new Retry(spent ? 'the plan at RapidAPI is used up' : `${TITLE} asks us to slow down`, { afterMs: waitMs });
  }
}

/** `2026-11`, in UTC as RapidAPI counts. */
const monthOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 7);

function nextMonthMs(atMs: number): number {
  const at = new Date(atMs);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1);
}

import type { Way } from '../contract/http-pairing.ts';
import { BadRequest, Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import { authorizeUrl, randomToken, type AuthApp } from './auth.ts';
import { readPaste, type LoginAnswer } from './paste.ts';
import type { SpotifySession } from './session.ts';
import { waysBack, type WayBack, type WaysOptions } from './ways.ts';

export interface PairingOptions extends WaysOptions {
  readonly session: Pick<SpotifySession, 'pair'>;
  readonly clock: Clock;
  readonly app: AuthApp;
}

export interface BeginAsk {
  /** Names the browser that begins: only it may bring the answer. */
  readonly browser: string;
  /** Where that browser reaches this box: `http://192.168.1.20:8080`. */
  readonly boxOrigin: string;
  /** The easiest that this browser can go, when not given. */
  readonly way?: Way | undefined;
}

interface Attempt extends WayBack {
  readonly verifier: string;
  readonly browser: string;
  readonly untilMs: number;
  /** `busy`: its answer is with Spotify right now. */
  stage: 'open' | 'busy' | 'used';
}

const ATTEMPT_LIFETIME_MS = 10 * 60_000;
/** Ended ones are remembered a while, to tell a late or a repeated answer from a strange one. */
const REMEMBERED_MS = 60 * 60_000;
/** Somebody tapping "connect" over and over takes from nobody but themselves… */
const MAX_OF_BROWSER = 4;
/** …and all of them together not the memory. */
const MAX_ATTEMPTS = 64;
const AGAIN = 'Begin again with “Connect Spotify”.';

/**
 * The attempts to pair an account. Each has a `state` and a PKCE verifier of its own, belongs to the browser that began it, and is good
 * for one answer within ten minutes.
 */
export class Pairing implements AsyncDisposable {
  readonly #options: PairingOptions;
  /** By state, oldest first. */
  readonly #attempts = new Map<string, Attempt>();
  readonly #closing = new AbortController();

  private constructor(options: PairingOptions) {
    this.#options = options;
  }

  static open(options: PairingOptions): Pairing {
    return new Pairing(options);
  }

  ways(boxOrigin: string): readonly WayBack[] {
    return waysBack(boxOrigin, this.#options);
  }

  /**
   * Where to send the browser; what comes back goes to `finish` or `paste` within ten minutes.
   * @throws BadRequest for a way that this browser cannot go
   */
  begin({ browser, boxOrigin, way }: BeginAsk): { readonly url: string; readonly way: Way } {
    const ways = this.ways(boxOrigin);
    const back = way === undefined ? ways[0] : ways.find((one) => one.way === way);
    if (back === undefined) {
      throw new BadRequest(
        `way: this browser cannot go by "${way ?? ''}" from ${boxOrigin}`,
        `One of ${ways.map((one) => one.way).join(', ')}.`,
      );
    }
    this.#makeRoom(browser);
    // The relay page reads from `state` where to lead; the box believes a state only because it made it.
    const state = back.way === 'relay' ? `${randomToken()}.${base64url(boxOrigin)}` : randomToken();
    const verifier = randomToken();
    const untilMs = this.#options.clock() + ATTEMPT_LIFETIME_MS;
    this.#attempts.set(state, { ...back, verifier, browser, untilMs, stage: 'open' });
    return { url: authorizeUrl(this.#options.app, { redirectUri: back.redirectUri, state, verifier }), way: back.way };
  }

  #makeRoom(browser: string): void {
    const nowMs = this.#options.clock();
    for (const [state, { untilMs }] of this.#attempts) {
      if (untilMs + REMEMBERED_MS <= nowMs) this.#attempts.delete(state);
    }
    const own = [...this.#attempts].filter(([, attempt]) => attempt.browser === browser);
    for (const [state] of own.slice(0, Math.max(0, own.length - MAX_OF_BROWSER + 1))) this.#attempts.delete(state);
    const [oldest] = this.#attempts.keys();
    if (this.#attempts.size >= MAX_ATTEMPTS && oldest !== undefined) this.#attempts.delete(oldest);
  }

  /** The address that a person copied from the page that could not open. @throws what `finish` throws, and BadRequest for anything else */
  async paste(address: string, browser: string, signal?: AbortSignal): Promise<void> {
    await this.finish(readPaste(address), browser, signal);
  }

  /**
   * @throws BadRequest when this is not the answer to an attempt of this browser, or comes twice, or too late, or the owner declined;
   * Retry when Spotify cannot be reached (the same answer may then be given again)
   */
  async finish(answer: LoginAnswer, browser: string, signal: AbortSignal = this.#closing.signal): Promise<void> {
    const attempt = this.#attemptOf(answer, browser);
    if (answer.error !== undefined) {
      attempt.stage = 'used';
      throw refusedBySpotify(answer.error);
    }
    if (answer.code === undefined) throw new BadRequest('The address holds no code.', AGAIN);
    attempt.stage = 'busy';
    try {
      const { redirectUri, verifier } = attempt;
      await this.#options.session.pair({ code: answer.code, redirectUri, verifier }, signal);
      attempt.stage = 'used';
    } catch (error) {
      attempt.stage = error instanceof Retry ? 'open' : 'used';
      throw error;
    }
  }

  #attemptOf({ state = '' }: LoginAnswer, browser: string): Attempt {
    const attempt = this.#attempts.get(state);
    if (state === '') throw new BadRequest('The answer holds no state: it is not one that this box asked for.', AGAIN);
    if (attempt === undefined) {
      throw new BadRequest(
        'This answer belongs to no attempt that this box knows.',
        `It may be from another box, or from before a restart. ${AGAIN}`,
      );
    }
    if (attempt.browser !== browser) {
      throw new BadRequest(
        'Another browser began this attempt, or the same one under another address of the box.',
        `Finish it where it was begun. Or here: ${AGAIN}`,
      );
    }
    if (attempt.stage === 'busy') throw new BadRequest('This answer is being taken already.', 'Wait a moment.');
    if (attempt.stage === 'used') throw new BadRequest('This answer was used already: each is good once.', AGAIN);
    if (attempt.untilMs <= this.#options.clock()) {
      throw new BadRequest('This answer is too old: an attempt ends after ten minutes.', AGAIN);
    }
    return attempt;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

function refusedBySpotify(error: string): BadRequest {
  if (error === 'access_denied') {
    return new BadRequest('You declined at Spotify.', 'Begin again and agree, if you want music.');
  }
  return new BadRequest(
    `Spotify answered "${error.slice(0, 60).replaceAll(/[^\w -]/g, '')}" instead of a code.`,
    AGAIN,
  );
}

export const openPairing = (options: PairingOptions): Pairing => Pairing.open(options);

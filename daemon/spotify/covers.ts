import { BadRequest, Retry } from '../core/errors.ts';
import { exchange, type HttpLimits } from './http.ts';

export interface Cover {
  readonly type: string;
  readonly bytes: Buffer;
}

export interface CoversOptions {
  /** Where a song's cover lies upstream; null or empty when that is not known. */
  readonly coverUrlOf: (trackUri: string) => string | null;
  /** Origins trusted beside Spotify's picture hosts: the sandbox's. */
  readonly origins?: readonly string[];
  readonly limits?: HttpLimits;
}

const MAX_CACHE_BYTES = 16 << 20;
const MAX_COVER_BYTES = 2 << 20;
const PICTURES = /^image\/(jpeg|png|webp|gif|avif)\b/;
/** A drawing can hold script: only taken from an origin we were told to trust. */
const DRAWINGS = /^image\/svg\+xml\b/;
const SPOTIFY_HOSTS = /^([a-z0-9-]+\.)*(scdn\.co|spotifycdn\.com)$/;

/** Fetches covers, so that the pages of this box load nothing from anywhere else. Keeps the latest 16 MB of them. */
export class Covers {
  readonly #options: CoversOptions;
  readonly #origins: ReadonlySet<string>;
  /** In order of use, oldest first. */
  readonly #kept = new Map<string, Cover>();
  readonly #underWay = new Map<string, Promise<Cover>>();
  #keptBytes = 0;

  private constructor(options: CoversOptions) {
    this.#options = options;
    this.#origins = new Set((options.origins ?? []).map((origin) => new URL(origin).origin));
  }

  static open(options: CoversOptions): Covers {
    return new Covers(options);
  }

  /**
   * @param of a song's address or its cover's
   * @returns null when the song has no cover
   * @throws BadRequest for an address that is not a cover's; Retry when it cannot be had now
   */
  async get(of: string): Promise<Cover | null> {
    const address = of.startsWith('spotify:') ? this.#options.coverUrlOf(of) : of;
    if (address === null || address === '') return null;
    const url = this.#allowed(address);
    const kept = this.#kept.get(url.href);
    if (kept !== undefined) {
      this.#kept.delete(url.href);
      this.#kept.set(url.href, kept);
      return kept;
    }
    let work = this.#underWay.get(url.href);
    if (work === undefined) {
      work = this.#fetch(url).finally(() => this.#underWay.delete(url.href));
      this.#underWay.set(url.href, work);
    }
    return work;
  }

  #allowed(address: string): URL {
    const url = URL.parse(address);
    if (url !== null && this.#isAllowed(url)) return url;
    throw new BadRequest('Not the address of a cover', 'Ask for the cover of a song of the library.');
  }

  #isAllowed(url: URL): boolean {
    if (this.#origins.has(url.origin)) return true;
    return url.protocol === 'https:' && url.port === '' && SPOTIFY_HOSTS.test(url.hostname);
  }

  /** Several pages may wait for it, so nobody's leaving ends it; its time limit does. */
  async #fetch(url: URL): Promise<Cover> {
    const { signal } = new AbortController();
    const limits = { timeoutMs: 10_000, ...this.#options.limits, maxBytes: MAX_COVER_BYTES };
    const reply = await exchange({ method: 'GET', url, headers: { accept: 'image/*' }, signal }, limits);
    const fits = PICTURES.test(reply.type) || (this.#origins.has(url.origin) && DRAWINGS.test(reply.type));
    if (reply.status !== 200 || !fits) throw new Retry(`no picture at ${url.host} (${reply.status} ${reply.type})`);
    const cover = { type: reply.type, bytes: reply.bytes };
    this.#keep(url.href, cover);
    return cover;
  }

  #keep(address: string, cover: Cover): void {
    this.#kept.set(address, cover);
    this.#keptBytes += cover.bytes.byteLength;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#keptBytes <= MAX_CACHE_BYTES) break;
      this.#kept.delete(oldest);
      this.#keptBytes -= bytes.byteLength;
    }
  }
}

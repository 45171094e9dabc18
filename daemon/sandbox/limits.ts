import type { FastifyReply } from 'fastify';
import { Refusal } from './refuse.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
const RATE_WINDOW_MS = 30_000;

/** What Spotify counts: the day's quota, and the ordinary limit of 30 seconds. @throws Refusal 429 */
export function keepLimits({ faults, ledger, clock }: World, reply: FastifyReply): void {
  const refuse = (seconds: number, refusal: Refusal): never => {
    reply.header('retry-after', Math.ceil(seconds));
    throw refusal;
  };
  const { dailyQuota, rateLimit } = faults;
  const quota = new Refusal(429, 'API quota exceeded', 'QUOTA_EXCEEDED');
  if (faults.quotaUsedUp) refuse(faults.quotaSeconds, quota);
  if (dailyQuota !== null && ledger.calls('api', DAY_MS) >= dailyQuota) {
    const oldest = ledger.entries.find(({ service, atMs }) => service === 'api' && atMs > clock() - DAY_MS);
    refuse(((oldest?.atMs ?? clock()) + DAY_MS - clock()) / 1000, quota);
  }
  if (rateLimit !== null && ledger.calls('api', RATE_WINDOW_MS) >= rateLimit) {
    refuse(RATE_WINDOW_MS / 1000, new Refusal(429, 'API rate limit exceeded'));
  }
}

/** Good calls that are refused all the same, as happens since July 2026; the next try succeeds. */
export class Spurious {
  #calls = 0;

  /** @throws Refusal 401, 403 */
  mayRefuse(every: number): void {
    if (every <= 0) return;
    this.#calls += 1;
    if (this.#calls % every !== 0) return;
    if ((this.#calls / every) % 2 === 1) throw new Refusal(401, 'No token provided');
    throw new Refusal(403, 'Player command failed: Premium required', 'PREMIUM_REQUIRED');
  }
}

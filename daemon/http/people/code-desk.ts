import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Role } from '../../contract/people.ts';
import type { Clock } from '../../core/ports.ts';
import { Tries } from './tries.ts';

/** Without letters and digits that are taken for one another: 0 O Q D, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V. */
const ALPHABET = 'ACEFHJKMNPRTWXY3479';
/** 893 million possibilities; with the lock-outs below a stranger tries some thousands a year at most. */
const LENGTH = 7;
export const CODE_LIFETIME_MS = 10 * 60_000;

const MINUTE_MS = 60_000;
const BY_ADDRESS = { free: 5, firstLockMs: MINUTE_MS, longestLockMs: 60 * MINUTE_MS, forgetMs: 24 * 60 * MINUTE_MS };
/** Counted over all addresses: an attacker in the network has as many as they like. */
const TOGETHER = { free: 20, firstLockMs: MINUTE_MS, longestLockMs: 30 * MINUTE_MS, forgetMs: 6 * 60 * MINUTE_MS };
const ALL = 'all';

export interface Invitation {
  /** What a person types; empty = nobody can join. */
  readonly code: string;
  /** What the QR code carries: beyond guessing, so that no lock-out touches it. */
  readonly ticket: string;
  readonly untilMs: number;
  /** What it makes of the phone; null: an owner while there was none, else a guest. */
  readonly role: Role | null;
}

export type Use =
  | { readonly kind: 'right'; readonly role: Role | null }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'locked'; readonly waitMs: number };

export interface CodeDesk {
  /** The present invitation, never older than ten minutes. */
  now(): Invitation;
  /** Somebody at the machine, or an owner, wants a new one: strangers' guesses count from zero again. */
  renew(role: Role | null): Invitation;
  /** Right only once. @param address who asks, for counting wrong tries */
  use(typed: string, address: string): Use;
}

export interface CodeDeskDeps {
  readonly clock: Clock;
  /** False on a box that serves only itself. */
  readonly open: boolean;
  readonly shown: (invitation: Invitation) => void;
}

const NOBODY: Invitation = { code: '', ticket: '', untilMs: Infinity, role: null };

/** People type what they see: blanks, dashes and small letters do not matter. A ticket is taken as it is. */
const plain = (typed: string): string => typed.replaceAll(/[\s-]/g, '').toUpperCase();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The code on the screen: proof of standing before the box. Good once, for ten minutes. */
export function openCodeDesk({ clock, open, shown }: CodeDeskDeps): CodeDesk {
  const tries = { address: new Tries(BY_ADDRESS, clock), together: new Tries(TOGETHER, clock) };
  let invitation = invite(null);

  function invite(role: Role | null): Invitation {
    if (!open) return NOBODY;
    const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    const ticket = randomBytes(12).toString('base64url');
    return { code, ticket, untilMs: clock() + CODE_LIFETIME_MS, role };
  }

  function replace(role: Role | null): Invitation {
    invitation = invite(role);
    shown(invitation);
    return invitation;
  }

  /** The clock can jump when it is set: a code from the future is as old as one from ten minutes ago. */
  function now(): Invitation {
    const leftMs = invitation.untilMs - clock();
    const fresh = invitation === NOBODY || (leftMs > 0 && leftMs <= CODE_LIFETIME_MS);
    return fresh ? invitation : replace(null);
  }

  shown(invitation);
  return {
    now,
    renew(role) {
      tries.together.forgive(ALL);
      return replace(role);
    },
    use(typed, address) {
      const { code, ticket, role } = now();
      if (code === '') return { kind: 'closed' };
      if (same(typed.trim(), ticket)) {
        replace(null);
        return { kind: 'right', role };
      }
      const waitMs = Math.max(tries.address.waitMs(address), tries.together.waitMs(ALL));
      if (waitMs > 0) return { kind: 'locked', waitMs };
      if (!same(plain(typed), code)) {
        tries.address.wrong(address);
        // A QR code that was scanned too late is no guess at a code.
        if (typed.length <= LENGTH * 2) tries.together.wrong(ALL);
        return { kind: 'wrong' };
      }
      tries.address.forgive(address);
      replace(null);
      return { kind: 'right', role };
    },
  };
}

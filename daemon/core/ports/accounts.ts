import type { Vault } from './vault.ts';

/** A paired Spotify account. Times are epoch milliseconds. */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** Where the picture lies upstream; empty when there is none. */
  readonly pictureUrl: string;
  /**
   * `given`: the tokens below are good as far as we know. `ended`: Spotify said so; they are empty. `locked`: they are kept, but cannot be
   * opened with the keys that are here; they read as empty.
   */
  readonly consent: 'given' | 'ended' | 'locked';
  readonly refreshToken: string;
  readonly accessToken: string;
  readonly expiresMs: number;
  /** When the owner consented: refresh tokens die six months later. */
  readonly consentedMs: number;
  /** `sandbox` or `spotify`: the two never mix. */
  readonly realm: string;
}

/** Several accounts may be paired; at most one of a realm is active. Whatever returns is on the disk. */
export interface AccountStore {
  active(realm: string): Account | null;
  /** Why no token can be kept now, and what a person can do about it; null when all is well. */
  readonly trouble: Vault['trouble'];
  /** In the order of their first pairing. */
  list(realm: string): readonly Account[];
  /** Keeps an account, or what changed about it; which one is active stays as it is. @throws NeedsOwner while there is `trouble` */
  put(account: Account & { readonly consent: 'given' | 'ended' }): void;
  /** Keeps the account and makes it the active one, both or neither. @throws NeedsOwner while there is `trouble` */
  adopt(account: Account & { readonly consent: 'given' }): void;
  /** @returns false when there is no such account: the active one then stays */
  activate(id: string, realm: string): boolean;
  /** Erases the account with its tokens. When it was the active one, the one paired first of the others is. */
  remove(id: string, realm: string): void;
}

/** A paired Spotify account. Times are epoch milliseconds. */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** Where the picture lies upstream; empty when there is none. */
  readonly pictureUrl: string;
  /** Empty: the consent has ended. */
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
  /** In the order of their first pairing. */
  list(realm: string): readonly Account[];
  /** Keeps an account, or what changed about it; which one is active stays as it is. */
  put(account: Account): void;
  /** Keeps the account and makes it the active one, both or neither. */
  adopt(account: Account): void;
  /** @returns false when there is no such account: the active one then stays */
  activate(id: string, realm: string): boolean;
  /** Erases the account with its tokens. When it was the active one, the one paired first of the others is. */
  remove(id: string, realm: string): void;
}

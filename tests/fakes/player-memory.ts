import type { Account, AccountStore } from '../../daemon/core/ports/accounts.ts';

/** Accounts in memory, with every write kept for inspection. */
export class MemoryAccounts implements AccountStore {
  readonly trouble = null;
  readonly writes: Account[] = [];
  #kept: readonly Account[] = [];
  readonly #active = new Map<string, string>();

  active(realm: string): Account | null {
    return this.list(realm).find((account) => account.id === this.#active.get(realm)) ?? null;
  }

  list(realm: string): readonly Account[] {
    return this.#kept.filter((account) => account.realm === realm);
  }

  put(account: Account): void {
    this.writes.push(account);
    const same = (other: Account): boolean => other.id === account.id && other.realm === account.realm;
    this.#kept = this.#kept.some(same)
      ? this.#kept.map((other) => (same(other) ? account : other))
      : [...this.#kept, account];
  }

  adopt(account: Account): void {
    this.put(account);
    this.#active.set(account.realm, account.id);
  }

  activate(id: string, realm: string): boolean {
    const known = this.list(realm).some((account) => account.id === id);
    if (known) this.#active.set(realm, id);
    return known;
  }

  remove(id: string, realm: string): void {
    this.#kept = this.#kept.filter((account) => account.id !== id || account.realm !== realm);
    const [next] = this.list(realm);
    if (this.active(realm) === null && next !== undefined) this.#active.set(realm, next.id);
  }
}

import type { Role } from '../../daemon/contract/people.ts';
import type { OwnerRecord, OwnerStore, Phone, Sessions } from '../../daemon/core/ports/people.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/** Phones in memory, by the hash of their token. */
export class MemorySessions implements Sessions {
  readonly rows = new Map<string, Phone>();

  add(tokenHash: string, { role, name }: Pick<Phone, 'role' | 'name'>, nowMs: number): Phone {
    const phone = { id: tokenHash.slice(0, 16), role, name, joinedMs: nowMs, seenMs: nowMs };
    this.rows.set(tokenHash, phone);
    return phone;
  }

  touch(tokenHash: string, nowMs: number): Phone | null {
    const phone = this.rows.get(tokenHash);
    if (phone === undefined || nowMs - phone.seenMs > WEEK_MS) return null;
    this.rows.set(tokenHash, { ...phone, seenMs: nowMs });
    return phone;
  }

  list(nowMs: number): readonly Phone[] {
    return [...this.rows.values()].filter(({ seenMs }) => nowMs - seenMs <= WEEK_MS);
  }

  setRole(id: string, role: Role): void {
    for (const [hash, phone] of this.rows) if (phone.id === id) this.rows.set(hash, { ...phone, role });
  }

  remove(id: string): void {
    for (const [hash, phone] of this.rows) if (phone.id === id) this.rows.delete(hash);
  }
}

export class MemoryOwner implements OwnerStore {
  #record: OwnerRecord = { boxKey: '5eed5eed', claimed: false, pinHash: '', clientId: '', setup: 'language' };

  read(): OwnerRecord {
    return this.#record;
  }

  /** A box of its own. */
  rename(boxKey: string): void {
    this.#record = { ...this.#record, boxKey };
  }

  write(change: Partial<OwnerRecord>): void {
    this.#record = { ...this.#record, ...change };
  }
}

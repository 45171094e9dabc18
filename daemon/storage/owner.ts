import type { Database } from 'better-sqlite3';
import type { OwnerRecord, OwnerStore } from '../core/ports/people.ts';
import type { Guard } from './failures.ts';

type Row = Omit<OwnerRecord, 'claimed'> & { readonly claimed: number };

/** One row, made by the migration. */
export function openOwner(db: Database, guard: Guard): OwnerStore {
  const select = db.prepare<[], Row>(
    'SELECT box_key AS boxKey, claimed, pin_hash AS pinHash, client_id AS clientId, setup FROM owner WHERE id = 1',
  );
  const update = db.prepare<Row>(
    'UPDATE owner SET claimed = @claimed, pin_hash = @pinHash, client_id = @clientId, setup = @setup WHERE id = 1 AND box_key = @boxKey',
  );
  const read = (): OwnerRecord => {
    const row = select.get()!;
    return { ...row, claimed: row.claimed === 1 };
  };
  const write = db.transaction((change: Partial<OwnerRecord>) => {
    const next = { ...read(), ...change };
    update.run({ ...next, claimed: next.claimed ? 1 : 0 });
  });
  return { read: () => guard(read), write: (change) => guard(() => write.immediate(change)) };
}

import type { Database } from 'better-sqlite3';
import type { BackupKey, BackupKeyStore } from '../core/ports/keeping.ts';
import type { Guard } from './failures.ts';

export function openBackupKey(db: Database, guard: Guard): BackupKeyStore {
  const select = db.prepare<[], BackupKey>(
    'SELECT salt, public_key AS publicKey, cost, set_ms AS setMs FROM backup_key WHERE id = 1',
  );
  const put = db.prepare<BackupKey>(
    'INSERT OR REPLACE INTO backup_key (id, salt, public_key, cost, set_ms) VALUES (1, @salt, @publicKey, @cost, @setMs)',
  );
  return {
    read: () => guard(() => select.get() ?? null),
    write: (key) => void guard(() => put.run({ ...key, setMs: Math.round(key.setMs) })),
  };
}

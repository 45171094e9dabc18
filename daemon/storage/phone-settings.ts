import type { Database } from 'better-sqlite3';
import type { PhoneSettings } from '../core/ports/keeping.ts';
import type { Guard } from './failures.ts';

export function openPhoneSettings(db: Database, guard: Guard): PhoneSettings {
  const select = db.prepare<[], { readonly key: string; readonly value: string }>(
    'SELECT key, value FROM phone_settings ORDER BY key',
  );
  const put = db.prepare<[string, string]>('INSERT OR REPLACE INTO phone_settings (key, value) VALUES (?, ?)');
  const remove = db.prepare<[string]>('DELETE FROM phone_settings WHERE key = ?');
  const write = db.transaction((changes: ReadonlyMap<string, unknown>) => {
    for (const [key, value] of changes) {
      if (value === null) remove.run(key);
      else put.run(key, JSON.stringify(value));
    }
  });
  return {
    read: () => guard(() => new Map(select.all().map(({ key, value }) => [key, JSON.parse(value) as unknown]))),
    write: (changes) => guard(() => write.immediate(changes)),
  };
}

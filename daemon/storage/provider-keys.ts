import type { Database } from 'better-sqlite3';
import type { ProviderKeys } from '../core/ports/features.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { Guard } from './failures.ts';

/** Keys that the owner entered for services, sealed as tokens are. */
export function openProviderKeys(
  db: Database,
  { guard, vault }: { readonly guard: Guard; readonly vault: Vault },
): ProviderKeys {
  const select = db.prepare<[string], Buffer>('SELECT sealed FROM provider_keys WHERE provider = ?').pluck();
  const put = db.prepare<[string, Uint8Array]>('INSERT OR REPLACE INTO provider_keys (provider, sealed) VALUES (?, ?)');
  const remove = db.prepare<[string]>('DELETE FROM provider_keys WHERE provider = ?');
  const place = (provider: string): readonly string[] => ['provider_keys', provider, 'sealed'];
  return {
    read: (provider) => {
      const sealed = guard(() => select.get(provider));
      return sealed === undefined ? '' : (vault.open(sealed, place(provider)) ?? '');
    },
    write: (provider, key) => {
      if (key === '') guard(() => remove.run(provider));
      else {
        const sealed = vault.seal(key, place(provider));
        guard(() => put.run(provider, sealed));
      }
    },
  };
}

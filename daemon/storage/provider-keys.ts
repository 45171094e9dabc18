import type { Database } from 'better-sqlite3';
import type { ProviderKeys } from '../core/ports/features.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { Guard } from './failures.ts';

export const PROVIDER_KEYS = 'provider_keys';
export const providerPlace = (provider: string): readonly string[] => [PROVIDER_KEYS, provider, 'sealed'];

/** Keys that the owner entered for services, sealed as tokens are. */
export function openProviderKeys(
  db: Database,
  { guard, vault }: { readonly guard: Guard; readonly vault: Vault },
): ProviderKeys {
  const select = db.prepare<[string], Buffer>('SELECT sealed FROM provider_keys WHERE provider = ?').pluck();
  const put = db.prepare<[string, Uint8Array]>('INSERT OR REPLACE INTO provider_keys (provider, sealed) VALUES (?, ?)');
  const remove = db.prepare<[string]>('DELETE FROM provider_keys WHERE provider = ?');
  return {
    read: (provider) => {
      const sealed = guard(() => select.get(provider));
      return sealed === undefined ? '' : (vault.open(sealed, providerPlace(provider)) ?? '');
    },
    write: (provider, key) => {
      if (key === '') guard(() => remove.run(provider));
      else {
        const sealed = vault.seal(key, providerPlace(provider));
        guard(() => put.run(provider, sealed));
      }
    },
  };
}

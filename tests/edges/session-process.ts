/**
 * A process that does one thing to the accounts of a folder, as the daemon would, and is killed at the point that it is told:
 * `session-process.ts DIR JSON`, the JSON being a `Deed`. Ends with 0 when the point was never reached.
 */
import { silent } from '../../daemon/lib/log.ts';
import { openSession } from '../../daemon/spotify/session.ts';
import { openStorage } from '../../daemon/storage/storage.ts';
import { readKeys } from '../../daemon/system/key-file.ts';
import { openVault } from '../../daemon/system/vault.ts';
import { Crash, type CrashPoint } from '../fakes/crash.ts';

export interface Deed {
  readonly what:
    | { readonly kind: 'renew' }
    | { readonly kind: 'pair'; readonly code: string; readonly redirectUri: string; readonly verifier: string }
    | { readonly kind: 'activate' | 'logout'; readonly id: string };
  readonly at: CrashPoint | null;
  readonly nowMs: number;
  readonly clientId: string;
  readonly accountsUrl: string;
  readonly apiUrl: string;
}

if (import.meta.main) {
  const [dir = '', json = ''] = process.argv.slice(2);
  const { what, at, nowMs, ...app } = JSON.parse(json) as Deed;
  const clock = (): number => nowMs;
  await using storage = openStorage({
    dir,
    realm: 'spotify',
    log: silent,
    clock,
    openVault: () => openVault(readKeys({ stateDir: dir, env: {}, log: silent })),
  });
  await using session = openSession({ ...app, realm: 'spotify', clock, accounts: storage.accounts });
  const crash = new Crash();
  if (at !== null) crash.arm(at);
  const { signal } = new AbortController();
  if (what.kind === 'renew') await session.accessToken(signal);
  else if (what.kind === 'pair') await session.pair(what, signal);
  else session[what.kind](what.id);
}

import { join } from 'node:path';
import type { Clock, History, SettingsStore } from '../core/ports.ts';
import type { AccountStore } from '../core/ports/accounts.ts';
import type { CallLedger } from '../core/ports/calls.ts';
import type { ProviderKeys } from '../core/ports/features.ts';
import type { CourseStore, EveningStore, Insights, Keepsakes, TasteStore } from '../core/ports/dj.ts';
import type { PhoneSettings } from '../core/ports/keeping.ts';
import type { OutputStore } from '../core/ports/outputs.ts';
import type { OwnerRecord, OwnerStore, Sessions } from '../core/ports/people.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { Log } from '../lib/log.ts';
import { openAccounts } from './accounts.ts';
import { openBoxMemory, type BoxMemory } from './box-memory.ts';
import { openCalls } from './calls.ts';
import { openCatalogue, type StoredCatalogue } from './catalogue.ts';
import { openCourse } from './course.ts';
import { databaseFile, openDatabase } from './database.ts';
import { openEvenings } from './evenings.ts';
import { guardFor, whileOpening } from './failures.ts';
import { makeFolder } from './folder.ts';
import { openHistory } from './history.ts';
import { openInsights } from './insights.ts';
import { openKeepsakes } from './keepsakes.ts';
import { lockFolder } from './lock.ts';
import { openOutputs } from './outputs.ts';
import { openOwner } from './owner.ts';
import { openPhoneSettings } from './phone-settings.ts';
import { openProviderKeys } from './provider-keys.ts';
import { finishReset } from './reset.ts';
import { openSessions } from './sessions.ts';
import { openSettings } from './settings.ts';
import { finishSwap, undoSwap } from './swap-state.ts';
import { openTaste } from './taste.ts';

export interface StorageDeps {
  readonly dir: string;
  readonly log: Log;
  /** `sandbox` or `spotify`: which songs the catalogue holds; it may depend on what the owner entered. */
  readonly realm: string | ((owner: OwnerRecord) => string);
  /** Called once the folder is ours alone. */
  readonly openVault: () => Vault;
  readonly clock?: Clock;
  /** Only tests give their own. */
  readonly migrations?: readonly string[];
}

export interface Storage extends AsyncDisposable {
  readonly history: History;
  readonly settings: SettingsStore;
  readonly taste: TasteStore;
  readonly course: CourseStore;
  readonly evenings: EveningStore;
  readonly insights: Insights;
  readonly keepsakes: Keepsakes;
  readonly catalogue: StoredCatalogue;
  readonly providerKeys: ProviderKeys;
  readonly accounts: AccountStore;
  readonly outputs: OutputStore;
  readonly sessions: Sessions;
  readonly owner: OwnerStore;
  /** The calls that Spotify counts under this client id. */
  readonly calls: (clientId: string) => CallLedger;
  readonly phoneSettings: PhoneSettings;
  /** All of it, to take along and to put in place of another. */
  readonly memory: BoxMemory;
  /** The database. */
  readonly file: string;
}

/**
 * Opens the box's memory in `dir` (made when missing). One process a folder.
 * @throws Fatal with a remedy: already running, not writable, damaged, newer schema, failed migration. The owner's file is never replaced.
 */
export function openStorage({ dir, log, realm, openVault, clock = Date.now, migrations }: StorageDeps): Storage {
  const file = databaseFile(dir);
  let unlock = (): void => undefined;
  try {
    makeFolder(dir);
    unlock = lockFolder(join(dir, 'mooddj.lock'));
    const db = openNewest({ dir, clock, log }, () =>
      openDatabase({ folder: dir, log, ...(migrations && { migrations }) }),
    );
    const guard = guardFor(file);
    const vault = openVault();
    const owner = openOwner(db, guard);
    const inRealm = typeof realm === 'string' ? realm : realm(owner.read());
    return {
      history: openHistory(db, guard, inRealm),
      settings: openSettings(db, guard),
      taste: openTaste(db, guard),
      course: openCourse(db, guard),
      evenings: openEvenings(db, guard, inRealm),
      insights: openInsights(db, guard),
      keepsakes: openKeepsakes(db, guard),
      catalogue: openCatalogue(db, { guard, clock, realm: inRealm }),
      providerKeys: openProviderKeys(db, { guard, vault }),
      accounts: openAccounts(db, { guard, vault }),
      outputs: openOutputs(db, guard),
      sessions: openSessions(db, guard),
      owner,
      calls: (clientId) => openCalls(db, guard, clientId),
      file,
      phoneSettings: openPhoneSettings(db, guard),
      memory: openBoxMemory(db, { dir, guard, vault, log, clock }),
      [Symbol.asyncDispose]: () => {
        db.close();
        unlock();
        return Promise.resolve();
      },
    };
  } catch (error) {
    unlock();
    throw whileOpening(error, file);
  }
}

/** After a restore, the restored state; where that does not open, the one before it. */
function openNewest<T>({ dir, clock, log }: Required<Pick<StorageDeps, 'dir' | 'clock' | 'log'>>, open: () => T): T {
  finishReset(dir);
  const isNew = finishSwap(dir);
  try {
    return open();
  } catch (error) {
    if (!isNew) throw error;
    const message = error instanceof Error ? error.message : String(error);
    log.error({ err: error }, 'what was restored does not open: the former state comes back');
    undoSwap(dir, { atMs: clock(), message });
    return open();
  }
}

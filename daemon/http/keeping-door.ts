import type {
  BackupRow,
  Backups,
  ExportAllQuery,
  RestoreRequest,
  Restoring,
  WipeDone,
  WipeRequest,
} from '../contract/http-keeping.ts';

import type { BrokerResult, BrokerTest, FoundBrokers } from '../contract/http-mqtt.ts';
import type { FieldProblem, Settings, SettingsPatch } from '../contract/http-settings.ts';
import type { LogLevel, LogLine, LogQuery } from '../contract/logs.ts';

/** Backups, and the way back. Errors are those of `core/errors.ts`. */
export interface BackupsDoor {
  shown(): Promise<Backups>;
  setPassphrase(passphrase: string): Promise<void>;
  make(): Promise<BackupRow>;
  /** Where it lies; null: there is none of that name. */
  file(name: string): string | null;
  remove(name: string): void;
  takeUpload(source: AsyncIterable<Uint8Array>): Promise<NonNullable<Backups['uploaded']>>;
  /** Lays it out for the next start, which the route brings about. */
  restore(ask: RestoreRequest): Promise<Restoring>;
}

export interface SettingsDoor {
  list(): Settings;
  /** What is wrong with a change; empty: nothing. */
  check(values: SettingsPatch['values']): readonly FieldProblem[];
  /** Takes what was checked. @returns whether some of all settings wait for a restart */
  change(values: SettingsPatch['values']): Promise<boolean>;
}

export interface LogsDoor {
  /** Oldest first. */
  lines(ask: LogQuery): readonly LogLine[];
  /** What comes after a line, in batches. */
  follow(
    from: { readonly level: LogLevel; readonly after: number },
    signal: AbortSignal,
  ): AsyncGenerator<readonly LogLine[], void, undefined>;
  newest(): number;
}

/** The owner's home automation. */
export interface BrokerDoor {
  test(ask: BrokerTest): Promise<BrokerResult>;
  found(signal: AbortSignal): Promise<FoundBrokers>;
  /** Empty = forget it. @throws NeedsOwner while nothing can be sealed */
  setPassword(password: string): void;
}

/** What the owner may do about all that the box remembers. */
export interface KeepingDoor {
  readonly backups: BackupsDoor;
  readonly settings: SettingsDoor;
  readonly logs: LogsDoor;
  readonly broker: BrokerDoor;
  diagnostics(): { readonly name: string; readonly bytes: Uint8Array };
  /** A file in pieces. */
  exported(ask: ExportAllQuery): { readonly name: string; readonly type: string; readonly text: Iterable<string> };
  wipe(ask: WipeRequest): Promise<WipeDone>;
  /** @returns how many rows came back */
  undoWipe(): number;
  /** The box starts anew within its process: called once the answer is out. */
  reopen(): void;
  /** The same, and the settings file is read again; by systemd where that watches over the box. */
  restart(): void;
}

import type {
  BackupRow,
  Backups,
  ExportAllQuery,
  RestoreRequest,
  Restoring,
  WipeDone,
  WipeRequest,
} from '../contract/http-keeping.ts';

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

/** What the owner may do about all that the box remembers. */
export interface KeepingDoor {
  readonly backups: BackupsDoor;
  /** A file in pieces. */
  exported(ask: ExportAllQuery): { readonly name: string; readonly type: string; readonly text: Iterable<string> };
  wipe(ask: WipeRequest): Promise<WipeDone>;
  /** @returns how many rows came back */
  undoWipe(): number;
  /** The box starts anew within its process: called once the answer is out. */
  reopen(): void;
}

import type { Vault } from './vault.ts';

/** What backups are sealed with. Only the passphrase opens them; this does not. Without it nobody makes one that opens, so it is secret too. */
export interface BackupKey {
  /** 16 bytes: what the passphrase was mixed with. */
  readonly salt: Uint8Array;
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** scrypt's N is 2 to this. */
  readonly cost: number;
  readonly setMs: number;
}

export interface BackupKeyStore {
  read(): BackupKey | null;
  write(key: BackupKey): void;
}

/** The box's memory as a file that can be taken away while the box goes on. */
export interface DatabaseCopier {
  /** The schema of what is copied. */
  readonly schema: number;
  /** How large a copy may become. */
  bytes(): number;
  /**
   * @param file must not exist
   * @param vault seals the secrets in the copy, instead of this box's own
   */
  copyTo(file: string, vault: Vault): Promise<void>;
}

/** What a restored database is brought up to date with before it takes the place of this box's. */
export interface DatabaseAdopter {
  /** The newest schema that is known here. */
  readonly schema: number;
  /**
   * Checks and migrates the database in `folder`, and gives it the people of this box: who may command it now may do so afterwards.
   * @throws BadRequest when it is damaged or not ours
   */
  adopt(folder: string): void;
}

/** Puts what lies ready in place of what is there. */
export interface StateSwap {
  /** Where the next state is laid out; emptied. */
  draft(): string;
  /** What lies in the draft is what the next start finds. Atomic: after it, nothing keeps it from happening. */
  commit(): void;
  /** How the last one ended; null: there was none. */
  outcome(): SwapOutcome | null;
}

export interface SwapOutcome {
  readonly atMs: number;
  /** `undone`: what was restored did not start, and what was there before is back. */
  readonly result: 'restored' | 'undone';
  readonly message: string;
}

/** Settings made on the phone, by their key in the configuration. */
export interface PhoneSettings {
  read(): ReadonlyMap<string, unknown>;
  /** @param changes null = not set any more */
  write(changes: ReadonlyMap<string, unknown>): void;
}

/** Forgets for good. */
export interface Wiper {
  /** Moods and songs. `canUndo`: they are held in memory, and nowhere else, until `letGo`. */
  history(): { readonly rows: number; readonly canUndo: boolean };
  /** @returns how many rows came back; null: none were held */
  undo(): number | null;
  letGo(): void;
  /** Likes and skips. */
  taste(): number;
  /** Moods, songs, likes, skips, bans, and the library with what is known of it. The box must start anew. */
  learnt(): number;
  /** The next start is the first one: no account, no phone, no setting. */
  everything(): void;
}

/** The files of the state folder that a backup carries. */
export const KEPT_FILES = ['mooddj.db', 'mooddj.key'] as const;

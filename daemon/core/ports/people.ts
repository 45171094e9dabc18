import type { SetupStep } from '../../contract/setup.ts';
import type { Role } from '../../contract/people.ts';

/** A phone that joined; it proves itself with the token in its cookie. */
export interface Phone {
  /** Names it to owners; opens nothing. */
  readonly id: string;
  readonly role: Role;
  /** What it called itself: `iPhone, Safari`. */
  readonly name: string;
  readonly joinedMs: number;
  /** To the hour. */
  readonly seenMs: number;
}

/** Phones that signed in on the network. Only hashes are kept: a copied database opens nothing. */
export interface Sessions {
  /** @param tokenHash hex SHA-256 of the token in the phone's cookie */
  add(tokenHash: string, phone: Pick<Phone, 'role' | 'name'>, nowMs: number): Phone;
  /** Null when unknown, or not used within the last 7 days; else those count from now again. */
  touch(tokenHash: string, nowMs: number): Phone | null;
  /** All that may still come in. */
  list(nowMs: number): readonly Phone[];
  setRole(id: string, role: Role): void;
  remove(id: string): void;
}

/** What the box knows of its owner, beside settings. */
export interface OwnerRecord {
  /** Made once: tells this box's cookies from those of another one at the same host name. */
  readonly boxKey: string;
  /** True from when the first owner joined. */
  readonly claimed: boolean;
  /** A salted hash; empty = none set. */
  readonly pinHash: string;
  /** The owner's Spotify app, entered on the phone; empty = none. */
  readonly clientId: string;
  /** Where the first set-up goes on. */
  readonly setup: SetupStep;
}

export interface OwnerStore {
  read(): OwnerRecord;
  write(change: Partial<Omit<OwnerRecord, 'boxKey'>>): void;
}

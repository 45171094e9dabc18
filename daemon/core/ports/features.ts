import type { ShownMood } from '../../contract/mood.ts';
import type { Features } from '../ports.ts';

/** What one source says a song sounds like. */
export type FeatureValue = Omit<Features, 'sources'>;

/** Several opinions, and what the owner says the song feels like → one. Null: nobody knows. */
export type Reconcile = (values: readonly FeatureValue[], ownerMood: ShownMood | null) => Features | null;

/** Whether a provider can be asked. `untilMs`: when that may change by itself, epoch ms. */
export type Readiness =
  | { readonly ready: true }
  | {
      readonly ready: false;
      readonly state: 'off' | 'needs-owner' | 'spent';
      readonly message: string;
      readonly untilMs: number | null;
    };

/** Learns audio features upstream. */
export interface FeatureProvider {
  readonly name: string;
  /** As people know it. */
  readonly title: string;
  /** Songs that one call asks for. */
  readonly batch: number;
  /** Pause between calls. */
  readonly paceMs: number;
  readiness(nowMs: number): Readiness;
  /** Calls of this month and how many there may be; null where nobody counts. */
  usage(nowMs: number): { readonly calls: number; readonly limit: number } | null;
  /**
   * At most `batch` songs. Unknown songs are absent from the answer.
   * @throws Retry when it cannot answer now; NeedsOwner when a person must act
   */
  features(uris: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, FeatureValue>>;
}

export interface DueSongs {
  readonly source: string;
  /** Only songs that these do not know: the better sources are asked first. */
  readonly after: readonly string[];
  readonly limit: number;
  readonly nowMs: number;
}

/** A song and what was measured of it, as a file of the owner holds it. */
export interface KnownSong {
  readonly uri: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  /** Null: not known. */
  readonly features: Features | null;
}

/** What is known of songs: kept for good, whoever the songs belong to. */
export interface FeatureStore {
  /** Keeps one source's values; what it said before goes. */
  putValues(source: string, values: ReadonlyMap<string, FeatureValue>): void;
  /** Remembers that this source does not know these, so that it is not asked again for 30 days. */
  putMisses(source: string, uris: readonly string[], atMs: number): void;
  values(uri: string): readonly FeatureValue[];
  /** Songs of the active account that nobody has measured and this source may be asked for, the most wanted first. */
  due(ask: DueSongs): readonly string[];
  /** Songs of the active account that each source knows. */
  known(): Readonly<Record<string, number>>;
  /** Every song of the active account, in the order of artist and title. */
  all(): Iterable<KnownSong>;
  /** Calls made in a month such as `2026-11`. */
  calls(source: string, month: string): number;
  addCall(source: string, month: string): void;
}

/** Values from a file of the owner's, and what only a playlist's mood tells. */
export const OWNER_FILE = 'owner-file';
export const OWNER_TAG = 'owner-tag';

/** Keys that the owner entered for providers; never shown again. */
export interface ProviderKeys {
  /** Empty when there is none, or it cannot be opened here. */
  read(provider: string): string;
  /** Empty = forget it. @throws NeedsOwner while nothing can be sealed */
  write(provider: string, key: string): void;
}

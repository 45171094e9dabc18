import type { Database } from 'better-sqlite3';
import type { Catalogue, Clock, Track } from '../core/ports.ts';
import type { FeatureStore, Reconcile } from '../core/ports/features.ts';
import type { SourceStore } from '../core/ports/library.ts';
import { openFeatures } from './catalogue-features.ts';
import { openLists } from './catalogue-lists.ts';
import { CatalogueMemory } from './catalogue-memory.ts';
import { openRows } from './catalogue-rows.ts';
import type { Guard } from './failures.ts';

interface CatalogueDeps {
  readonly guard: Guard;
  readonly clock: Clock;
  /** `sandbox` or `spotify`: invented songs never mix with the owner's. */
  readonly realm: string;
}

/** The catalogue with all that fills it. */
export interface StoredCatalogue extends Catalogue {
  /** How several opinions of a song become one. Before this, the one believed most is taken. */
  reconcileBy(reconcile: Reconcile): void;
  /** Whose songs are to be seen from now on; null = nobody's. */
  use(accountId: string | null): void;
  /** Erases what is kept of all other accounts. */
  keepOnly(accountIds: readonly string[]): void;
  /** False: songs with explicit words stay, and are not chosen. */
  allowExplicit(allowed: boolean): void;
  /** The lists of one account, whichever is active. */
  lists(accountId: string): SourceStore;
  readonly features: FeatureStore;
}

export function openCatalogue(db: Database, deps: CatalogueDeps): StoredCatalogue {
  const { guard, clock, realm } = deps;
  const rows = openRows(db, realm);
  let rule = mostBelieved;
  const reconcile: Reconcile = (values, mood) => rule(values, mood);
  const memory = new CatalogueMemory(rows, reconcile);
  const ownerOf = (accountId: string): string => `${realm}:${accountId}`;
  let owner = ownerOf('');
  let explicitAllowed = true;
  let generation = 0;
  let list: readonly Track[] | null = null;
  /** When the next refused song may be chosen again. */
  let returnsMs = Infinity;

  const changed = (): void => {
    generation += 1;
    list = null;
  };
  const filled = (): CatalogueMemory => {
    guard(() => memory.fill(owner));
    return memory;
  };
  const refresh = (of: string, uris: readonly string[]): void => {
    if (of !== owner) return;
    guard(() => memory.refresh(of, uris));
    changed();
  };
  const lookUp = (): void => {
    if (clock() >= returnsMs) changed();
    if (list !== null) return;
    const nowMs = clock();
    const { tracks, unavailable } = filled();
    const refused = [...unavailable].filter(([, untilMs]) => untilMs > nowMs);
    returnsMs = Math.min(Infinity, ...refused.map(([, untilMs]) => untilMs));
    const out = new Set(refused.map(([uri]) => uri));
    const all = [...tracks.values()];
    list =
      explicitAllowed && out.size === 0
        ? all
        : all.filter((one) => (explicitAllowed || !one.explicit) && !out.has(one.uri));
  };

  const lists = openLists(db, { guard, realm, onChange: refresh });
  const refuse = db.prepare<[number, string, string]>(
    'UPDATE songs SET unavailable_until_ms = ? WHERE realm = ? AND uri = ?',
  );
  const others = `owner LIKE @realm || ':%' AND owner NOT IN (SELECT value FROM json_each(@kept))`;
  const forgetting = ['song_entries', 'song_sources', 'playlists', 'library_times'].map((table) =>
    db.prepare<{ realm: string; kept: string }>(`DELETE FROM ${table} WHERE ${others}`),
  );
  const dropOrphans = db.prepare<[string]>(
    `DELETE FROM songs WHERE realm = ? AND NOT EXISTS (SELECT 1 FROM song_entries e WHERE e.uri = songs.uri)`,
  );

  return {
    reconcileBy: (next) => {
      rule = next;
      memory.empty();
      changed();
    },
    tracks: () => {
      lookUp();
      return list ?? [];
    },
    track: (uri) => filled().tracks.get(uri) ?? null,
    generation: () => {
      if (clock() >= returnsMs) {
        returnsMs = Infinity;
        changed();
      }
      return generation;
    },
    putUnavailable: (uri, untilMs) => {
      guard(() => refuse.run(Math.round(untilMs), realm, uri));
      refresh(owner, [uri]);
    },
    counts: () => {
      const { tracks, understood } = filled();
      return { tracks: tracks.size, understood };
    },
    use: (accountId) => {
      const next = ownerOf(accountId ?? '');
      if (next === owner) return;
      owner = next;
      memory.empty();
      changed();
    },
    keepOnly: (accountIds) => {
      const kept = JSON.stringify(accountIds.map(ownerOf));
      guard(() =>
        db
          .transaction(() => {
            const gone = forgetting.map((statement) => statement.run({ realm, kept }).changes);
            if (gone.some((count) => count > 0)) dropOrphans.run(realm);
          })
          .immediate(),
      );
      if (!accountIds.map(ownerOf).includes(owner)) {
        memory.empty();
        changed();
      }
    },
    allowExplicit: (allowed) => {
      if (allowed === explicitAllowed) return;
      explicitAllowed = allowed;
      changed();
    },
    lists: (accountId) => lists(ownerOf(accountId)),
    features: openFeatures(db, {
      ...{ guard, realm, rows, reconcile, memory: filled, owner: () => owner },
      onChange: (uris) => refresh(owner, uris),
    }),
  };
}

const mostBelieved: Reconcile = (values) => {
  const [best] = [...values].sort((a, b) => b.confidence - a.confidence);
  return best === undefined ? null : { ...best, sources: [best.source] };
};

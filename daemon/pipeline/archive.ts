import type { Ribbon } from '../contract/ribbon.ts';
import type { Clock, History } from '../core/ports.ts';
import type {
  EveningSong,
  EveningStore,
  HistoryKind,
  Insights,
  Keepsakes,
  SavedEvening,
  TasteStore,
} from '../core/ports/dj.ts';
import type { DjDesk } from './dj-desk.ts';
import { ribbonUntilNow } from './ribbon.ts';

export interface ArchiveDeps {
  readonly history: Pick<History, 'moods'>;
  readonly insights: Omit<Insights, 'addTime'>;
  readonly keepsakes: Omit<Keepsakes, 'prune' | 'expire'>;
  readonly taste: Pick<TasteStore, 'lessons' | 'bans'>;
  readonly evenings: Pick<EveningStore, 'startedMs' | 'songs' | 'saved'>;
  readonly desk: Pick<DjDesk, 'take'>;
  readonly saveEvening: () => Promise<SavedEvening>;
  readonly clock: Clock;
}

/** What the owner may see, take along and wipe. */
export interface Archive extends Pick<ArchiveDeps, 'insights' | 'taste' | 'saveEvening'> {
  readonly keepsakes: Pick<Keepsakes, 'page' | 'columns'>;
  wipe(kind: HistoryKind): Promise<number>;
  ribbon(): Ribbon;
  evening(): {
    readonly startedMs: number | null;
    readonly songs: readonly EveningSong[];
    readonly saved: SavedEvening | null;
  };
}

export function openArchive({ history, keepsakes, desk, evenings, clock, ...more }: ArchiveDeps): Archive {
  return {
    ...more,
    keepsakes,
    wipe: async (kind) => {
      const rows = keepsakes.wipe(kind);
      // What was learnt is also in the DJ's head.
      if (kind === 'taste') await desk.take({ kind: 'forget', atMs: clock() });
      return rows;
    },
    ribbon: () => ribbonUntilNow({ moods: (limit) => history.moods(limit), insights: more.insights, evenings, clock }),
    evening: () => {
      const startedMs = evenings.startedMs(clock());
      return startedMs === null
        ? { startedMs, songs: [], saved: null }
        : { startedMs, songs: evenings.songs(startedMs), saved: evenings.saved(startedMs) };
    },
  };
}

import type { Ribbon } from '../contract/ribbon.ts';
import type { Clock, History } from '../core/ports.ts';
import type { EveningSong, EveningStore, Insights, Keepsakes, SavedEvening, TasteStore } from '../core/ports/dj.ts';
import type { DjDesk } from './dj-desk.ts';
import { ribbonUntilNow } from './ribbon.ts';

export interface ArchiveDeps {
  readonly history: Pick<History, 'moods'>;
  readonly insights: Omit<Insights, 'addTime'>;
  readonly keepsakes: Pick<Keepsakes, 'wipe'>;
  readonly taste: Pick<TasteStore, 'lessons' | 'bans'>;
  readonly evenings: Pick<EveningStore, 'startedMs' | 'songs' | 'saved'>;
  readonly desk: Pick<DjDesk, 'take'>;
  readonly saveEvening: () => Promise<SavedEvening>;
  readonly clock: Clock;
}

/** What the owner may see of the evenings. */
export interface Archive extends Pick<ArchiveDeps, 'insights' | 'taste' | 'saveEvening'> {
  /** @returns how many likes and skips went */
  forgetTaste(): Promise<number>;
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
    forgetTaste: async () => {
      const rows = keepsakes.wipe('taste');
      // What was learnt is also in the DJ's head.
      await desk.take({ kind: 'forget', atMs: clock() });
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

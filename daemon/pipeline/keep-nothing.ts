import type { History } from '../core/ports.ts';
import type { HistoryKind, Insights, Keepsakes, TasteStore } from '../core/ports/dj.ts';

export interface Diary {
  readonly history: History;
  readonly insights: Insights;
  readonly taste: TasteStore;
}

/**
 * A diary into which nothing is written of what is to be kept for no day at all. The song that plays is the exception: it says where the
 * evening stands, and goes when it has ended.
 */
export function keepNothing(
  diary: Diary,
  keepDays: Readonly<Record<HistoryKind, number>>,
  keepsakes: Pick<Keepsakes, 'wipe'>,
): Diary {
  const { history, insights, taste } = diary;
  const forMoods = keepDays.moods > 0;
  const forPlays = keepDays.plays > 0;
  const forget = (): void => {
    if (!forPlays) keepsakes.wipe('plays');
  };
  return {
    history: {
      ...history,
      addMood: (record) => {
        if (forMoods) history.addMood(record);
      },
      startPlay: (record) => {
        history.startPlay(record);
        forget();
      },
      endPlay: (endedMs, outcome, moved) => {
        history.endPlay(endedMs, outcome, moved);
        forget();
      },
    },
    insights: {
      ...insights,
      addTime: (stretch) => {
        if (forMoods) insights.addTime(stretch);
      },
    },
    taste: {
      ...taste,
      addLesson: (lesson) => {
        if (keepDays.taste > 0) taste.addLesson(lesson);
      },
    },
  };
}

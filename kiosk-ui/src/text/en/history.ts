import { formats } from '../formats.ts';

const { number, plural } = formats('en-GB');

/** Words of the page about days gone by. */
export const history = {
  title: 'History',
  note: 'Moods over time, songs by mood',
  span: 'How far back',
  spans: { day: 'Day', week: 'Week', month: 'Month' },
  moods: 'How the room felt',
  chart: 'Two lines over time: how pleasant and how lively the room was. The numbers are in the table below.',
  pleasant: 'Pleasant',
  lively: 'Lively',
  table: 'As numbers',
  when: 'When',
  nothing: 'Nothing was seen in this time.',
  long: (minutes: number): string =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} min` : `${number(Math.round(minutes / 6) / 10)} h`,
  byMood: 'Songs by mood',
  skipped: (skips: number, plays: number): string => `${number(skips)} of ${number(plays)} skipped`,
  plays: (count: number): string => plural(count, { one: 'time', other: 'times' }),
};

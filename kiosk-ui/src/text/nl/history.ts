import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('nl-NL');

export const history: Words['history'] = {
  title: 'Geschiedenis',
  note: 'Stemmingen door de tijd, nummers per stemming',
  span: 'Hoe ver terug',
  spans: { day: 'Dag', week: 'Week', month: 'Maand' },
  moods: 'Hoe de ruimte zich voelde',
  chart:
    'Twee lijnen door de tijd: hoe prettig en hoe levendig de ruimte was. De getallen staan in de tabel hieronder.',
  pleasant: 'Prettig',
  lively: 'Levendig',
  table: 'Als getallen',
  when: 'Wanneer',
  nothing: 'In deze tijd is niets gezien.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} min` : `${number(Math.round(minutes / 6) / 10)} uur`,
  byMood: 'Nummers per stemming',
  skipped: (skips, plays) => `${number(skips)} van ${number(plays)} overgeslagen`,
  plays: (count) => plural(count, { one: 'keer', other: 'keer' }),
};

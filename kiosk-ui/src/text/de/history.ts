import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('de-DE');

export const history: Words['history'] = {
  title: 'Verlauf',
  note: 'Stimmungen im Lauf der Zeit, Songs nach Stimmung',
  span: 'Wie weit zurück',
  spans: { day: 'Tag', week: 'Woche', month: 'Monat' },
  moods: 'Wie der Raum sich fühlte',
  chart:
    'Zwei Linien im Lauf der Zeit: wie angenehm und wie lebhaft der Raum war. Die Zahlen stehen in der Tabelle darunter.',
  pleasant: 'Angenehm',
  lively: 'Lebhaft',
  table: 'Als Zahlen',
  when: 'Wann',
  nothing: 'In dieser Zeit war nichts zu sehen.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} Min.` : `${number(Math.round(minutes / 6) / 10)} Std.`,
  byMood: 'Songs nach Stimmung',
  skipped: (skips, plays) => `${number(skips)} von ${number(plays)} übersprungen`,
  plays: (count) => plural(count, { one: '#-mal', other: '#-mal' }),
};

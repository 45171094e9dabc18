import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('it-IT');

export const history: Words['history'] = {
  title: 'Cronologia',
  note: 'Umori nel tempo, brani per umore',
  span: 'Periodo',
  spans: { day: 'Giorno', week: 'Settimana', month: 'Mese' },
  moods: 'Come si sentiva la stanza',
  chart: 'Due linee nel tempo: quanto la stanza era piacevole e quanto vivace. I numeri sono nella tabella qui sotto.',
  pleasant: 'Piacevole',
  lively: 'Vivace',
  table: 'In numeri',
  when: 'Quando',
  nothing: 'In questo periodo non si è visto nulla.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} min` : `${number(Math.round(minutes / 6) / 10)} h`,
  byMood: 'Brani per umore',
  skipped: (skips, plays) => `${number(skips)} su ${number(plays)} saltati`,
  plays: (count) => plural(count, { one: 'volta', other: 'volte' }),
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('pt-PT');

export const history: Words['history'] = {
  title: 'Histórico',
  note: 'Humores ao longo do tempo, músicas por humor',
  span: 'Período',
  spans: { day: 'Dia', week: 'Semana', month: 'Mês' },
  moods: 'Como a sala se sentia',
  chart: 'Duas linhas no tempo: quão agradável e quão animada estava a sala. Os números estão na tabela em baixo.',
  pleasant: 'Agradável',
  lively: 'Animada',
  table: 'Em números',
  when: 'Quando',
  nothing: 'Neste período não se viu nada.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} min` : `${number(Math.round(minutes / 6) / 10)} h`,
  byMood: 'Músicas por humor',
  skipped: (skips, plays) => `${number(skips)} de ${number(plays)} saltadas`,
  plays: (count) => plural(count, { one: 'vez', other: 'vezes' }),
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('es-ES');

export const history: Words['history'] = {
  title: 'Historial',
  note: 'Ánimos en el tiempo, canciones por ánimo',
  span: 'Periodo',
  spans: { day: 'Día', week: 'Semana', month: 'Mes' },
  moods: 'Cómo se sentía la sala',
  chart:
    'Dos líneas en el tiempo: lo agradable y lo animada que estaba la sala. Los números están en la tabla de abajo.',
  pleasant: 'Agradable',
  lively: 'Animada',
  table: 'En números',
  when: 'Cuándo',
  nothing: 'En este tiempo no se ha visto nada.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} min` : `${number(Math.round(minutes / 6) / 10)} h`,
  byMood: 'Canciones por ánimo',
  skipped: (skips, plays) => `${number(skips)} de ${number(plays)} saltadas`,
  plays: (count) => plural(count, { one: 'vez', other: 'veces' }),
};

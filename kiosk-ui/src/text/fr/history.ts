import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('fr-FR');

export const history: Words['history'] = {
  title: 'Historique',
  note: 'Les ambiances dans le temps, les titres par ambiance',
  span: 'Jusqu’où remonter',
  spans: { day: 'Jour', week: 'Semaine', month: 'Mois' },
  moods: 'L’ambiance de la salle',
  chart:
    'Deux courbes dans le temps : à quel point la salle était agréable et animée. Les chiffres sont dans le tableau ci-dessous.',
  pleasant: 'Agréable',
  lively: 'Animée',
  table: 'En chiffres',
  when: 'Quand',
  nothing: 'Rien n’a été vu pendant cette période.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} min` : `${number(Math.round(minutes / 6) / 10)} h`,
  byMood: 'Titres par ambiance',
  skipped: (skips, plays) => `${plural(skips, { one: 'passé', other: 'passés' })} sur ${number(plays)}`,
  plays: (count) => plural(count, { one: 'fois', other: 'fois' }),
};

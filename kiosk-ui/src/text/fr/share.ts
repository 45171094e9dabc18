import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('fr-FR');

export const share: Words['share'] = {
  title: 'Partager la soirée',
  note: 'Une image des ambiances et des titres',
  alt: (songs) =>
    `Image de la soirée : ses ambiances en bande de couleurs, et ${plural(songs, { one: 'titre', other: 'titres' })}.`,
  save: 'Enregistrer l’image',
  send: 'L’envoyer…',
  saved: 'L’image est enregistrée',
  none: 'Aucun titre n’est encore passé. L’image grandit avec la soirée.',
  more: (songs) => plural(songs, { one: 'et # titre avant', other: 'et # titres avant' }),
  link: 'Pour d’autres téléphones',
  linkMore: 'Les téléphones connectés au boîtier ouvrent cette page avec le code. Cela ne marche que sur ce réseau.',
};

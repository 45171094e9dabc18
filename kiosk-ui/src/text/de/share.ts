import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('de-DE');

export const share: Words['share'] = {
  title: 'Den Abend teilen',
  note: 'Ein Bild der Stimmungen und Songs',
  alt: (songs) =>
    `Bild des Abends: seine Stimmungen als Farbband und ${plural(songs, { one: 'Song', other: 'Songs' })}.`,
  save: 'Bild sichern',
  send: 'Senden …',
  saved: 'Das Bild ist gesichert',
  none: 'Noch lief kein Song. Das Bild wächst mit dem Abend.',
  more: (songs) => plural(songs, { one: 'und # Song davor', other: 'und # Songs davor' }),
  link: 'Für andere Handys',
  linkMore: 'Handys, die mit der Box verbunden sind, öffnen diese Seite mit dem Code. Das geht nur in diesem Netz.',
};

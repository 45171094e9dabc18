import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');

export const share: Words['share'] = {
  title: 'Condividi la serata',
  note: 'Un’immagine degli umori e dei brani',
  alt: (songs) =>
    `Immagine della serata: gli umori come una fascia di colore, e ${plural(songs, { one: 'brano', other: 'brani' })}.`,
  save: 'Salva l’immagine',
  send: 'Inviala…',
  saved: 'L’immagine è salvata',
  none: 'Non ha ancora suonato nessun brano. L’immagine cresce con la serata.',
  more: (songs) => `e prima ${plural(songs, { one: 'brano', other: 'brani' })}`,
  link: 'Per altri telefoni',
  linkMore: 'I telefoni collegati al box aprono questa pagina con il codice. Funziona solo in questa rete.',
};

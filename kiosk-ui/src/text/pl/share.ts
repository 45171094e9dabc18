import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pl-PL');

export const share: Words['share'] = {
  title: 'Udostępnij wieczór',
  note: 'Obraz nastrojów i utworów',
  alt: (songs) =>
    `Obraz wieczoru: jego nastroje jako pasmo kolorów i ${plural(songs, {
      one: 'utwór',
      few: 'utwory',
      many: 'utworów',
      other: 'utworu',
    })}.`,
  save: 'Zapisz obraz',
  send: 'Wyślij…',
  saved: 'Obraz zapisany',
  none: 'Żaden utwór jeszcze nie zagrał. Obraz rośnie wraz z wieczorem.',
  more: (songs) =>
    plural(songs, {
      one: 'i # utwór wcześniej',
      few: 'i # utwory wcześniej',
      many: 'i # utworów wcześniej',
      other: 'i # utworu wcześniej',
    }),
  link: 'Dla innych telefonów',
  linkMore: 'Telefony połączone z urządzeniem otwierają tę stronę kodem. Działa to tylko w tej sieci.',
};

import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'Skąd gra muzyka',
  look: 'Szukaj głośników',
  again: 'Szukaj ponownie',
  looking: 'Pytam Spotify…',
  here: 'to urządzenie',
  browser: 'przeglądarka kiosku',
  playing: 'gra teraz',
  none: 'Spotify nie widzi żadnego głośnika. Włącz jakiś albo otwórz na nim raz Spotify.',
  locked: 'Głośnik jest ustalony w pliku ustawień.',
  done: (name) => `Muzyka gra teraz z: ${name}.`,
  active: 'Co już gra',
};

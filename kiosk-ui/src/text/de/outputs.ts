import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'Die Musik kommt aus',
  look: 'Lautsprecher suchen',
  again: 'Erneut suchen',
  looking: 'Fragt Spotify …',
  here: 'diese Box',
  browser: 'der Kiosk-Browser',
  playing: 'spielt gerade',
  none: 'Spotify sieht keinen Lautsprecher. Schalte einen ein oder öffne einmal Spotify darauf.',
  locked: 'Der Lautsprecher ist in der Einstellungsdatei festgelegt.',
  done: (name) => `Die Musik kommt jetzt aus: ${name}.`,
  active: 'Was gerade schon spielt',
};

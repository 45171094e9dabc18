import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'La musique sort de',
  look: 'Chercher des enceintes',
  again: 'Chercher encore',
  looking: 'Demande à Spotify…',
  here: 'ce boîtier',
  browser: 'le navigateur du kiosque',
  playing: 'joue maintenant',
  none: 'Spotify ne voit aucune enceinte. Allumes-en une, ou ouvres-y Spotify une fois.',
  locked: 'L’enceinte est fixée dans le fichier de réglages.',
  done: (name) => `La musique sort maintenant de : ${name}.`,
  active: 'Ce qui joue déjà',
};

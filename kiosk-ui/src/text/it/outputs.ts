import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'La musica esce da',
  look: 'Cerca altoparlanti',
  again: 'Cerca di nuovo',
  looking: 'Chiedo a Spotify…',
  here: 'questo box',
  browser: 'il browser dello schermo',
  playing: 'suona ora',
  none: 'Spotify non vede altoparlanti. Accendine uno, o aprici Spotify una volta.',
  locked: 'L’altoparlante è fissato nel file delle impostazioni.',
  done: (name) => `Ora la musica esce da: ${name}.`,
  active: 'Quello che sta già suonando',
};

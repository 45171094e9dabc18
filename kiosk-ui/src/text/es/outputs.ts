import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'La música sale por',
  look: 'Buscar altavoces',
  again: 'Buscar de nuevo',
  looking: 'Preguntando a Spotify…',
  here: 'esta caja',
  browser: 'el navegador de la pantalla',
  playing: 'suena ahora',
  none: 'Spotify no ve ningún altavoz. Enciende uno o abre Spotify en él una vez.',
  locked: 'El archivo de configuración fija el altavoz.',
  done: (name) => `Ahora la música sale por ${name}.`,
  active: 'El que ya esté sonando',
};

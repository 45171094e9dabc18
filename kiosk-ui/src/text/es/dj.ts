import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'Llana', means: 'La noche no tiene una forma propia.' },
  party: { name: 'Fiesta', means: 'Se calienta, llega a lo más alto y se va apagando.' },
  dinner: { name: 'Cena', means: 'Se mantiene suave mientras se come.' },
};

export const dj: Words['dj'] = {
  title: 'Esta canción',
  like: 'Me gusta',
  more: 'Más como esta',
  less: 'Menos como esta',
  banSong: 'Nunca esta canción',
  banArtist: 'Nunca este artista',
  leads: (title) => `Más como «${title}» durante un rato`,
  stop: 'Parar',

  howLong: 'Cuánto tiempo',
  minutes: (minutes) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} h`),
  until: (time) => `Hasta las ${time}; después la música vuelve a seguir a la sala.`,
  untilChanged: 'Hasta que lo cambies.',

  shape: 'Forma de la noche',
  arcs,
  arcLocked: 'Fijado en el archivo de configuración de esta caja.',
  save: 'Guardar esta noche en Spotify',
  saved: (songs, name) => `${plural(songs, { one: 'canción', other: 'canciones' })} en «${name}»`,
  open: 'Abrir en Spotify',

  bans: 'No suenan nunca',
  noBans: 'No hay nada vetado.',
  allow: 'Permitir',
  allowName: (name) => `Volver a permitir ${name}`,
  take: (kind, format) => `${kind} en ${format}`,
  wipe: 'Olvidar',
  wipeName: (kind) => `Olvidar ${kind.toLowerCase()}`,
  sureYes: 'Sí, olvidar',
  sureNo: 'Conservar',

  done: {
    like: 'Te gusta, con este ánimo',
    more: 'Más como esta durante un rato',
    less: 'Menos como esta, con este ánimo',
    banSong: 'Esta canción no volverá a sonar',
    banArtist: 'Este artista no volverá a sonar',
    leadOff: 'La música vuelve a seguir solo a la sala',
    until: (time) => `Hasta las ${time}`,
    untilChanged: 'Hasta que lo cambies',
    arc: (arc) => arcs[arc].name,
    save: 'Guardada como lista',
    wiped: (rows) => `Olvidado: ${plural(rows, { one: 'entrada', other: 'entradas' })}`,
    allowed: (name) => `${name} puede volver a sonar`,
  },
};

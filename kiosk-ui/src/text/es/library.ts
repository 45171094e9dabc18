import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('es-ES');

const phases: Readonly<Record<Parameters<Words['library']['reading']>[0], string>> = {
  '': 'tu biblioteca',
  top: 'lo que más escuchas',
  recent: 'lo último que has escuchado',
  playlists: 'tus listas',
  liked: 'las canciones que te gustan',
};

export const library: Words['library'] = {
  title: 'Tu música',
  songs: (count) => plural(count, { one: 'canción', other: 'canciones' }),
  reading: (phase) => `Leyendo ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} de ${number(total)}`),
  waiting: (time) =>
    `El resto se lee a partir de las ${time}: las consultas que Spotify permite se guardan para la música.`,
  lastRead: (when) => `Última lectura: ${when}.`,
  neverRead: 'Aún sin leer.',
  readNow: 'Leer ahora',
  stop: 'Parar',
  stopped: 'Parado; lo ya leído se queda.',
  begun: 'Leyendo tu música',
  explicit: 'Canciones con letra explícita',
  explicitLabel: 'Permitir que se elijan canciones con letra explícita',
  explicitOn: 'Se pueden elegir.',
  explicitOff: 'Se quedan en tu biblioteca y nunca se eligen.',
  explicitLocked: 'Fijado en el archivo de configuración de esta caja.',
  explicitDone: (on) =>
    on ? 'Se pueden elegir canciones con letra explícita' : 'Las canciones con letra explícita se dejan fuera',

  playlists: 'Listas',
  playlistsHint:
    'Tus canciones favoritas, las más escuchadas y lo que pones están siempre. Añade listas y di a qué suenan.',
  show: 'Elegir listas',
  hide: 'Ocultar listas',
  looking: 'Preguntando a Spotify…',
  none: 'Esta cuenta no tiene listas.',
  moodOf: (name) => `A qué suena «${name}»`,
  noMood: 'Sin ánimo',
  added: (name) => `Se está leyendo «${name}»`,
  removed: (name) => `«${name}» se deja fuera`,
  tagged: (name, mood) => `«${name}»: ${mood}`,
  untagged: (name) => `«${name}»: sin ánimo`,
};

export const features: Words['features'] = {
  title: 'Cómo suenan tus canciones',
  understood: (known, all) =>
    `${number(known)} de ${plural(all, { one: 'canción', other: 'canciones' })} ya comprendidas`,
  hint: 'El DJ sitúa las canciones por ánimo y tempo. Las que nadie conoce también suenan, de vez en cuando.',
  songs: (count) => plural(count, { one: 'canción', other: 'canciones' }),
  states: {
    asking: 'preguntando',
    done: 'nada más que preguntar',
    resting: 'no ha respondido',
    spent: 'agotado por este mes',
    'needs-owner': 'te necesita',
    off: 'apagado',
    given: '',
  },
  until: (time) => `vuelve a preguntar ${time}`,
  usage: (calls, limit) => `${number(calls)} de ${number(limit)} consultas este mes`,
  keyTitle: 'SoundNet',
  keyHint:
    'Conoce canciones que ReccoBeats no conoce. Necesita tu propia clave de rapidapi.com («Track Analysis»); se prueba con una consulta y se guarda sellada en esta caja.',
  keyLabel: 'Clave de RapidAPI',
  keySend: 'Probar y guardar',
  keyTrying: 'Probando…',
  keyKept: 'La clave funciona y queda guardada',
  keyThere: 'Tu clave está en la caja.',
  keyForget: 'Olvidar la clave',
  keyForgotten: 'La clave se ha olvidado',
  fileTitle: 'Como archivo',
  fileHint: 'Una tabla con todas las canciones, para guardarla o completarla. También sirven las tablas de Exportify.',
  download: 'Descargar (CSV)',
  upload: 'Cargar un archivo CSV',
  uploading: 'Leyendo el archivo…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, { one: 'canción incorporada', other: 'canciones incorporadas' }),
      ...(unchanged > 0 ? [plural(unchanged, { one: 'ya conocida', other: 'ya conocidas' })] : []),
      ...(empty > 0 ? [`${number(empty)} sin valores`] : []),
      ...(wrong > 0 ? [plural(wrong, { one: 'línea sin entender', other: 'líneas sin entender' })] : []),
    ].join(', ') + '.',
  problem: (line, column) => `Línea ${line}, ${column}`,
  more: (count) => `y ${number(count)} más`,
};

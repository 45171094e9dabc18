import type { pages as english } from '../en/pages.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

const moods: (typeof english)['moods'] = {
  happy: 'Alegría',
  sad: 'Tristeza',
  angry: 'Enfado',
  neutral: 'Neutral',
  surprised: 'Sorpresa',
  unsure: 'Por ver',
  none: 'Nadie aquí',
};

const directions: (typeof english)['directions'] = {
  match: { name: 'Seguir', doing: 'Siguiendo a la sala', means: 'Las canciones suenan como se siente la sala.' },
  lift: { name: 'Animar', doing: 'Animando la sala', means: 'Las canciones suben el ánimo, paso a paso.' },
  calm: { name: 'Calmar', doing: 'Calmando la sala', means: 'Las canciones se van calmando, paso a paso.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'Seguir a la sala',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'Cámara',
    vision: 'Lectura del ánimo',
    player: 'Reproductor',
    account: 'Cuenta de Spotify',
    library: 'Biblioteca',
    broker: 'Domótica',
    clock: 'Reloj',
    disk: 'Disco',
    calls: 'Consultas a Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `a las ${time}`,
  onDay: (day, time) => `el ${day} a las ${time}`,
  takeOver: 'Que siga el DJ',
  takenOver: 'El DJ vuelve a mandar.',
  starting: 'Despertando',
  startingMore: 'Buscando la caja…',
  lost: 'Conexión perdida, intentándolo de nuevo…',

  peopleInView: (count) => (count === 0 ? 'nadie a la vista' : plural(count, { one: 'persona', other: 'personas' })),
  sure: (confidence) =>
    confidence >= 0.75 ? 'muy seguro' : confidence >= 0.5 ? 'bastante seguro' : 'solo una intuición',
  since: (minutes) =>
    minutes < 1
      ? 'ahora mismo'
      : minutes < 60
        ? `desde hace ${minutes} min`
        : `desde hace ${Math.floor(minutes / 60)} h`,
  roomIs: (mood, people) => `Ánimo de la sala: ${mood.toLowerCase()}, ${people}.`,
  emptyMore: 'Esperando compañía.',
  unsureMore: 'aún sin un ánimo claro',
  cameraOff: 'Cámara apagada',
  cameraOffMore: 'No se mira nada. La música sigue.',
  cameraRefused: 'En el trabajo y en la escuela no se lee el ánimo: la ley lo prohíbe. La música sigue.',
  noCamera: 'Sin cámara',

  nowPlaying: 'Suena ahora',
  nowPlayingSay: (title, artist) => `Suena ${title}, de ${artist}.`,
  coverOf: (album) => `Carátula de ${album}`,
  paused: 'En pausa',
  noSong: 'Aún sin canción',
  noSongMore: 'La primera está en camino.',
  position: 'Posición en la canción',
  positionOf: (at, of) => `${at} de ${of}`,
  why: 'Por qué esta canción',
  chosen: (minutes) => (minutes < 1 ? 'Elegida ahora mismo.' : `Elegida hace ${minutes} min.`),
  pinned: (mood) => `Fijado: ${mood.toLowerCase()}`,

  sandbox: 'Modo de prueba: canciones inventadas, no es Spotify',
  allWell: 'Todo va bien',
  qr: (url) => `Código QR de ${url}`,

  room: 'Sala',
  controls: 'Reproducción',
  transport: {
    play: 'Reproducir',
    pause: 'Pausar',
    skip: 'Pasar a la siguiente canción',
    previous: 'Volver a la canción anterior',
  },
  volume: 'Volumen',
  volumeUnknown: 'Este reproductor controla su propio volumen',
  leads: 'Hacia dónde va la música',
  directionLocked: 'Fijado en el archivo de configuración de esta caja.',
  mood: 'Ánimo para la música',
  camera: 'Cámara',
  cameraLabel: 'Dejar que la cámara lea el ánimo',
  cameraOnWords:
    'Las imágenes se convierten en números dentro de la caja y se olvidan al momento. Ninguna se guarda, ninguna se envía y no se reconoce a nadie.',
  cameraOffWords: 'La cámara está apagada. La música sigue con el último ánimo, o con el que elijas arriba.',
  health: 'Cómo está la caja',
  allWellMore: 'La cámara, la música y la domótica funcionan como deben.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'Cerrar',

  done: {
    play: 'Suena',
    pause: 'En pausa',
    skip: 'Canción siguiente',
    previous: 'Canción anterior',
    volume: (percent) => `Volumen al ${percent} por ciento`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) =>
      mood === 'auto' ? 'La música vuelve a seguir a la sala' : `Música para: ${moods[mood].toLowerCase()}`,
    camera: (on) => (on ? 'Cámara encendida' : 'Cámara apagada'),
  },

  signIn: {
    title: 'Introduce el código que muestra la caja',
    more: 'Está junto al código QR, en la pantalla de la caja.',
    label: 'Código',
    send: 'Conectar este móvil',
    waiting: 'Conectando…',
    empty: 'Escribe primero el código.',
    scannedTitle: 'Conecta este móvil a la caja',
    scannedMore: 'Has escaneado el código de su pantalla: con eso basta.',
  },

  unreachable: {
    error: 'retry',
    message: 'La caja no ha respondido.',
    remedy: 'Comprueba que este dispositivo está en la misma red que la caja y vuelve a intentarlo.',
  },
  unexplained: { error: 'bug', message: 'No ha funcionado.', remedy: 'Inténtalo de nuevo en un momento.' },
};

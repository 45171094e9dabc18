import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

const days = (count: number): string => (count === 1 ? 'un día' : count === 365 ? 'un año' : `${count} días`);

export const kiosk: Words['kiosk'] = {
  mirror: 'Caras de la sala, dibujadas con líneas. No se muestra ninguna imagen.',
  privacy: 'Aquí una cámara lee el ánimo. Ninguna imagen se guarda ni se envía.',
  privacyDemo: 'Fotos de ejemplo, no de esta sala. Ninguna cámara te mira.',
  privacyOff: 'La cámara está apagada. Ninguna imagen se guarda ni se envía.',
  moreTrouble: (count) => `y ${count} más; mira la página del móvil`,
  steer: 'Contrólala desde tu móvil',
  steerHere: 'Para usar móviles, inicia con --host 0.0.0.0',
  code: 'Código',
  onSpotify: 'en Spotify',
  next: 'Después',
  nextMaybe: 'Después, tal como van las cosas',
  nextUnknown: 'La próxima canción se elige cuando acabe esta.',
  evening: 'La noche',
  eveningSay: (songs) =>
    `El ánimo de la sala a lo largo de la noche, con ${plural(songs, { one: 'canción', other: 'canciones' })}.`,
  eveningBegins: 'Aquí empieza la noche.',
  stopLooking: 'Apagar la cámara',

  notice: {
    title: 'Aquí una cámara lee el ánimo',
    what: 'Ve cuántas caras hay e intuye cómo se sienten. La música las sigue.',
    never: 'Ninguna imagen se guarda ni se envía, y no se reconoce a nadie.',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? 'No se guarda nada.'
        : `Se guarda: ${[
            ...(moodDays > 0 ? [`el ánimo de la sala durante ${days(moodDays)}`] : []),
            ...(songDays > 0 ? [`las canciones durante ${days(songDays)}`] : []),
          ].join(', ')}.`,
    more: 'Todos los detalles, en tu móvil',
    moreHere: 'Quien lleva esta caja puede contarte más y apagar la cámara.',
  },
  tap: {
    title: '¿Quieres que la música te siga?',
    more: 'Entonces una cámara lee el ánimo de la sala. Se apaga sola cuando te has ido.',
    start: 'Encender la cámara',
    waiting: 'Encendiendo…',
  },
  pairing: {
    consent: { title: 'Esperando a Spotify', more: 'Acepta en el móvil que lo pidió. Desde ahí sigue la música.' },
    done: { title: 'Spotify está conectado', more: 'Se están leyendo tus canciones. La primera está en camino.' },
    failed: { title: 'No ha funcionado', more: 'El móvil dice por qué y cómo volver a intentarlo.' },
    code: '¿Otro móvil? Escanea esto o escribe el código:',
  },
  trouble: {
    title: 'La música necesita ayuda',
    phone: 'Hazlo desde tu móvil',
  },
  offline: {
    title: 'La caja no responde',
    more: 'La música que suena sigue sola. Esta pantalla vuelve en cuanto vuelva la caja.',
    remedy: 'Si tarda más de un minuto, revisa su corriente y su red.',
    since: (time) => `desde las ${time}`,
  },
  firstRun: {
    title: 'Hazla tuya',
    more: 'Escanea el código. El primer móvil es el dueño: pone nombre a la caja y trae su música.',
  },
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');
const days = (count: number): string => plural(count, { one: 'día', other: 'días' });

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: 'La cámara está apagada hasta que alguien toque el inicio en la pantalla de la sala.',
  venue: 'Dónde está la caja',
  asking: 'Preguntar antes',
  howLong: 'Cuánto se recuerda',
  kept: {
    title: 'Qué se guarda',
    pictures: 'Imágenes: nunca. Se convierten en números al instante, y ninguna sale de la parte que la ve.',
    faces: 'Caras: no se reconoce a nadie. Quien se va y vuelve es alguien nuevo.',
    moods: (count) => (count === 0 ? 'Ánimos de la sala: nada.' : `Ánimos de la sala: ${days(count)}, en esta caja.`),
    songs: (count) =>
      count === 0 ? 'Canciones que sonaron: nada.' : `Canciones que sonaron: ${days(count)}, en esta caja.`,
    taste: (count) => (count === 0 ? 'Gustos y saltos: nada.' : `Gustos y saltos: ${days(count)}, en esta caja.`),
    group: (people) => `Con menos de ${people} personas a la vista, no se muestra ni se guarda ningún ánimo.`,
  },
  take: 'Llevártelo',
  takeMore: 'Todo lo que la caja sabe de ti, en un archivo.',
  all: 'Todo (JSON)',
  single: 'Por separado',
  parts: {
    moods: 'Ánimos',
    songs: 'Canciones',
    taste: 'Gustos y saltos',
    bans: 'Vetos',
    library: 'Tu música',
    settings: 'Ajustes',
  },
  forgetTitle: 'Olvidar',
  forget: {
    history: {
      name: 'El historial',
      means: 'Ánimos y canciones de todas las noches.',
      sure: '¿Olvidar todos los ánimos y canciones? Durante un minuto puedes recuperarlos.',
    },
    taste: {
      name: 'Los gustos y saltos',
      means: 'El DJ empieza a aprender de nuevo.',
      sure: '¿Olvidar para siempre todos los gustos y saltos?',
    },
    learnt: {
      name: 'Todo lo aprendido',
      means: 'Historial, gustos, vetos y la biblioteca, que después se lee otra vez.',
      sure: '¿Olvidar para siempre todo lo que la caja ha aprendido?',
    },
    everything: {
      name: 'Todo',
      means: 'Como el primer día: también se van cuentas, móviles, ajustes y copias de seguridad.',
      sure: '¿Dejar la caja como el primer día? Este móvil tendrá que unirse de nuevo.',
    },
  },
  undo: 'Deshacer',
  undone: 'Recuperado',
  backupsLeft: 'Las copias de seguridad de la caja aún lo contienen.',
  backupsToo: 'Olvidarlas también',
};

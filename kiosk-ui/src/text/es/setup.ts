import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

export const setup: Words['setup'] = {
  title: 'Configurar',
  note: 'Idioma, lugar, cámara, música, altavoz',
  offer: 'Configurar la caja',
  left: (count) => `${plural(count, { one: 'paso corto', other: 'pasos cortos' })}, tres minutos como mucho.`,
  begin: 'Empezar',
  goOn: 'Seguir',
  notNow: 'Ahora no',
  progress: (at, of) => `Paso ${at} de ${of}`,
  next: 'Siguiente',
  before: 'Atrás',
  finish: 'Terminar',
  later: 'Seguir más tarde',
  back: 'Seguir con la configuración',
  toNow: 'A la música',
  steps: {
    language: { title: '¿Qué idioma?', more: 'Para este móvil y para la pantalla de la sala.' },
    name: {
      title: '¿Cómo se llama la caja?',
      more: 'La gente lo ve en la pantalla, en sus móviles y en la domótica.',
    },
    place: {
      title: '¿Dónde está?',
      more: 'En algunos lugares la ley prohíbe leer el ánimo. Entonces la música sigue sin la cámara.',
    },
    camera: {
      title: '¿Hacia dónde mira la cámara?',
      more: 'Ves dónde encuentra caras. La imagen misma no sale de la parte de la caja que lleva la cámara.',
    },
    music: {
      title: '¿Qué suena?',
      more: 'Las canciones inventadas suenan al momento. Con tu propio Spotify suena lo que te gusta.',
    },
    speaker: { title: '¿Por dónde sale la música?', more: 'Puedes cambiarlo cuando quieras en «Música».' },
    home: {
      title: '¿Domótica?',
      more: 'Con MQTT, las luces pueden seguir el ánimo. Si no sabes qué es, sigue adelante: no falta nada.',
    },
    done: {
      title: 'Eso era todo',
      more: 'La caja sabe lo que necesita. Todo se puede cambiar en «Caja».',
    },
  },
  camera: {
    hints: {
      off: 'La cámara está apagada. Puedes encenderla en «Cámara y privacidad».',
      'no-camera': 'No se encuentra ninguna cámara. Conecta una; la música suena mientras tanto.',
      dark: 'Está demasiado oscuro para leer caras. Ayuda una lámpara detrás de la cámara.',
      glare: 'Hay demasiada luz: una lámpara o una ventana deslumbra a la cámara. Gírala un poco.',
      nobody: 'Nadie a la vista. Ponte donde estará la gente.',
      small: 'Las caras son pequeñas. Acerca la cámara o elige una imagen más grande en los ajustes.',
      edge: 'Hay una cara en el borde. Gira la cámara hacia el centro.',
      good: 'Bien: las caras se ven bien.',
    },
    view: (faces) => `Lo que ve la cámara, sin la imagen: ${plural(faces, { one: 'cara', other: 'caras' })}.`,
    light: 'Luz',
  },
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

export const cameraPage: Words['cameraPage'] = {
  title: 'Mirar con esta cámara',
  about:
    'Esta página lee el ánimo de la sala con la cámara de este dispositivo y solo envía números a la caja: dónde hay caras y qué expresión tienen. Las imágenes se quedan en esta página, no se muestran y desaparecen con la siguiente.',
  start: 'Empezar',
  stop: 'Parar',
  doing: {
    idle: { title: 'Sin mirar', more: 'Pon el dispositivo donde vea la sala y pulsa «Empezar».' },
    loading: { title: 'Preparando', more: 'Llegan unos 20 MB de la caja, solo la primera vez.' },
    opening: { title: 'Encendiendo la cámara', more: 'Si el navegador lo pregunta, permítelo.' },
    streaming: { title: 'Mirando', more: 'Deja esta página delante y el dispositivo en su cargador.' },
    off: {
      title: 'La cámara está apagada',
      more: 'El dueño la ha apagado para la caja; sigue en cuanto la vuelvan a encender.',
    },
    hidden: { title: 'En segundo plano', more: 'Ahí los navegadores paran las imágenes.' },
    insecure: {
      title: 'Aquí este navegador no da cámara',
      more: 'La página ha llegado por http sin cifrar. En este mismo equipo, abre la dirección de abajo; en otro dispositivo, entra en la caja por https.',
    },
    refused: {
      title: 'La cámara está denegada',
      more: 'Permítela para esta página: el icono junto a la dirección tiene un interruptor. Después pulsa «Empezar».',
    },
    missing: { title: 'Sin cámara', more: 'Conecta una o abre esta página en otro dispositivo.' },
    busy: { title: 'La cámara está ocupada', more: 'Cierra el otro programa que la usa y pulsa «Empezar».' },
    failed: { title: 'La cámara se ha parado', more: 'Vuelve a conectarla y pulsa «Empezar».' },
    cannot: {
      title: 'Este navegador no puede leer caras',
      more: 'Usa un Chrome, Edge, Firefox o Safari actual, en un dispositivo con más memoria.',
    },
    unwanted: {
      title: 'La caja no pide esto',
      more: 'El dueño pone antes camera.source en «browser»; y solo un dueño puede mirar.',
    },
    guest: {
      title: 'Solo un dueño puede mirar',
      more: 'Haz dueño a este dispositivo en /phone y pulsa «Empezar».',
    },
    taken: {
      title: 'Ahora mira otra página',
      more: 'Mira siempre la más reciente. Pulsa «Empezar» para volver a mirar con esta.',
    },
    lost: { title: 'Sin conexión con la caja', more: 'Sigue sola cuando la caja vuelva.' },
  },
  faces: (count) =>
    count === 0 ? 'Nadie a la vista' : plural(count, { one: '# cara a la vista', other: '# caras a la vista' }),
  looks: 'miradas por segundo',
  work: 'por mirada',
  dark: 'Está oscuro para la cámara: ayuda más luz de frente.',
  glare: 'Hay mucha luz: gira la cámara para que no apunte a la ventana.',
  light: 'La luz es buena.',
};

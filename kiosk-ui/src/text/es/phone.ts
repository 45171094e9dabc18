import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'Secciones',
  place: { now: 'Ahora', music: 'Música', evening: 'Noche', box: 'Caja' },
  backTo: (place) => `Volver a ${place}`,
  menu: {
    privacy: 'Cámara y privacidad',
    peopleNote: 'Quién puede mandar y quién mira',
  },
  never: 'Nunca',
  language: { title: 'Idioma', more: 'En este móvil' },
  lead: {
    title: 'Que mande una lista',
    more: 'Durante un rato se eligen primero sus canciones; la sala sigue decidiendo entre ellas.',
    choose: 'Elegir una lista',
    asking: 'Un momento…',
    liked: 'Canciones que te gustan',
    none: 'Aquí aparecen más cuando eliges listas en «Tu música».',
    done: (name) => `«${name}» manda durante un rato`,
  },
  tonight: {
    title: 'Canciones de esta noche',
    none: 'Aún no ha sonado nada.',
    all: (count) => `Mostrar las ${count}`,
    fewer: 'Mostrar menos',
  },
};

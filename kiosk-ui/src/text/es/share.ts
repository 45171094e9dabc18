import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

export const share: Words['share'] = {
  title: 'Compartir la noche',
  note: 'Una imagen de los ánimos y las canciones',
  alt: (songs) =>
    `Imagen de la noche: sus ánimos como una banda de color, y ${plural(songs, { one: 'canción', other: 'canciones' })}.`,
  save: 'Guardar la imagen',
  send: 'Enviarla…',
  saved: 'La imagen está guardada',
  none: 'Todavía no ha sonado ninguna canción. La imagen crece con la noche.',
  more: (songs) => `y antes ${plural(songs, { one: 'canción', other: 'canciones' })}`,
  link: 'Para otros móviles',
  linkMore: 'Los móviles unidos a la caja abren esta página con el código. Solo funciona en esta red.',
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

export const people: Words['people'] = {
  guestTitle: 'Aquí eres un invitado',
  guestMore: 'Ves lo que suena. Para elegir la música, hazte dueño.',
  ask: 'Pedir al dueño',
  asked: 'Pedido. Un dueño tiene diez minutos para permitirlo.',
  refused: 'El dueño ha dicho que no. Puedes volver a pedirlo dentro de diez minutos.',
  pinTitle: 'O introduce el PIN del dueño',
  pin: 'PIN del dueño',
  pinSend: 'Hacerme dueño',

  asks: (name) => `${name} pide ser dueño`,
  asksMore: 'Un dueño puede hacerlo todo en esta caja, igual que tú.',
  allow: 'Permitir',
  refuse: 'Rechazar',
  didAllow: (name) => `${name} ya es dueño`,
  didRefuse: (name) => `${name} sigue como invitado`,

  title: 'Móviles y personas',
  hint: 'El primer móvil es dueño de la caja. Los demás que escriban el código son invitados, hasta que un dueño permita más.',
  nobody: 'No se ha unido ningún móvil.',
  you: 'este móvil',
  roles: { owner: 'Dueño', guest: 'Invitado' },
  since: (role, joined) => `${role} desde el ${joined}`,
  remove: (name) => `Quitar ${name}`,
  removeShort: 'Quitar',
  removed: (name) => `${name} ya no está`,
  leave: 'Salir',
  leaveSure: '¿Salir de la caja? Para volver, este móvil tendrá que escribir otra vez el código de la pantalla.',
  removeSure: (name) => `¿Quitar ${name}? Puede volver a unirse con el código de la pantalla.`,
  stay: 'No',

  mayTitle: 'Qué pueden los invitados',
  wishes: {
    title: '¿Qué te apetece?',
    more: 'Todos los deseos juntos inclinan un poco la música, y se van apagando.',
    names: { like: 'Me gusta esta canción', calmer: 'Más calma', livelier: 'Más ritmo' },
    done: { like: 'Te gusta', calmer: 'Oído: algo más de calma', livelier: 'Oído: algo más de ritmo' },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0 ? [plural(calmer, { one: 'invitado pide más calma', other: 'invitados piden más calma' })] : []),
        ...(livelier > 0
          ? [plural(livelier, { one: 'invitado pide más ritmo', other: 'invitados piden más ritmo' })]
          : []),
      ].join(', '),
  },

  another: 'Añadir otro dueño',
  code: (code) => `El código es ${code}. Sirve para un dueño, durante diez minutos. La caja también lo muestra.`,

  newPin: 'PIN del dueño, de 6 a 12 cifras',
  newPinMore: 'Con él, un invitado se hace dueño. Elige uno que nadie adivine. Vacío = sin PIN.',
  keepPin: 'Guardarlo',
  pinKept: 'El PIN está guardado',
  pinGone: 'Ya no hay PIN',
};

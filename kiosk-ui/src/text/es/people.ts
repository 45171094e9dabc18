import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('es-ES');

export const people: Words['people'] = {
  guestTitle: 'Aquí eres un invitado',
  guestMore: 'Ves lo que suena. Para elegir la música, hazte propietario.',
  ask: 'Pedírselo al propietario',
  asked: 'Pedido. Un propietario tiene diez minutos para permitirlo.',
  refused: 'El propietario ha dicho que no. Puedes volver a pedirlo dentro de diez minutos.',
  pinTitle: 'O introduce el PIN de propietario',
  pin: 'PIN de propietario',
  pinSend: 'Hacerme propietario',

  asks: (name) => `${name} pide ser propietario`,
  asksMore: 'Un propietario puede hacerlo todo en esta caja, igual que tú.',
  allow: 'Permitir',
  refuse: 'Rechazar',
  didAllow: (name) => `${name} ya es propietario`,
  didRefuse: (name) => `${name} sigue como invitado`,

  title: 'Móviles y personas',
  hint: 'El primer móvil es dueño de la caja. Los demás que escriban el código son invitados, hasta que un propietario permita más.',
  nobody: 'No se ha unido ningún móvil.',
  you: 'este móvil',
  roles: { owner: 'Propietario', guest: 'Invitado' },
  since: (role, joined) => `${role} desde el ${joined}`,
  remove: (name) => `Quitar ${name}`,
  removeShort: 'Quitar',
  removed: (name) => `${name} ya no está`,
  leave: 'Salir',
  leaveSure: '¿Salir de la caja? Para volver, este móvil tendrá que escribir otra vez el código de la pantalla.',
  removeSure: (name) => `¿Quitar ${name}? Puede volver a unirse con el código de la pantalla.`,
  stay: 'No',

  mayTitle: 'Lo que pueden hacer los invitados',
  wishes: {
    title: '¿Qué te apetece?',
    more: 'Todos los deseos juntos inclinan un poco la música, y se van apagando.',
    names: { like: 'Me gusta esta canción', calmer: 'Más tranquila', livelier: 'Más animada' },
    done: { like: 'Te gusta', calmer: 'Oído: algo más tranquila', livelier: 'Oído: algo más animada' },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0 ? [plural(calmer, { one: 'invitado pide más calma', other: 'invitados piden más calma' })] : []),
        ...(livelier > 0
          ? [plural(livelier, { one: 'invitado pide más ritmo', other: 'invitados piden más ritmo' })]
          : []),
      ].join(', '),
  },

  another: 'Añadir otro propietario',
  code: (code) => `El código es ${code}. Sirve para un propietario, durante diez minutos. La caja también lo muestra.`,

  newPin: 'PIN de propietario, de 6 a 12 cifras',
  newPinMore: 'Con él, un invitado se hace propietario. Elige uno que nadie adivine. Vacío = sin PIN.',
  keepPin: 'Guardarlo',
  pinKept: 'El PIN está guardado',
  pinGone: 'Ya no hay PIN',
};

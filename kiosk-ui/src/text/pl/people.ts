import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pl-PL');

export const people: Words['people'] = {
  guestTitle: 'Jesteś tu gościem',
  guestMore: 'Widzisz, co gra. By wybierać muzykę, zostań właścicielem.',
  ask: 'Poproś właściciela',
  asked: 'Prośba wysłana. Właściciel ma dziesięć minut na zgodę.',
  refused: 'Właściciel odmówił. Możesz poprosić ponownie za dziesięć minut.',
  pinTitle: 'Albo wpisz PIN właściciela',
  pin: 'PIN właściciela',
  pinSend: 'Zostań właścicielem',

  asks: (name) => `${name} chce zostać właścicielem`,
  asksMore: 'Właściciel może na tym urządzeniu wszystko, tak jak ty.',
  allow: 'Zezwól',
  refuse: 'Odmów',
  didAllow: (name) => `${name} jest teraz właścicielem`,
  didRefuse: (name) => `${name} pozostaje gościem`,

  title: 'Telefony i osoby',
  hint: 'Pierwszy telefon jest właścicielem urządzenia. Inni, którzy wpiszą kod, są gośćmi, póki właściciel nie pozwoli na więcej.',
  nobody: 'Żaden telefon jeszcze się nie połączył.',
  you: 'ten telefon',
  roles: { owner: 'Właściciel', guest: 'Gość' },
  since: (role, joined) => `${role} od ${joined}`,
  remove: (name) => `Usuń: ${name}`,
  removeShort: 'Usuń',
  removed: (name) => `Usunięto: ${name}`,
  leave: 'Opuść',
  leaveSure: 'Opuścić urządzenie? By wrócić, trzeba na tym telefonie ponownie wpisać kod z ekranu.',
  removeSure: (name) => `Usunąć ${name}? Powrót jest możliwy z kodem z ekranu.`,
  stay: 'Nie',

  mayTitle: 'Co mogą goście',
  wishes: {
    title: 'Na co masz ochotę?',
    more: 'Wszystkie życzenia razem lekko zmieniają muzykę i z czasem gasną.',
    names: { like: 'Lubię ten utwór', calmer: 'Spokojniej', livelier: 'Żywiej' },
    done: {
      like: 'Polubione',
      calmer: 'Przyjęte: trochę spokojniej',
      livelier: 'Przyjęte: trochę żywiej',
    },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0
          ? [
              plural(calmer, {
                one: 'gość chce spokojniej',
                few: 'goście chcą spokojniej',
                many: 'gości chce spokojniej',
                other: 'gościa chce spokojniej',
              }),
            ]
          : []),
        ...(livelier > 0
          ? [
              plural(livelier, {
                one: 'gość chce żywiej',
                few: 'goście chcą żywiej',
                many: 'gości chce żywiej',
                other: 'gościa chce żywiej',
              }),
            ]
          : []),
      ].join(', '),
  },

  another: 'Dodaj kolejnego właściciela',
  code: (code) => `Kod to ${code}. Jest ważny dziesięć minut, dla jednego właściciela. Urządzenie też go pokazuje.`,

  newPin: 'PIN właściciela, od 6 do 12 cyfr',
  newPinMore: 'Z nim gość staje się właścicielem. Wybierz taki, którego nikt nie zgadnie. Puste = bez PIN-u.',
  keepPin: 'Zachowaj',
  pinKept: 'PIN jest ustawiony',
  pinGone: 'PIN-u już nie ma',
};

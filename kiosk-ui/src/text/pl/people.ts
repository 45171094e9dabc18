import type { Words } from '../en/words.ts';

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

  another: 'Dodaj kolejnego właściciela',
  code: (code) => `Kod to ${code}. Jest ważny dziesięć minut, dla jednego właściciela. Urządzenie też go pokazuje.`,

  newPin: 'PIN właściciela, od 6 do 12 cyfr',
  newPinMore: 'Z nim gość staje się właścicielem. Wybierz taki, którego nikt nie zgadnie. Puste = bez PIN-u.',
  keepPin: 'Zachowaj',
  pinKept: 'PIN jest ustawiony',
  pinGone: 'PIN-u już nie ma',
};

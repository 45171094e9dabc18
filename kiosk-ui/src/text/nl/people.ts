import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('nl-NL');

export const people: Words['people'] = {
  guestTitle: 'Je bent hier te gast',
  guestMore: 'Je ziet wat er speelt. Word eigenaar om de muziek te kiezen.',
  ask: 'Vraag de eigenaar',
  asked: 'Gevraagd. Een eigenaar heeft tien minuten om het toe te staan.',
  refused: 'De eigenaar zei nee. Over tien minuten kun je het opnieuw vragen.',
  pinTitle: 'Of voer de eigenaarspincode in',
  pin: 'Eigenaarspincode',
  pinSend: 'Eigenaar worden',

  asks: (name) => `${name} wil eigenaar worden`,
  asksMore: 'Een eigenaar kan alles op dit kastje, net als jij.',
  allow: 'Toestaan',
  refuse: 'Weigeren',
  didAllow: (name) => `${name} is nu eigenaar`,
  didRefuse: (name) => `${name} blijft gast`,

  title: 'Telefoons en mensen',
  hint: 'De eerste telefoon is eigenaar van het kastje. Wie daarna de code typt is gast, tot een eigenaar meer toestaat.',
  nobody: 'Er is nog geen telefoon verbonden.',
  you: 'deze telefoon',
  roles: { owner: 'Eigenaar', guest: 'Gast' },
  since: (role, joined) => `${role} sinds ${joined}`,
  remove: (name) => `${name} verwijderen`,
  removeShort: 'Verwijderen',
  removed: (name) => `${name} is verwijderd`,
  leave: 'Verlaten',
  leaveSure: 'Het kastje verlaten? Om terug te komen moet deze telefoon de code op het scherm opnieuw typen.',
  removeSure: (name) => `${name} verwijderen? Met de code op het scherm kan die weer meedoen.`,
  stay: 'Nee',

  mayTitle: 'Wat gasten mogen',
  wishes: {
    title: 'Wat zou je willen?',
    more: 'Alle wensen samen buigen de muziek een beetje, en ebben weer weg.',
    names: { like: 'Leuk nummer', calmer: 'Rustiger', livelier: 'Levendiger' },
    done: {
      like: 'Hartje gegeven',
      calmer: 'Gehoord: iets rustiger',
      livelier: 'Gehoord: iets levendiger',
    },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0 ? [plural(calmer, { one: 'gast wil het rustiger', other: 'gasten willen het rustiger' })] : []),
        ...(livelier > 0
          ? [plural(livelier, { one: 'gast wil het levendiger', other: 'gasten willen het levendiger' })]
          : []),
      ].join(', '),
  },

  another: 'Nog een eigenaar toevoegen',
  code: (code) => `De code is ${code}. Hij geldt tien minuten, voor één eigenaar. Het kastje toont hem ook.`,

  newPin: 'Eigenaarspincode, 6 tot 12 cijfers',
  newPinMore: 'Daarmee wordt een gast eigenaar. Kies er een die niemand raadt. Leeg = geen pincode.',
  keepPin: 'Bewaren',
  pinKept: 'De pincode is ingesteld',
  pinGone: 'Er is geen pincode meer',
};

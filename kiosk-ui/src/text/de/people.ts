import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('de-DE');

export const people: Words['people'] = {
  guestTitle: 'Du bist hier zu Gast',
  guestMore: 'Du siehst, was läuft. Um die Musik zu bestimmen, werde Besitzer.',
  ask: 'Besitzer fragen',
  asked: 'Gefragt. Ein Besitzer hat zehn Minuten, es zu erlauben.',
  refused: 'Der Besitzer hat abgelehnt. Du kannst in zehn Minuten noch einmal fragen.',
  pinTitle: 'Oder gib die Besitzer-PIN ein',
  pin: 'Besitzer-PIN',
  pinSend: 'Besitzer werden',

  asks: (name) => `${name} möchte Besitzer werden`,
  asksMore: 'Ein Besitzer kann auf dieser Box alles tun, so wie du.',
  allow: 'Erlauben',
  refuse: 'Ablehnen',
  didAllow: (name) => `${name} ist jetzt Besitzer`,
  didRefuse: (name) => `${name} bleibt Gast`,

  title: 'Handys und Personen',
  hint: 'Dem ersten Handy gehört die Box. Wer sonst den Code eingibt, ist Gast, bis ein Besitzer mehr erlaubt.',
  nobody: 'Noch ist kein Handy verbunden.',
  you: 'dieses Handy',
  roles: { owner: 'Besitzer', guest: 'Gast' },
  since: (role, joined) => `${role} seit ${joined}`,
  remove: (name) => `${name} entfernen`,
  removeShort: 'Entfernen',
  removed: (name) => `${name} ist entfernt`,
  leave: 'Verlassen',
  leaveSure: 'Die Box verlassen? Zum Wiederkommen muss dieses Handy den Code vom Bildschirm noch einmal eingeben.',
  removeSure: (name) => `${name} entfernen? Mit dem Code vom Bildschirm ist der Weg zurück wieder offen.`,
  stay: 'Nein',

  mayTitle: 'Was Gäste dürfen',
  wishes: {
    title: 'Was wünschst du dir?',
    more: 'Alle Wünsche zusammen biegen die Musik ein wenig und klingen wieder ab.',
    names: { like: 'Gefällt mir', calmer: 'Ruhiger', livelier: 'Lebhafter' },
    done: {
      like: 'Gefällt dir',
      calmer: 'Angekommen: etwas ruhiger',
      livelier: 'Angekommen: etwas lebhafter',
    },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0 ? [plural(calmer, { one: 'Gast möchte es ruhiger', other: 'Gäste möchten es ruhiger' })] : []),
        ...(livelier > 0
          ? [plural(livelier, { one: 'Gast möchte es lebhafter', other: 'Gäste möchten es lebhafter' })]
          : []),
      ].join(', '),
  },

  another: 'Weiteren Besitzer aufnehmen',
  code: (code) => `Der Code ist ${code}. Er gilt zehn Minuten, für einen Besitzer. Auch die Box zeigt ihn.`,

  newPin: 'Besitzer-PIN, 6 bis 12 Ziffern',
  newPinMore: 'Damit wird ein Gast Besitzer. Wähle eine, die niemand errät. Leer = keine PIN.',
  keepPin: 'Behalten',
  pinKept: 'Die PIN gilt jetzt',
  pinGone: 'Es gibt keine PIN mehr',
};

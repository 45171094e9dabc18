import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');

export const people: Words['people'] = {
  guestTitle: 'Qui sei un ospite',
  guestMore: 'Vedi cosa suona. Per scegliere la musica, diventa proprietario.',
  ask: 'Chiedi al proprietario',
  asked: 'Richiesta inviata. Un proprietario ha dieci minuti per accettarla.',
  refused: 'Il proprietario ha detto di no. Puoi chiedere di nuovo tra dieci minuti.',
  pinTitle: 'O inserisci il PIN proprietario',
  pin: 'PIN proprietario',
  pinSend: 'Diventa proprietario',

  asks: (name) => `${name} chiede di diventare proprietario`,
  asksMore: 'Un proprietario può fare tutto su questo box, come te.',
  allow: 'Permetti',
  refuse: 'Rifiuta',
  didAllow: (name) => `${name} ora è proprietario`,
  didRefuse: (name) => `${name} resta ospite`,

  title: 'Telefoni e persone',
  hint: 'Il primo telefono è il proprietario del box. Gli altri che scrivono il codice sono ospiti, finché un proprietario non permette di più.',
  nobody: 'Nessun telefono collegato.',
  you: 'questo telefono',
  roles: { owner: 'Proprietario', guest: 'Ospite' },
  since: (role, joined) => `${role} dal ${joined}`,
  remove: (name) => `Rimuovi ${name}`,
  removeShort: 'Rimuovi',
  removed: (name) => `${name} è rimosso`,
  leave: 'Esci',
  leaveSure: 'Uscire dal box? Per tornare, questo telefono deve scrivere di nuovo il codice sullo schermo.',
  removeSure: (name) => `Rimuovere ${name}? Può ricollegarsi con il codice sullo schermo.`,
  stay: 'No',

  mayTitle: 'Cosa possono gli ospiti',
  wishes: {
    title: 'Di che cosa hai voglia?',
    more: 'Tutti i desideri insieme piegano un po’ la musica, e poi svaniscono.',
    names: { like: 'Mi piace questo brano', calmer: 'Più calma', livelier: 'Più vivace' },
    done: { like: 'Ti piace', calmer: 'Sentito: un po’ più calma', livelier: 'Sentito: un po’ più vivace' },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0 ? [plural(calmer, { one: 'ospite chiede più calma', other: 'ospiti chiedono più calma' })] : []),
        ...(livelier > 0
          ? [plural(livelier, { one: 'ospite chiede più vita', other: 'ospiti chiedono più vita' })]
          : []),
      ].join(', '),
  },

  another: 'Aggiungi un altro proprietario',
  code: (code) => `Il codice è ${code}. Vale per un proprietario, per dieci minuti. Lo mostra anche il box.`,

  newPin: 'PIN proprietario, da 6 a 12 cifre',
  newPinMore: 'Con questo un ospite diventa proprietario. Scegline uno che nessuno indovini. Vuoto = nessun PIN.',
  keepPin: 'Conservalo',
  pinKept: 'Il PIN è impostato',
  pinGone: 'Il PIN non c’è più',
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');
const days = (count: number): string => plural(count, { one: 'giorno', other: 'giorni' });

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: 'La telecamera è spenta finché qualcuno non tocca il pulsante sullo schermo nella stanza.',
  venue: 'Dove si trova il box',
  asking: 'Chiedere prima',
  howLong: 'Per quanto si ricorda',
  kept: {
    title: 'Cosa si conserva',
    pictures: 'Immagini: mai. Diventano numeri in un attimo, e nessuna esce dalla parte che la vede.',
    faces: 'Volti: nessuno viene riconosciuto. Chi va via e ritorna è una persona nuova.',
    moods: (count) =>
      count === 0 ? 'Umori della stanza: per niente.' : `Umori della stanza: per ${days(count)}, su questo box.`,
    songs: (count) =>
      count === 0 ? 'Brani suonati: per niente.' : `Brani suonati: per ${days(count)}, su questo box.`,
    taste: (count) =>
      count === 0 ? 'Gusti e salti: per niente.' : `Gusti e salti: per ${days(count)}, su questo box.`,
    group: (people) => `Con meno di ${people} persone in vista, nessun umore viene mostrato o conservato.`,
  },
  take: 'Porta con te',
  takeMore: 'Tutto quello che il box sa di te, in un file.',
  all: 'Tutto (JSON)',
  single: 'Una cosa alla volta',
  parts: {
    moods: 'Umori',
    songs: 'Brani',
    taste: 'Gusti e salti',
    bans: 'Divieti',
    library: 'La tua musica',
    settings: 'Impostazioni',
  },
  forgetTitle: 'Dimentica',
  forget: {
    history: {
      name: 'La cronologia',
      means: 'Umori e brani di tutte le serate.',
      sure: 'Dimenticare tutti gli umori e i brani? Per un minuto puoi recuperarli.',
    },
    taste: {
      name: 'Gusti e salti',
      means: 'Il DJ ricomincia a imparare.',
      sure: 'Dimenticare per sempre tutti i gusti e i salti?',
    },
    learnt: {
      name: 'Tutto ciò che ha imparato',
      means: 'Cronologia, gusti, divieti e la libreria, che poi viene riletta.',
      sure: 'Dimenticare per sempre tutto ciò che il box ha imparato?',
    },
    everything: {
      name: 'Tutto',
      means: 'Come il primo giorno: spariscono anche account, telefoni, impostazioni e backup.',
      sure: 'Riportare il box al primo giorno? Questo telefono dovrà ricollegarsi.',
    },
  },
  undo: 'Annulla',
  undone: 'Recuperato',
  backupsLeft: 'I backup sul box lo contengono ancora.',
  backupsToo: 'Dimentica anche quelli',
};

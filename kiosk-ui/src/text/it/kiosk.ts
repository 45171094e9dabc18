import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');

const days = (count: number): string => (count === 1 ? 'un giorno' : count === 365 ? 'un anno' : `${count} giorni`);

export const kiosk: Words['kiosk'] = {
  mirror: 'I volti nella stanza, disegnati a linee. Non si mostra nessuna immagine.',
  privacy: 'Qui una telecamera legge l’umore. Nessuna immagine viene conservata o inviata.',
  privacyDemo: 'Foto di esempio, non di questa stanza. Nessuna telecamera ti guarda.',
  privacyOff: 'La telecamera è spenta. Nessuna immagine viene conservata o inviata.',
  moreTrouble: (count) => `e altri ${count}, vedi la pagina del telefono`,
  steer: 'Guidala dal tuo telefono',
  steerHere: 'Per i telefoni, avvia con --host 0.0.0.0',
  code: 'Codice',
  onSpotify: 'su Spotify',
  next: 'Poi',
  nextMaybe: 'Poi, per come stanno le cose',
  nextUnknown: 'Il prossimo brano si sceglie quando finisce questo.',
  evening: 'La serata',
  eveningSay: (songs) =>
    `L’umore della stanza durante la serata, con ${plural(songs, { one: 'brano', other: 'brani' })}.`,
  eveningBegins: 'La serata comincia qui.',
  stopLooking: 'Spegni la telecamera',

  notice: {
    title: 'Qui una telecamera legge l’umore',
    what: 'Vede quanti volti ci sono e intuisce come si sentono. La musica li segue.',
    never: 'Nessuna immagine viene conservata o inviata, e nessuno viene riconosciuto.',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? 'Non si conserva nulla.'
        : `Si conservano: ${[
            ...(moodDays > 0 ? [`l’umore della stanza per ${days(moodDays)}`] : []),
            ...(songDays > 0 ? [`i brani per ${days(songDays)}`] : []),
          ].join(', ')}.`,
    more: 'Tutti i dettagli, sul tuo telefono',
    moreHere: 'Chi gestisce questo box può dirti di più e spegnere la telecamera.',
  },
  tap: {
    title: 'Vuoi che la musica ti segua?',
    more: 'Allora una telecamera legge l’umore della stanza. Si spegne da sola quando sei andato via.',
    start: 'Accendi la telecamera',
    waiting: 'Accensione…',
  },
  pairing: {
    consent: {
      title: 'In attesa di Spotify',
      more: 'Accetta sul telefono che l’ha chiesto. Da lì la musica continua.',
    },
    done: { title: 'Spotify è collegato', more: 'Stiamo leggendo i tuoi brani. Il primo è in arrivo.' },
    failed: { title: 'Non ha funzionato', more: 'Il telefono dice perché e come riprovare.' },
    code: 'Un altro telefono? Scansiona qui o scrivi il codice:',
  },
  trouble: {
    title: 'La musica ha bisogno di una mano',
    phone: 'Fallo dal tuo telefono',
  },
  offline: {
    title: 'Il box non risponde',
    more: 'La musica in corso continua da sola. Questo schermo torna appena torna il box.',
    remedy: 'Se dura più di un minuto, controlla la corrente e la rete.',
    since: (time) => `dalle ${time}`,
  },
  firstRun: {
    title: 'Fallo tuo',
    more: 'Scansiona il codice. Il primo telefono è il proprietario: dà un nome al box e porta la sua musica.',
  },
};

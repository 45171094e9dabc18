import type { pages as english } from '../en/pages.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');

const moods: (typeof english)['moods'] = {
  happy: 'Gioia',
  sad: 'Tristezza',
  angry: 'Rabbia',
  neutral: 'Neutro',
  surprised: 'Sorpresa',
  unsure: 'Incerto',
  none: 'Nessuno qui',
};

const directions: (typeof english)['directions'] = {
  match: { name: 'Segui', doing: 'Segue la stanza', means: 'I brani suonano come si sente la stanza.' },
  lift: { name: 'Rallegra', doing: 'Rallegra la stanza', means: 'I brani rischiarano l’umore, passo dopo passo.' },
  calm: { name: 'Calma', doing: 'Calma la stanza', means: 'I brani si fanno più quieti, passo dopo passo.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'Segui la stanza',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'Telecamera',
    vision: 'Lettura dell’umore',
    player: 'Lettore',
    account: 'Account Spotify',
    library: 'Libreria musicale',
    broker: 'Domotica',
    clock: 'Orologio',
    disk: 'Memoria',
    calls: 'Richieste a Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `alle ${time}`,
  onDay: (day, time) => `${day} alle ${time}`,
  takeOver: 'Lascia fare al DJ',
  takenOver: 'Guida di nuovo il DJ.',
  starting: 'Si sveglia',
  startingMore: 'Cerco il box…',
  lost: 'Connessione persa, riprovo…',

  peopleInView: (count) => (count === 0 ? 'nessuno in vista' : plural(count, { one: 'persona', other: 'persone' })),
  sure: (confidence) =>
    confidence >= 0.75 ? 'quasi certo' : confidence >= 0.5 ? 'piuttosto sicuro' : 'solo un’impressione',
  since: (minutes) =>
    minutes < 1 ? 'proprio ora' : minutes < 60 ? `da ${minutes} min` : `da ${Math.floor(minutes / 60)} h`,
  roomIs: (mood, people) => `Umore della stanza: ${mood.toLowerCase()}, ${people}.`,
  emptyMore: 'In attesa di compagnia.',
  unsureMore: 'ancora nessun umore chiaro',
  cameraOff: 'Telecamera spenta',
  cameraOffMore: 'Non si guarda nulla. La musica continua.',
  cameraRefused: 'Al lavoro e a scuola l’umore non viene letto: la legge lo vieta. La musica continua.',
  noCamera: 'Nessuna telecamera',

  nowPlaying: 'Suona',
  nowPlayingSay: (title, artist) => `Ora suona ${title} di ${artist}.`,
  coverOf: (album) => `Copertina di ${album}`,
  paused: 'In pausa',
  noSong: 'Nessun brano',
  noSongMore: 'Il primo è in arrivo.',
  position: 'Posizione nel brano',
  positionOf: (at, of) => `${at} di ${of}`,
  why: 'Perché questo brano',
  chosen: (minutes) => (minutes < 1 ? 'Scelto proprio ora.' : `Scelto ${minutes} min fa.`),
  pinned: (mood) => `Fissato: ${mood.toLowerCase()}`,

  sandbox: 'Modalità di prova: brani inventati, non Spotify',
  allWell: 'Tutto bene',
  qr: (url) => `Codice QR per ${url}`,

  room: 'Stanza',
  controls: 'Riproduzione',
  transport: {
    play: 'Riproduci',
    pause: 'Pausa',
    skip: 'Passa al brano successivo',
    previous: 'Torna al brano precedente',
  },
  volume: 'Volume',
  volumeUnknown: 'Questo lettore regola da solo il volume',
  leads: 'Dove va la musica',
  directionLocked: 'Fissata nel file delle impostazioni di questo box.',
  mood: 'Umore per la musica',
  camera: 'Telecamera',
  cameraLabel: 'Lascia che la telecamera legga l’umore',
  cameraOnWords:
    'Le immagini diventano numeri dentro il box e vengono dimenticate subito. Nessuna viene conservata, nessuna inviata, nessuno riconosciuto.',
  cameraOffWords: 'La telecamera è spenta. La musica continua dall’ultimo umore, o da quello che scegli qui sopra.',
  health: 'Come sta il box',
  allWellMore: 'Telecamera, musica e domotica funzionano come devono.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'Chiudi',

  done: {
    play: 'Suona',
    pause: 'In pausa',
    skip: 'Al brano successivo',
    previous: 'Al brano precedente',
    volume: (percent) => `Volume al ${percent} per cento`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) =>
      mood === 'auto' ? 'La musica segue di nuovo la stanza' : `Musica per: ${moods[mood].toLowerCase()}`,
    camera: (on) => (on ? 'Telecamera accesa' : 'Telecamera spenta'),
  },

  signIn: {
    title: 'Inserisci il codice mostrato dal box',
    more: 'È accanto al codice QR, sullo schermo del box.',
    label: 'Codice',
    send: 'Collega questo telefono',
    waiting: 'Collegamento…',
    empty: 'Prima scrivi il codice.',
    scannedTitle: 'Collega questo telefono al box',
    scannedMore: 'Hai scansionato il codice sul suo schermo: basta così.',
  },

  unreachable: {
    error: 'retry',
    message: 'Il box non ha risposto.',
    remedy: 'Controlla che questo dispositivo sia nella stessa rete del box, poi riprova.',
  },
  unexplained: { error: 'bug', message: 'Non ha funzionato.', remedy: 'Riprova tra un momento.' },
};

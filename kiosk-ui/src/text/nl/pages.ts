import type { pages as english } from '../en/pages.ts';
import { formats } from '../formats.ts';

const { plural } = formats('nl-NL');

const moods: typeof english.moods = {
  happy: 'Vrolijk',
  sad: 'Verdrietig',
  angry: 'Boos',
  neutral: 'Neutraal',
  surprised: 'Verrast',
  unsure: 'Onduidelijk',
  none: 'Niemand hier',
};

const directions: typeof english.directions = {
  match: { name: 'Meegaan', doing: 'Gaat mee met de ruimte', means: 'De nummers voelen zoals de ruimte voelt.' },
  lift: { name: 'Opbeuren', doing: 'Beurt de ruimte op', means: 'De nummers worden stap voor stap wat zonniger.' },
  calm: { name: 'Kalmeren', doing: 'Kalmeert de ruimte', means: 'De nummers worden stap voor stap wat rustiger.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'Volg de ruimte',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'Camera',
    vision: 'Stemmingspeiling',
    player: 'Speler',
    account: 'Spotify-account',
    library: 'Bibliotheek',
    broker: 'Domotica',
    clock: 'Klok',
    disk: 'Opslag',
    calls: 'Aanvragen aan Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `om ${time}`,
  onDay: (day, time) => `op ${day} om ${time}`,
  takeOver: 'Laat de dj het overnemen',
  takenOver: 'De dj leidt weer.',
  starting: 'Wordt wakker',
  startingMore: 'Zoekt het kastje…',
  lost: 'Verbinding weg, probeert opnieuw…',

  peopleInView: (count) => (count === 0 ? 'niemand in beeld' : plural(count, { one: 'persoon', other: 'personen' })),
  sure: (confidence) =>
    confidence >= 0.75 ? 'behoorlijk zeker' : confidence >= 0.5 ? 'redelijk zeker' : 'voorzichtige gok',
  since: (minutes) =>
    minutes < 1 ? 'zojuist' : minutes < 60 ? `al ${minutes} min` : `al ${Math.floor(minutes / 60)} uur`,
  roomIs: (mood, people) => `Stemming in de ruimte: ${mood}, ${people}.`,
  emptyMore: 'Wacht op gezelschap.',
  unsureMore: 'nog geen duidelijke stemming',
  cameraOff: 'Camera uit',
  cameraOffMore: 'Er wordt nergens naar gekeken. De muziek gaat door.',
  cameraRefused: 'Op het werk en op school worden geen stemmingen gelezen: de wet verbiedt het. De muziek gaat door.',
  noCamera: 'Geen camera',

  nowPlaying: 'Speelt nu',
  nowPlayingSay: (title, artist) => `Nu speelt ${title} van ${artist}.`,
  coverOf: (album) => `Hoes van ${album}`,
  paused: 'Gepauzeerd',
  noSong: 'Nog geen nummer',
  noSongMore: 'Het eerste is onderweg.',
  position: 'Positie in het nummer',
  positionOf: (at, of) => `${at} van ${of}`,
  why: 'Waarom dit nummer',
  chosen: (minutes) => (minutes < 1 ? 'Zojuist gekozen.' : `${minutes} min geleden gekozen.`),
  pinned: (mood) => `Vastgezet: ${mood}`,

  sandbox: 'Speeltuin: verzonnen nummers, geen Spotify',
  allWell: 'Alles goed',
  qr: (url) => `QR-code voor ${url}`,

  room: 'Ruimte',
  controls: 'Afspelen',
  transport: {
    play: 'Afspelen',
    pause: 'Pauze',
    skip: 'Naar het volgende nummer',
    previous: 'Terug naar het vorige nummer',
  },
  volume: 'Volume',
  volumeUnknown: 'Deze speler regelt zijn eigen volume',
  leads: 'Waar de muziek heen leidt',
  directionLocked: 'Vastgelegd in het instellingenbestand van dit kastje.',
  mood: 'Gespeelde stemming',
  camera: 'Camera',
  cameraLabel: 'Laat de camera de stemming peilen',
  cameraOnWords:
    'Beelden worden in het kastje omgezet in getallen en meteen vergeten. Er wordt niets bewaard of verstuurd, en niemand wordt herkend.',
  cameraOffWords: 'De camera is dicht. De muziek gaat verder met de laatste stemming, of met die je hierboven kiest.',
  health: 'Hoe het met het kastje gaat',
  allWellMore: 'Camera, muziek en domotica werken zoals het hoort.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'Sluiten',

  done: {
    play: 'Speelt',
    pause: 'Gepauzeerd',
    skip: 'Naar het volgende nummer',
    previous: 'Eén nummer terug',
    volume: (percent) => `Volume ${percent} procent`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) => (mood === 'auto' ? 'Volgt de ruimte weer' : `Speelt voor: ${moods[mood]}`),
    camera: (on) => (on ? 'Camera aan' : 'Camera uit'),
  },

  signIn: {
    title: 'Voer de code van het kastje in',
    more: 'Hij staat naast de QR-code op het scherm van het kastje.',
    label: 'Code',
    send: 'Deze telefoon verbinden',
    waiting: 'Verbinden…',
    empty: 'Typ eerst de code.',
    scannedTitle: 'Deze telefoon met het kastje verbinden',
    scannedMore: 'Je hebt de code op het scherm gescand: dat is genoeg.',
  },

  unreachable: {
    error: 'retry',
    message: 'Het kastje antwoordde niet.',
    remedy: 'Controleer of dit apparaat in hetzelfde netwerk zit als het kastje en probeer het dan opnieuw.',
  },
  unexplained: { error: 'bug', message: 'Dat is niet gelukt.', remedy: 'Probeer het zo opnieuw.' },
};

import type { pages as english } from '../en/pages.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pl-PL');

/** Masculine: they are said of “nastrój” and “pokój”. */
const moods: typeof english.moods = {
  happy: 'Wesoły',
  sad: 'Smutny',
  angry: 'Gniewny',
  neutral: 'Neutralny',
  surprised: 'Zaskoczony',
  unsure: 'Niejasny',
  none: 'Nikogo nie ma',
};

const directions: typeof english.directions = {
  match: { name: 'Dopasuj', doing: 'Dopasowuje się do pokoju', means: 'Utwory mają taki nastrój jak pokój.' },
  lift: { name: 'Rozjaśnij', doing: 'Rozjaśnia nastrój', means: 'Utwory krok po kroku stają się pogodniejsze.' },
  calm: { name: 'Wycisz', doing: 'Wycisza pokój', means: 'Utwory krok po kroku stają się spokojniejsze.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'Jak w pokoju',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'Kamera',
    vision: 'Odczyt nastroju',
    player: 'Odtwarzacz',
    account: 'Konto Spotify',
    library: 'Biblioteka',
    broker: 'Automatyka domowa',
    clock: 'Zegar',
    disk: 'Pamięć',
    calls: 'Zapytania do Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `o ${time}`,
  onDay: (day, time) => `${day}, o ${time}`,
  takeOver: 'Niech DJ przejmie',
  takenOver: 'DJ znów prowadzi.',
  starting: 'Budzi się',
  startingMore: 'Łączę z urządzeniem…',
  lost: 'Utracono połączenie, próbuję ponownie…',

  peopleInView: (count) =>
    count === 0 ? 'nikogo nie widać' : plural(count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
  sure: (confidence) =>
    confidence >= 0.75 ? 'prawie na pewno' : confidence >= 0.5 ? 'dość pewnie' : 'ostrożny domysł',
  since: (minutes) =>
    minutes < 1 ? 'przed chwilą' : minutes < 60 ? `od ${minutes} min` : `od ${Math.floor(minutes / 60)} godz.`,
  roomIs: (mood, people) => `Nastrój w pokoju: ${mood}, ${people}.`,
  emptyMore: 'Czeka na towarzystwo.',
  unsureMore: 'jeszcze bez wyraźnego nastroju',
  cameraOff: 'Kamera wyłączona',
  cameraOffMore: 'Nikt nie jest obserwowany. Muzyka gra dalej.',
  cameraRefused: 'W pracy i w szkole nastroje nie są odczytywane: prawo tego zabrania. Muzyka gra dalej.',
  noCamera: 'Brak kamery',

  nowPlaying: 'Teraz gra',
  nowPlayingSay: (title, artist) => `Teraz gra ${title}, ${artist}.`,
  coverOf: (album) => `Okładka: ${album}`,
  paused: 'Wstrzymano',
  noSong: 'Jeszcze nic nie gra',
  noSongMore: 'Pierwszy utwór jest już w drodze.',
  position: 'Miejsce w utworze',
  positionOf: (at, of) => `${at} z ${of}`,
  why: 'Dlaczego ten utwór',
  chosen: (minutes) => (minutes < 1 ? 'Wybrano przed chwilą.' : `Wybrano ${minutes} min temu.`),
  pinned: (mood) => `Ustawiono: ${mood}`,

  sandbox: 'Tryb próbny: zmyślone utwory, nie Spotify',
  allWell: 'Wszystko gra',
  qr: (url) => `Kod QR do ${url}`,

  room: 'Pokój',
  controls: 'Odtwarzanie',
  transport: {
    play: 'Odtwarzaj',
    pause: 'Wstrzymaj',
    skip: 'Przejdź do następnego utworu',
    previous: 'Wróć do poprzedniego utworu',
  },
  volume: 'Głośność',
  volumeUnknown: 'Ten odtwarzacz sam ustala głośność',
  leads: 'Dokąd prowadzi muzyka',
  directionLocked: 'Ustalone w pliku ustawień urządzenia.',
  mood: 'Na jaki nastrój grać',
  camera: 'Kamera',
  cameraLabel: 'Pozwól kamerze odczytywać nastrój',
  cameraOnWords:
    'Obrazy zamieniają się w urządzeniu w liczby i są od razu zapominane. Żaden nie jest zapisywany ani wysyłany, nikt nie jest rozpoznawany.',
  cameraOffWords:
    'Kamera jest zamknięta. Muzyka gra dalej według ostatniego nastroju albo tego, który wybierzesz powyżej.',
  health: 'Jak się ma urządzenie',
  allWellMore: 'Kamera, muzyka i automatyka domowa działają, jak należy.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'Zamknij',

  done: {
    play: 'Gra',
    pause: 'Wstrzymano',
    skip: 'Następny utwór',
    previous: 'Poprzedni utwór',
    volume: (percent) => `Głośność ${percent} procent`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) => (mood === 'auto' ? 'Znów za nastrojem pokoju' : `Gra na nastrój: ${moods[mood]}`),
    camera: (on) => (on ? 'Kamera włączona' : 'Kamera wyłączona'),
  },

  signIn: {
    title: 'Wpisz kod z urządzenia',
    more: 'Jest obok kodu QR na ekranie urządzenia.',
    label: 'Kod',
    send: 'Połącz ten telefon',
    waiting: 'Łączę…',
    empty: 'Najpierw wpisz kod.',
    scannedTitle: 'Połącz ten telefon z urządzeniem',
    scannedMore: 'Kod z ekranu został zeskanowany: to wystarczy.',
  },

  unreachable: {
    error: 'retry',
    message: 'Urządzenie nie odpowiedziało.',
    remedy: 'Sprawdź, czy ten telefon jest w tej samej sieci co urządzenie, i spróbuj ponownie.',
  },
  unexplained: { error: 'bug', message: 'To się nie udało.', remedy: 'Spróbuj ponownie za chwilę.' },
};

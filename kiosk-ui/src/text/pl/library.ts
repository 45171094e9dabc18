import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('pl-PL');

const songs = (count: number): string =>
  plural(count, { one: 'utwór', few: 'utwory', many: 'utworów', other: 'utworu' });

const phases = {
  '': 'twoją bibliotekę',
  top: 'twoje najczęściej słuchane utwory',
  recent: 'to, co ostatnio grało',
  playlists: 'twoje playlisty',
  liked: 'twoje polubione utwory',
};

export const library: Words['library'] = {
  title: 'Twoja muzyka',
  songs,
  reading: (phase) => `Wczytuję ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} z ${number(total)}`),
  waiting: (time) => `Reszta wczyta się od ${time}: zapytania, na które pozwala Spotify, są zachowane dla muzyki.`,
  lastRead: (when) => `Ostatnio wczytano: ${when}.`,
  neverRead: 'Jeszcze nie wczytano.',
  readNow: 'Wczytaj teraz',
  stop: 'Zatrzymaj',
  stopped: 'Zatrzymano; to, co wczytane, zostaje.',
  begun: 'Wczytuję twoją muzykę',
  explicit: 'Utwory z wulgaryzmami',
  explicitLabel: 'Pozwól wybierać utwory z wulgaryzmami',
  explicitOn: 'Mogą być wybierane.',
  explicitOff: 'Zostają w bibliotece i nigdy nie są wybierane.',
  explicitLocked: 'Ustalone w pliku ustawień urządzenia.',
  explicitDone: (on) => (on ? 'Utwory z wulgaryzmami dozwolone' : 'Utwory z wulgaryzmami pomijane'),

  playlists: 'Playlisty',
  playlistsHint:
    'Polubione utwory, najczęściej słuchane i to, co grasz, są zawsze. Dodaj playlisty i powiedz, jaki mają nastrój.',
  show: 'Wybierz playlisty',
  hide: 'Ukryj playlisty',
  looking: 'Pytam Spotify…',
  none: 'To konto nie ma playlist.',
  moodOf: (name) => `Nastrój „${name}”`,
  noMood: 'Nieokreślony',
  added: (name) => `Wczytuję „${name}”`,
  removed: (name) => `„${name}” jest pomijana`,
  tagged: (name, mood) => `Nastrój „${name}”: ${mood}`,
  untagged: (name) => `Nastrój „${name}”: nieokreślony`,
};

export const features: Words['features'] = {
  title: 'Jak brzmią twoje utwory',
  understood: (known, all) => `Rozpoznano ${number(known)} z ${number(all)} utworów`,
  hint: 'DJ układa utwory według nastroju i tempa. Te, których nikt nie zna, i tak czasem zagrają.',
  songs,
  states: {
    asking: 'pytam teraz',
    done: 'nie ma już o co pytać',
    resting: 'brak odpowiedzi',
    spent: 'wykorzystane na ten miesiąc',
    'needs-owner': 'potrzebuje ciebie',
    off: 'wyłączone',
    given: '',
  },
  until: (time) => `ponownie ${time}`,
  usage: (calls, limit) => `${number(calls)} z ${number(limit)} zapytań w tym miesiącu`,
  keyTitle: 'SoundNet',
  keyHint:
    'Zna utwory, których nie zna ReccoBeats. Potrzebuje twojego klucza z rapidapi.com („Track Analysis”); jedno zapytanie go sprawdzi, potem leży zapieczętowany na tym urządzeniu.',
  keyLabel: 'Klucz RapidAPI',
  keySend: 'Sprawdź i zachowaj',
  keyTrying: 'Sprawdzam…',
  keyKept: 'Klucz działa i jest zachowany',
  keyThere: 'Twój klucz jest na urządzeniu.',
  keyForget: 'Zapomnij klucz',
  keyForgotten: 'Klucz zapomniany',
  fileTitle: 'Jako plik',
  fileHint: 'Tabela wszystkich utworów, do zachowania lub uzupełnienia. Można też wczytać tabele z Exportify.',
  download: 'Pobierz (CSV)',
  upload: 'Wczytaj plik CSV',
  uploading: 'Wczytuję plik…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, {
        one: 'utwór przyjęty',
        few: 'utwory przyjęte',
        many: 'utworów przyjętych',
        other: 'utworu przyjętego',
      }),
      ...(unchanged > 0 ? [`bez zmian: ${number(unchanged)}`] : []),
      ...(empty > 0 ? [`bez wartości: ${number(empty)}`] : []),
      ...(wrong > 0
        ? [
            plural(wrong, {
              one: 'niezrozumiały wiersz',
              few: 'niezrozumiałe wiersze',
              many: 'niezrozumiałych wierszy',
              other: 'niezrozumiałego wiersza',
            }),
          ]
        : []),
    ].join(', ') + '.',
  problem: (line, column) => `Wiersz ${line}, ${column}`,
  more: (count) => `i jeszcze ${number(count)}`,
};

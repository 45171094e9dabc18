import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('de-DE');

const phases = {
  '': 'deine Bibliothek',
  top: 'deine meistgespielten Songs',
  recent: 'was du zuletzt gehört hast',
  playlists: 'deine Playlists',
  liked: 'deine Lieblingssongs',
};

export const library: Words['library'] = {
  title: 'Deine Musik',
  songs: (count) => plural(count, { one: 'Song', other: 'Songs' }),
  reading: (phase) => `Liest ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} von ${number(total)}`),
  waiting: (time) =>
    `Der Rest wird ab ${time} Uhr gelesen: Die Anfragen, die Spotify erlaubt, bleiben der Musik vorbehalten.`,
  lastRead: (when) => `Zuletzt gelesen ${when}.`,
  neverRead: 'Noch nicht gelesen.',
  readNow: 'Jetzt lesen',
  stop: 'Anhalten',
  stopped: 'Angehalten; was gelesen ist, bleibt.',
  begun: 'Deine Musik wird gelesen',
  explicit: 'Songs mit derben Texten',
  explicitLabel: 'Songs mit derben Texten zulassen',
  explicitOn: 'Sie dürfen gewählt werden.',
  explicitOff: 'Sie bleiben in deiner Bibliothek und werden nie gewählt.',
  explicitLocked: 'In der Einstellungsdatei dieser Box festgelegt.',
  explicitDone: (on) => (on ? 'Songs mit derben Texten sind zugelassen' : 'Songs mit derben Texten bleiben weg'),

  playlists: 'Playlists',
  playlistsHint:
    'Lieblingssongs, meistgespielte Songs und was du hörst sind immer dabei. Füge Playlists hinzu und sag, nach welcher Stimmung sie klingen.',
  show: 'Playlists auswählen',
  hide: 'Playlists ausblenden',
  looking: 'Fragt Spotify …',
  none: 'Dieses Konto hat keine Playlists.',
  moodOf: (name) => `Stimmung von „${name}“`,
  noMood: 'Unbestimmt',
  added: (name) => `„${name}“ wird jetzt gelesen`,
  removed: (name) => `„${name}“ bleibt weg`,
  tagged: (name, mood) => `Stimmung von „${name}“: ${mood}`,
  untagged: (name) => `Stimmung von „${name}“: unbestimmt`,
};

export const features: Words['features'] = {
  title: 'Wie deine Songs klingen',
  understood: (known, all) => `${number(known)} von ${number(all)} Songs verstanden`,
  hint: 'Der DJ ordnet Songs nach Stimmung und Tempo. Songs, die niemand kennt, laufen trotzdem ab und zu.',
  songs: (count) => plural(count, { one: 'Song', other: 'Songs' }),
  states: {
    asking: 'fragt gerade',
    done: 'nichts mehr zu fragen',
    resting: 'hat nicht geantwortet',
    spent: 'für diesen Monat verbraucht',
    'needs-owner': 'braucht dich',
    off: 'aus',
    given: '',
  },
  until: (time) => `fragt wieder ${time}`,
  usage: (calls, limit) => `${number(calls)} von ${number(limit)} Anfragen in diesem Monat`,
  keyTitle: 'SoundNet',
  keyHint:
    'Kennt Songs, die ReccoBeats nicht kennt. Dafür braucht es deinen eigenen Schlüssel von rapidapi.com („Track Analysis“); eine Anfrage probiert ihn aus, dann liegt er versiegelt auf dieser Box.',
  keyLabel: 'RapidAPI-Schlüssel',
  keySend: 'Prüfen und behalten',
  keyTrying: 'Prüft …',
  keyKept: 'Der Schlüssel passt und wird behalten',
  keyThere: 'Dein Schlüssel liegt auf der Box.',
  keyForget: 'Schlüssel vergessen',
  keyForgotten: 'Der Schlüssel ist vergessen',
  fileTitle: 'Als Datei',
  fileHint:
    'Eine Tabelle aller Songs, zum Aufheben oder Ergänzen. Auch Tabellen von Exportify lassen sich hereinholen.',
  download: 'Herunterladen (CSV)',
  upload: 'CSV-Datei hereinholen',
  uploading: 'Liest die Datei …',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, { one: 'Song übernommen', other: 'Songs übernommen' }),
      ...(unchanged > 0 ? [`${number(unchanged)} schon bekannt`] : []),
      ...(empty > 0 ? [`${number(empty)} ohne Werte`] : []),
      ...(wrong > 0 ? [plural(wrong, { one: 'Zeile nicht verstanden', other: 'Zeilen nicht verstanden' })] : []),
    ].join(', ') + '.',
  problem: (line, column) => `Zeile ${line}, ${column}`,
  more: (count) => `und ${number(count)} weitere`,
};

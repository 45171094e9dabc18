import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('nl-NL');

const phases = {
  '': 'je bibliotheek',
  top: 'je meest gespeelde nummers',
  recent: 'wat je de laatste tijd speelde',
  playlists: 'je afspeellijsten',
  liked: 'je favoriete nummers',
};

export const library: Words['library'] = {
  title: 'Jouw muziek',
  songs: (count) => plural(count, { one: 'nummer', other: 'nummers' }),
  reading: (phase) => `Leest ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} van ${number(total)}`),
  waiting: (time) => `De rest wordt vanaf ${time} gelezen: de aanvragen die Spotify toestaat, blijven voor de muziek.`,
  lastRead: (when) => `Laatst gelezen ${when}.`,
  neverRead: 'Nog niet gelezen.',
  readNow: 'Nu lezen',
  stop: 'Stop',
  stopped: 'Gestopt; wat gelezen is, blijft.',
  begun: 'Je muziek wordt gelezen',
  explicit: 'Nummers met grove taal',
  explicitLabel: 'Nummers met grove taal toelaten',
  explicitOn: 'Ze mogen worden gekozen.',
  explicitOff: 'Ze blijven in je bibliotheek en worden nooit gekozen.',
  explicitLocked: 'Vastgelegd in het instellingenbestand van dit kastje.',
  explicitDone: (on) => (on ? 'Grove taal is toegestaan' : 'Grove taal wordt overgeslagen'),

  playlists: 'Afspeellijsten',
  playlistsHint:
    'Favoriete nummers, meest gespeelde nummers en wat je speelt zijn er altijd. Voeg afspeellijsten toe en zeg welke stemming ze hebben.',
  show: 'Afspeellijsten kiezen',
  hide: 'Lijsten verbergen',
  looking: 'Vraagt Spotify…',
  none: 'Dit account heeft geen afspeellijsten.',
  moodOf: (name) => `Stemming van ‘${name}’`,
  noMood: 'Geen',
  added: (name) => `‘${name}’ wordt nu gelezen`,
  removed: (name) => `‘${name}’ doet niet mee`,
  tagged: (name, mood) => `Stemming van ‘${name}’: ${mood}`,
  untagged: (name) => `Stemming van ‘${name}’: geen`,
};

export const features: Words['features'] = {
  title: 'Hoe je nummers klinken',
  understood: (known, all) => `${number(known)} van ${number(all)} nummers begrepen`,
  hint: 'De dj ordent nummers op stemming en tempo. Nummers die niemand kent, komen toch af en toe voorbij.',
  songs: (count) => plural(count, { one: 'nummer', other: 'nummers' }),
  states: {
    asking: 'vraagt nu',
    done: 'niets meer te vragen',
    resting: 'antwoordde niet',
    spent: 'op voor deze maand',
    'needs-owner': 'heeft jou nodig',
    off: 'uit',
    given: '',
  },
  until: (time) => `vraagt opnieuw ${time}`,
  usage: (calls, limit) => `${number(calls)} van ${number(limit)} aanvragen deze maand`,
  keyTitle: 'SoundNet',
  keyHint:
    'Kent nummers die ReccoBeats niet kent. Je hebt een eigen sleutel van rapidapi.com nodig (‘Track Analysis’); één aanvraag probeert hem, daarna wordt hij verzegeld op dit kastje bewaard.',
  keyLabel: 'RapidAPI-sleutel',
  keySend: 'Testen, bewaren',
  keyTrying: 'Proberen…',
  keyKept: 'De sleutel werkt en is bewaard',
  keyThere: 'Je sleutel staat op het kastje.',
  keyForget: 'Sleutel vergeten',
  keyForgotten: 'De sleutel is vergeten',
  fileTitle: 'Als bestand',
  fileHint: 'Een tabel van alle nummers, om te bewaren of aan te vullen. Tabellen van Exportify kunnen er ook in.',
  download: 'Downloaden (CSV)',
  upload: 'CSV-bestand inlezen',
  uploading: 'Leest het bestand…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, { one: 'nummer overgenomen', other: 'nummers overgenomen' }),
      ...(unchanged > 0 ? [`${number(unchanged)} al bekend`] : []),
      ...(empty > 0 ? [`${number(empty)} zonder waarden`] : []),
      ...(wrong > 0 ? [plural(wrong, { one: 'regel niet begrepen', other: 'regels niet begrepen' })] : []),
    ].join(', ') + '.',
  problem: (line, column) => `Regel ${line}, ${column}`,
  more: (count) => `en nog ${number(count)}`,
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('it-IT');

const phases: Readonly<Record<Parameters<Words['library']['reading']>[0], string>> = {
  '': 'la tua libreria',
  top: 'i brani che ascolti di più',
  recent: 'gli ultimi ascolti',
  playlists: 'le tue playlist',
  liked: 'i brani che ti piacciono',
};

export const library: Words['library'] = {
  title: 'La tua musica',
  songs: (count) => plural(count, { one: 'brano', other: 'brani' }),
  reading: (phase) => `In lettura: ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} di ${number(total)}`),
  waiting: (time) => `Il resto viene letto dalle ${time}: le richieste che Spotify concede sono tenute per la musica.`,
  lastRead: (when) => `Ultima lettura: ${when}.`,
  neverRead: 'Non ancora letta.',
  readNow: 'Leggi ora',
  stop: 'Ferma',
  stopped: 'Fermato; ciò che è stato letto resta.',
  begun: 'Lettura della tua musica',
  explicit: 'Brani con testi espliciti',
  explicitLabel: 'Permetti la scelta di brani con testi espliciti',
  explicitOn: 'Possono essere scelti.',
  explicitOff: 'Restano nella tua libreria e non vengono mai scelti.',
  explicitLocked: 'Fissato nel file delle impostazioni di questo box.',
  explicitDone: (on) => (on ? 'I brani espliciti possono essere scelti' : 'I brani espliciti restano fuori'),

  playlists: 'Playlist',
  playlistsHint:
    'I brani che ti piacciono, i più ascoltati e ciò che fai suonare ci sono sempre. Aggiungi playlist e di’ che effetto fanno.',
  show: 'Scegli le playlist',
  hide: 'Nascondi le playlist',
  looking: 'Chiedo a Spotify…',
  none: 'Questo account non ha playlist.',
  moodOf: (name) => `Che effetto fa «${name}»`,
  noMood: 'Nessun umore',
  added: (name) => `«${name}» viene letta ora`,
  removed: (name) => `«${name}» resta fuori`,
  tagged: (name, mood) => `«${name}»: ${mood}`,
  untagged: (name) => `«${name}»: nessun umore`,
};

export const features: Words['features'] = {
  title: 'Come suonano i tuoi brani',
  understood: (known, all) => `${number(known)} brani capiti su ${number(all)}`,
  hint: 'Il DJ colloca i brani per umore e tempo. Quelli che nessuno conosce suonano comunque, di tanto in tanto.',
  songs: (count) => plural(count, { one: 'brano', other: 'brani' }),
  states: {
    asking: 'sta chiedendo',
    done: 'niente altro da chiedere',
    resting: 'non ha risposto',
    spent: 'finito per questo mese',
    'needs-owner': 'tocca a te',
    off: 'spento',
    given: '',
  },
  until: (time) => `richiede ${time}`,
  usage: (calls, limit) => `${number(calls)} richieste su ${number(limit)} questo mese`,
  keyTitle: 'SoundNet',
  keyHint:
    'Conosce brani che ReccoBeats non conosce. Serve la tua chiave di rapidapi.com («Track Analysis»); una richiesta la prova, poi resta sigillata su questo box.',
  keyLabel: 'Chiave RapidAPI',
  keySend: 'Prova e conserva',
  keyTrying: 'Provo…',
  keyKept: 'La chiave funziona ed è conservata',
  keyThere: 'La tua chiave è sul box.',
  keyForget: 'Dimentica la chiave',
  keyForgotten: 'La chiave è dimenticata',
  fileTitle: 'Come file',
  fileHint: 'Una tabella di tutti i brani, da conservare o da completare. Vanno bene anche le tabelle di Exportify.',
  download: 'Scarica (CSV)',
  upload: 'Carica un file CSV',
  uploading: 'Lettura del file…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, { one: 'brano preso', other: 'brani presi' }),
      ...(unchanged > 0 ? [plural(unchanged, { one: 'già noto', other: 'già noti' })] : []),
      ...(empty > 0 ? [`${number(empty)} senza valori`] : []),
      ...(wrong > 0 ? [plural(wrong, { one: 'riga non capita', other: 'righe non capite' })] : []),
    ].join(', ') + '.',
  problem: (line, column) => `Riga ${line}, ${column}`,
  more: (count) => `e altri ${number(count)}`,
};

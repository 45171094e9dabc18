import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('it-IT');

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'Piana', means: 'La serata non ha una forma sua.' },
  party: { name: 'Festa', means: 'Si scalda, arriva al culmine e poi si spegne piano.' },
  dinner: { name: 'Cena', means: 'Resta discreta mentre si mangia.' },
};

export const dj: Words['dj'] = {
  title: 'Questo brano',
  like: 'Mi piace',
  more: 'Più così',
  less: 'Meno così',
  banSong: 'Mai questo brano',
  banArtist: 'Mai questo artista',
  leads: (title) => `Per un po’ più come «${title}»`,
  stop: 'Ferma',

  howLong: 'Per quanto tempo',
  minutes: (minutes) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} h`),
  until: (time) => `Fino alle ${time}, poi la musica segue di nuovo la stanza.`,
  untilChanged: 'Finché non lo cambi.',

  shape: 'Forma della serata',
  arcs,
  arcLocked: 'Fissata nel file delle impostazioni di questo box.',
  save: 'Conserva questa serata su Spotify',
  saved: (songs, name) => `${plural(songs, { one: 'brano', other: 'brani' })} in «${name}»`,
  open: 'Apri in Spotify',

  bans: 'Non suonano mai',
  noBans: 'Non c’è nulla di vietato.',
  allow: 'Permetti',
  allowName: (name) => `Permetti di nuovo ${name}`,
  take: (kind, format) => `${kind} in ${format}`,
  wipe: 'Dimentica',
  wipeName: (kind) => `Dimentica ${kind.toLowerCase()}`,
  sureYes: 'Sì, dimentica',
  sureNo: 'Conserva',

  done: {
    like: 'Ti piace, con questo umore',
    more: 'Per un po’ più così',
    less: 'Meno così, con questo umore',
    banSong: 'Questo brano non suonerà più',
    banArtist: 'Questo artista non suonerà più',
    leadOff: 'Si segue di nuovo solo la stanza',
    until: (time) => `Fino alle ${time}`,
    untilChanged: 'Finché non lo cambi',
    arc: (arc) => arcs[arc].name,
    save: 'Salvata come playlist',
    wiped: (rows) => `Dimenticato: ${plural(rows, { one: 'voce', other: 'voci' })}`,
    allowed: (name) => `${name} può suonare di nuovo`,
  },
};

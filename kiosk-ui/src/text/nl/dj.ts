import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('nl-NL');

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'Vlak', means: 'De avond heeft geen eigen verloop.' },
  party: { name: 'Feest', means: 'Komt op gang, piekt en bouwt in de loop van de avond weer af.' },
  dinner: { name: 'Diner', means: 'Blijft ingetogen zolang er wordt gegeten.' },
};

export const dj: Words['dj'] = {
  title: 'Dit nummer',
  like: 'Leuk',
  more: 'Meer zoals dit',
  less: 'Minder zoals dit',
  banSong: 'Nooit dit nummer',
  banArtist: 'Nooit deze artiest',
  leads: (title) => `Een tijdje meer zoals ‘${title}’`,
  stop: 'Stop',

  howLong: 'Hoelang',
  minutes: (minutes) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} uur`),
  until: (time) => `Tot ${time}, daarna volgt de muziek de ruimte weer.`,
  untilChanged: 'Tot je het verandert.',

  shape: 'Verloop van de avond',
  arcs,
  arcLocked: 'Vastgelegd in het instellingenbestand van dit kastje.',
  save: 'Bewaar deze avond in Spotify',
  saved: (songs, name) => `${plural(songs, { one: 'nummer', other: 'nummers' })} in ‘${name}’`,
  open: 'Openen in Spotify',

  bans: 'Nooit gespeeld',
  noBans: 'Niets is geblokkeerd.',
  allow: 'Toestaan',
  allowName: (name) => `${name} weer toestaan`,
  take: (kind, format) => `${kind} als ${format}`,
  wipe: 'Vergeten',
  wipeName: (kind) => `${kind} vergeten`,
  sureYes: 'Ja, vergeten',
  sureNo: 'Bewaren',

  done: {
    like: 'Onthouden voor deze stemming',
    more: 'Een tijdje meer zoals dit',
    less: 'Minder zoals dit in deze stemming',
    banSong: 'Dit nummer komt niet meer',
    banArtist: 'Deze artiest komt niet meer',
    leadOff: 'Volgt weer alleen de ruimte',
    until: (time) => `Tot ${time}`,
    untilChanged: 'Tot je het verandert',
    arc: (arc) => arcs[arc].name,
    save: 'Bewaard als afspeellijst',
    wiped: (rows) => `Vergeten: ${plural(rows, { one: 'regel', other: 'regels' })}`,
    allowed: (name) => `${name} mag weer`,
  },
};

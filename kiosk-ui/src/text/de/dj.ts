import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('de-DE');

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'Stetig', means: 'Der Abend hat keinen eigenen Verlauf.' },
  party: { name: 'Party', means: 'Wird über den Abend warm, erreicht den Höhepunkt, klingt aus.' },
  dinner: { name: 'Essen', means: 'Bleibt ruhig, solange gegessen wird.' },
};

export const dj: Words['dj'] = {
  title: 'Dieser Song',
  like: 'Gefällt mir',
  more: 'Mehr davon',
  less: 'Weniger davon',
  banSong: 'Diesen Song nie',
  banArtist: 'Diesen Interpreten nie',
  leads: (title) => `Eine Weile mehr wie „${title}“`,
  stop: 'Beenden',

  howLong: 'Wie lange',
  minutes: (minutes) => (minutes < 60 ? `${minutes} Min.` : `${minutes / 60} Std.`),
  until: (time) => `Bis ${time} Uhr, dann folgt die Musik wieder dem Raum.`,
  untilChanged: 'Bis du es änderst.',

  shape: 'Verlauf des Abends',
  arcs,
  arcLocked: 'In der Einstellungsdatei dieser Box festgelegt.',
  save: 'Diesen Abend in Spotify sichern',
  saved: (songs, name) => `${plural(songs, { one: 'Song', other: 'Songs' })} in „${name}“`,
  open: 'In Spotify öffnen',

  bans: 'Nie gespielt',
  noBans: 'Nichts ist gesperrt.',
  allow: 'Erlauben',
  allowName: (name) => `${name} wieder erlauben`,
  take: (kind, format) => `${kind} als ${format}`,
  wipe: 'Vergessen',
  wipeName: (kind) => `${kind} vergessen`,
  sureYes: 'Ja, vergessen',
  sureNo: 'Behalten',

  done: {
    like: 'Gemerkt für diese Stimmung',
    more: 'Eine Weile mehr davon',
    less: 'Bei dieser Stimmung weniger davon',
    banSong: 'Dieser Song läuft nicht mehr',
    banArtist: 'Dieser Interpret läuft nicht mehr',
    leadOff: 'Folgt wieder nur dem Raum',
    until: (time) => `Bis ${time} Uhr`,
    untilChanged: 'Bis du es änderst',
    arc: (arc) => arcs[arc].name,
    save: 'Als Playlist gesichert',
    wiped: (rows) => `Vergessen: ${plural(rows, { one: 'Eintrag', other: 'Einträge' })}`,
    allowed: (name) => `${name} darf wieder laufen`,
  },
};

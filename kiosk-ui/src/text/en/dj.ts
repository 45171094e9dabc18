import type { Arc } from '../../../../daemon/contract/dj.ts';

const arcs: Readonly<Record<Arc, { readonly name: string; readonly means: string }>> = {
  flat: { name: 'Even', means: 'The evening has no shape of its own.' },
  party: { name: 'Party', means: 'Warms up, peaks, winds down over the evening.' },
  dinner: { name: 'Dinner', means: 'Stays low while people eat.' },
};

/** What the DJ can be told, and what it remembers. */
export const dj = {
  title: 'This song',
  like: 'Like',
  more: 'More like this',
  less: 'Less like this',
  banSong: 'Never this song',
  banArtist: 'Never this artist',
  leads: (title: string): string => `More like “${title}” for a while`,
  stop: 'Stop',

  howLong: 'For how long',
  minutes: (minutes: number): string => (minutes < 60 ? `${minutes} min` : `${minutes / 60} h`),
  until: (time: string): string => `Until ${time}, then the music follows the room again.`,
  untilChanged: 'Until you change it.',

  shape: 'Shape of the evening',
  arcs,
  arcLocked: 'Fixed in the settings file of this box.',
  save: 'Keep this evening in Spotify',
  saved: (songs: number, name: string): string => `${songs} songs in “${name}”`,
  open: 'Open in Spotify',

  bans: 'Never played',
  noBans: 'Nothing is banned.',
  allow: 'Allow',
  allowName: (name: string): string => `Allow ${name} again`,
  take: (kind: string, format: string): string => `${kind} as ${format}`,
  wipe: 'Forget',
  wipeName: (kind: string): string => `Forget ${kind.toLowerCase()}`,
  sureYes: 'Yes, forget',
  sureNo: 'Keep',

  done: {
    like: 'Liked, for this mood',
    more: 'More like this for a while',
    less: 'Less like this, in this mood',
    banSong: 'This song will not play again',
    banArtist: 'This artist will not play again',
    leadOff: 'Following the room alone again',
    until: (time: string): string => `Until ${time}`,
    untilChanged: 'Until you change it',
    arc: (arc: Arc): string => arcs[arc].name,
    save: 'Saved as a playlist',
    wiped: (rows: number): string => `Forgotten: ${rows} entries`,
    allowed: (name: string): string => `${name} may play again`,
  },
};

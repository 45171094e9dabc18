import type { ImportReport } from '../../../../daemon/contract/http-library.ts';
import type { LibraryState } from '../../../../daemon/contract/library.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('en-GB');

const phases: Readonly<Record<LibraryState['phase'], string>> = {
  '': 'your library',
  top: 'your most played songs',
  recent: 'what you played of late',
  playlists: 'your playlists',
  liked: 'your liked songs',
};

/** Every word of the cards about the owner's songs and how they sound. */
export const library = {
  title: 'Your music',
  songs: (count: number): string => plural(count, { one: 'song', other: 'songs' }),
  reading: (phase: LibraryState['phase']): string => `Reading ${phases[phase]}`,
  readOf: (done: number, total: number): string => (total === 0 ? '' : `${number(done)} of ${number(total)}`),
  waiting: (time: string): string =>
    `The rest is read from ${time}: the calls that Spotify allows are kept for the music.`,
  lastRead: (when: string): string => `Last read ${when}.`,
  neverRead: 'Not read yet.',
  readNow: 'Read now',
  stop: 'Stop',
  stopped: 'Stopped; what was read stays.',
  begun: 'Reading your music',
  explicit: 'Songs with explicit words',
  explicitLabel: 'Let songs with explicit words be chosen',
  explicitOn: 'They may be chosen.',
  explicitOff: 'They stay in your library, and are never chosen.',
  explicitLocked: 'Fixed in the settings file of this box.',
  explicitDone: (on: boolean): string => (on ? 'Explicit songs may be chosen' : 'Explicit songs are left out'),

  playlists: 'Playlists',
  playlistsHint:
    'Liked songs, top songs and what you play are always there. Add playlists, and say what they feel like.',
  show: 'Choose playlists',
  hide: 'Hide playlists',
  looking: 'Asking Spotify…',
  none: 'This account has no playlists.',
  moodOf: (name: string): string => `What “${name}” feels like`,
  noMood: 'No mood',
  added: (name: string): string => `“${name}” is read now`,
  removed: (name: string): string => `“${name}” is left out`,
  tagged: (name: string, mood: string): string => `“${name}” feels ${mood}`,
  untagged: (name: string): string => `“${name}” has no mood of its own`,
};

/** Every word of the card about audio features. */
export const features = {
  title: 'How your songs sound',
  understood: (known: number, all: number): string => `${number(known)} of ${number(all)} songs understood`,
  hint: 'The DJ places songs by mood and tempo. Songs that nobody knows still play, now and then.',
  songs: (count: number): string => plural(count, { one: 'song', other: 'songs' }),
  states: {
    asking: 'asking now',
    done: 'nothing left to ask',
    resting: 'did not answer',
    spent: 'used up for this month',
    'needs-owner': 'needs you',
    off: 'off',
    given: '',
  },
  until: (time: string): string => `asked again ${time}`,
  usage: (calls: number, limit: number): string => `${number(calls)} of ${number(limit)} calls this month`,
  keyTitle: 'SoundNet',
  keyHint:
    'Knows songs that ReccoBeats does not. It needs your own key from rapidapi.com (“Track Analysis”); one call tries it, then it is kept sealed on this box.',
  keyLabel: 'RapidAPI key',
  keySend: 'Try and keep',
  keyTrying: 'Trying…',
  keyKept: 'The key works, and is kept',
  keyThere: 'Your key is on the box.',
  keyForget: 'Forget the key',
  keyForgotten: 'The key is forgotten',
  fileTitle: 'As a file',
  fileHint: 'A table of all songs, to keep or to fill in. Tables of Exportify can be brought in, too.',
  download: 'Download (CSV)',
  upload: 'Bring in a CSV file',
  uploading: 'Reading the file…',
  imported: ({ imported, unchanged, empty, wrong }: ImportReport): string =>
    [
      plural(imported, { one: 'song taken', other: 'songs taken' }),
      ...(unchanged > 0 ? [`${number(unchanged)} as known`] : []),
      ...(empty > 0 ? [`${number(empty)} without values`] : []),
      ...(wrong > 0 ? [plural(wrong, { one: 'line not understood', other: 'lines not understood' })] : []),
    ].join(', ') + '.',
  problem: (line: number, column: string): string => `Line ${line}, ${column}`,
  more: (count: number): string => `and ${number(count)} more`,
};

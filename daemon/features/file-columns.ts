import { BadRequest } from '../core/errors.ts';
import type { FeatureValue } from '../core/ports/features.ts';
import { modeOf, pitchOf } from './pitch.ts';

type Field = Exclude<keyof FeatureValue, 'source' | 'confidence' | 'fetchedMs'>;

/** A cell that cannot be taken, and what to write instead. */
export class WrongCell extends BadRequest {}

interface Column {
  readonly field: Field;
  /** As our own file writes it. */
  readonly name: string;
  /** Other names for it, in small letters and digits only: those of Exportify and its like. */
  readonly also?: readonly string[];
  /** @throws WrongCell; undefined: the cell says nothing */
  readonly read: (text: string) => number | undefined;
}

const numberIn = (text: string, remedy: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new WrongCell(`“${text.slice(0, 30)}” is not a number.`, remedy);
  return value;
};

const SHARE = 'Write a number from 0 to 1, such as 0.62.';
const share = (text: string): number => {
  const value = numberIn(text, SHARE);
  if (value >= 0 && value <= 1) return value;
  const percent = value > 1 && value <= 100;
  throw new WrongCell(`${text} is not between 0 and 1.`, percent ? `Divide by 100: ${value / 100}.` : SHARE);
};
const within =
  (low: number, high: number, remedy: string) =>
  (text: string): number => {
    const value = numberIn(text, remedy);
    if (value >= low && value <= high) return value;
    throw new WrongCell(`${text} is not between ${low} and ${high}.`, remedy);
  };

/** In the order of our own file. */
export const COLUMNS: readonly Column[] = [
  { field: 'valence', name: 'valence', also: ['happiness'], read: share },
  { field: 'energy', name: 'energy', read: share },
  {
    field: 'tempoBpm',
    name: 'tempo',
    also: ['bpm', 'tempobpm'],
    read: within(1, 400, 'Write beats a minute, such as 118.5.'),
  },
  { field: 'danceability', name: 'danceability', read: share },
  { field: 'acousticness', name: 'acousticness', read: share },
  { field: 'instrumentalness', name: 'instrumentalness', read: share },
  { field: 'liveness', name: 'liveness', read: share },
  { field: 'speechiness', name: 'speechiness', read: share },
  {
    field: 'loudnessDb',
    name: 'loudness',
    also: ['loudnessdb'],
    read: within(-100, 10, 'Write decibels, such as -7.5.'),
  },
  { field: 'key', name: 'key', read: readKey },
  { field: 'mode', name: 'mode', read: readMode },
];
/** Without these a song has no place in the plane of moods. */
export const NEEDED: readonly Field[] = ['valence', 'energy', 'tempoBpm'];

function readKey(text: string): number | undefined {
  // What Spotify wrote where it heard none.
  if (text === '-1') return undefined;
  const key = pitchOf(/^\d+$/.test(text) ? Number(text) : text);
  if (key === undefined)
    throw new WrongCell(`“${text.slice(0, 30)}” is not a key.`, 'Write 0 (C) to 11 (B), or C, C#, Db, …');
  return key;
}

function readMode(text: string): number | undefined {
  if (text === '-1') return undefined;
  const mode = modeOf(/^[01]$/.test(text) ? Number(text) : text);
  if (mode === undefined) throw new WrongCell(`“${text.slice(0, 30)}” is not a mode.`, 'Write 1 (major) or 0 (minor).');
  return mode;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const SONG = ['uri', 'trackuri', 'spotifyuri', 'spotifytrackuri', 'id', 'trackid', 'spotifyid', 'spotifytrackid'];
const LINK = ['trackurl', 'spotifyurl', 'url', 'link'];

export interface Layout {
  /** Where the song is named. */
  readonly song: number;
  readonly places: readonly { readonly column: Column; readonly at: number; readonly head: string }[];
}

/** @throws BadRequest that names the column which is missing */
export function layoutOf(head: readonly string[]): Layout {
  const names = head.map(plain);
  const song = [...SONG, ...LINK].map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  if (song < 0) {
    throw new BadRequest(
      'The file has no column that names songs.',
      'Add a column “uri” with addresses such as spotify:track:… .',
    );
  }
  const places = COLUMNS.flatMap((column) => {
    const at = names.findIndex((name) => name === column.name || column.also?.includes(name) === true);
    return at < 0 ? [] : [{ column, at, head: head[at] ?? column.name }];
  });
  const missing = COLUMNS.find(
    ({ field }) => NEEDED.includes(field) && !places.some(({ column }) => column.field === field),
  );
  if (missing !== undefined) {
    throw new BadRequest(
      `The file has no column “${missing.name}”.`,
      `Add it; a file needs at least: uri, ${COLUMNS.filter(({ field }) => NEEDED.includes(field))
        .map(({ name }) => name)
        .join(', ')}.`,
    );
  }
  return { song, places };
}

/** `spotify:track:…`, a link to the song, or its bare id. @throws WrongCell */
export function songUri(text: string): string {
  const id = /(?:^|[:/])([A-Za-z0-9]{22})(?:\?.*)?$/.exec(text)?.[1];
  const ofTrack = !text.includes(':') || /(?:^spotify:track:|\/track\/)/.test(text);
  if (id === undefined || !ofTrack) {
    throw new WrongCell(
      `“${text.slice(0, 60)}” names no song of Spotify.`,
      'Write spotify:track: and the 22 characters of its link.',
    );
  }
  return `spotify:track:${id}`;
}

import type { Track } from '../ports.ts';
import { camelotOf } from './keys.ts';
import { PINNED } from './target.ts';

/**
 * The songs, laid out for choosing: numbers in columns, and a grid over valence and energy, so that a choice looks at the neighbourhood of
 * its target and not at 100,000 songs. Built once for each generation of the library; never changed.
 */
export interface DjLibrary {
  readonly tracks: readonly Track[];
  /** 0…1; of a song that nobody knows, 0 with a confidence of 0. */
  readonly valence: Float32Array;
  readonly energy: Float32Array;
  /** log2 of the tempo; NaN where it is not known. */
  readonly octave: Float32Array;
  readonly confidence: Float32Array;
  /** 0…23 round the circle of fifths (`keys.ts`), −1 = not known. */
  readonly camelot: Int8Array;
  /** Equal numbers: the same artist, album, song. */
  readonly artist: Int32Array;
  readonly album: Int32Array;
  readonly song: Int32Array;
  /** The first index of each song number. */
  readonly firstOfSong: readonly number[];
  readonly numberOf: {
    readonly uri: ReadonlyMap<string, number>;
    readonly artist: ReadonlyMap<string, number>;
    readonly album: ReadonlyMap<string, number>;
    readonly song: ReadonlyMap<string, number>;
  };
  /** Cells a side of the grid. */
  readonly side: number;
  /** Songs by cell, cell `c` from `starts[c]` to `starts[c + 1]`; the row of cells with the lowest energy first. */
  readonly cells: Int32Array;
  readonly starts: Int32Array;
  /** Songs that nobody knows. */
  readonly unknown: Int32Array;
}

/** The more songs, the finer the grid: a cell in the crowded middle then holds about a hundred of any library. */
const sideFor = (songs: number): number => Math.min(64, Math.max(4, Math.round(Math.sqrt(songs) / 6)));

/** What the owner says a song feels like is a place too, if a vague one. */
const TAG_CONFIDENCE = 0.5;

/** The first named artist, for comparing. */
export const artistKey = (artist: string): string => (artist.split(',')[0] ?? '').trim().toLowerCase();
/** The same song on another album has the same key. */
export const songKey = (track: { readonly title: string; readonly artist: string }): string =>
  `${artistKey(track.artist)}\n${track.title.trim().toLowerCase()}`;
export const albumKey = (track: { readonly album: string; readonly artist: string }): string =>
  track.album === '' ? '' : `${artistKey(track.artist)}\n${track.album.trim().toLowerCase()}`;

/** 0…1 → 0…side − 1 */
export const cellOf = (value: number, side: number): number =>
  Math.min(side - 1, Math.max(0, Math.floor(value * side)));

class Numbers {
  readonly map = new Map<string, number>();
  of(key: string): number {
    const known = this.map.get(key);
    if (known !== undefined) return known;
    this.map.set(key, this.map.size);
    return this.map.size - 1;
  }
}

export function indexLibrary(tracks: readonly Track[]): DjLibrary {
  const count = tracks.length;
  const [valence, energy] = [new Float32Array(count), new Float32Array(count)];
  const [octave, confidence] = [new Float32Array(count).fill(NaN), new Float32Array(count)];
  const camelot = new Int8Array(count).fill(-1);
  const [artist, album, song] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const [uris, artists, albums, songs] = [new Map<string, number>(), new Numbers(), new Numbers(), new Numbers()];
  const firstOfSong: number[] = [];
  for (const [i, track] of tracks.entries()) {
    uris.set(track.uri, i);
    artist[i] = artists.of(artistKey(track.artist));
    const ofAlbum = albumKey(track);
    album[i] = ofAlbum === '' ? -1 : albums.of(ofAlbum);
    song[i] = songs.of(songKey(track));
    if (song[i] === firstOfSong.length) firstOfSong.push(i);
    const { features, ownerMood } = track;
    if (features !== null) {
      valence[i] = features.valence;
      energy[i] = features.energy;
      confidence[i] = features.confidence;
      camelot[i] = camelotOf(features);
      if (features.tempoBpm > 0) octave[i] = Math.log2(features.tempoBpm);
    } else if (ownerMood !== undefined) {
      valence[i] = PINNED[ownerMood].valence;
      energy[i] = PINNED[ownerMood].energy;
      confidence[i] = TAG_CONFIDENCE;
    }
  }
  const numberOf = { uri: uris, artist: artists.map, album: albums.map, song: songs.map };
  return {
    tracks,
    valence,
    energy,
    octave,
    confidence,
    camelot,
    artist,
    album,
    song,
    firstOfSong,
    numberOf,
    ...gridOf({ valence, energy, confidence }),
  };
}

/** Counting sort by cell. */
function gridOf({
  valence,
  energy,
  confidence,
}: Pick<DjLibrary, 'valence' | 'energy' | 'confidence'>): Pick<DjLibrary, 'side' | 'cells' | 'starts' | 'unknown'> {
  const count = valence.length;
  const side = sideFor(count);
  const starts = new Int32Array(side * side + 1);
  const unknown: number[] = [];
  const cell = (i: number): number => cellOf(energy[i]!, side) * side + cellOf(valence[i]!, side);
  for (let i = 0; i < count; i++) {
    if (confidence[i] === 0) unknown.push(i);
    else starts[cell(i) + 1]!++;
  }
  for (let c = 0; c < side * side; c++) starts[c + 1]! += starts[c]!;
  const cells = new Int32Array(count - unknown.length);
  const next = starts.slice();
  for (let i = 0; i < count; i++) if (confidence[i] !== 0) cells[next[cell(i)]!++] = i;
  return { side, cells, starts, unknown: Int32Array.from(unknown) };
}

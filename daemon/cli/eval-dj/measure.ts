import { CALM_NEUTRAL, gap, pointOf, type Point } from '../../core/dj/target.ts';
import type { Started } from '../replay-player.ts';
import { centreOf, type Evening, type Stretch } from './evenings.ts';
import type { InventedSong } from './library.ts';

/** What an evening was like. Distances lie in the plane of valence and energy, by how songs really sound. */
export interface Tally {
  readonly distances: number[];
  readonly ruledDistances: number[];
  readonly jumps: number[];
  readonly tempoJumps: number[];
  readonly artists: number[];
  readonly albums: number[];
  readonly reactionSongs: number[];
  readonly reactionMinutes: number[];
  songs: number;
  repeats: number;
  closeArtists: number;
  changes: number;
}

export const emptyTally = (): Tally => ({
  distances: [],
  ruledDistances: [],
  jumps: [],
  tempoJumps: [],
  artists: [],
  albums: [],
  reactionSongs: [],
  reactionMinutes: [],
  songs: 0,
  repeats: 0,
  closeArtists: 0,
  changes: 0,
});

const STEP_MS = 10_000;
const REPEAT_MS = 3 * 3_600_000;
const ARTIST_SONGS = 5;
/** Nearer than this to the room's point, what plays has arrived. */
const ARRIVED = 0.2;

/** Where the room really is: the point that what plays should be at. An empty room asks for background. */
export const goalOf = ({ feels }: Stretch): Point => (feels === null ? CALM_NEUTRAL : pointOf(centreOf(feels)));

const isRuled = ({ feels }: Stretch): boolean => feels === 'happy' || feels === 'sad' || feels === 'angry';

/** Adds an evening to the tally. */
export function measure(
  tally: Tally,
  evening: Evening,
  played: { readonly started: readonly Started[]; readonly songs: ReadonlyMap<string, InventedSong> },
): void {
  const starts = played.started
    .filter(({ atMs }) => atMs < evening.endMs)
    .map(({ atMs, uri }) => ({ atMs, song: played.songs.get(uri)! }));
  distances(tally, evening, starts);
  variety(tally, starts);
  reactions(tally, evening, starts);
}

interface Start {
  readonly atMs: number;
  readonly song: InventedSong;
}

/** By the clock, not by the song: a long wrong song is worse than a short one. */
function distances(tally: Tally, { stretches, endMs }: Evening, starts: readonly Start[]): void {
  let i = 0;
  let s = 0;
  for (let atMs = starts[0]?.atMs ?? endMs; atMs < endMs; atMs += STEP_MS) {
    while (i + 1 < starts.length && starts[i + 1]!.atMs <= atMs) i++;
    while (s + 1 < stretches.length && stretches[s + 1]!.fromMs <= atMs) s++;
    const far = gap(starts[i]!.song.truth, goalOf(stretches[s]!));
    tally.distances.push(far);
    if (isRuled(stretches[s]!)) tally.ruledDistances.push(far);
  }
}

function variety(tally: Tally, starts: readonly Start[]): void {
  const artists = starts.map(({ song }) => song.artist);
  tally.songs += starts.length;
  tally.artists.push(new Set(artists).size / starts.length);
  tally.albums.push(new Set(starts.map(({ song }) => song.album)).size / starts.length);
  for (const [i, { atMs, song }] of starts.entries()) {
    const before = starts.slice(0, i);
    if (before.some((other) => other.song.uri === song.uri && atMs - other.atMs < REPEAT_MS)) tally.repeats++;
    if (artists.slice(Math.max(0, i - (ARTIST_SONGS - 1)), i).includes(song.artist)) tally.closeArtists++;
    const last = before.at(-1)?.song;
    if (last === undefined) continue;
    tally.jumps.push(gap(last.truth, song.truth));
    const octaves = Math.log2(last.truth.tempoBpm / song.truth.tempoBpm);
    tally.tempoJumps.push(Math.abs(octaves - Math.round(octaves)));
  }
}

/** How soon what plays has arrived after the room began to feel otherwise; a change that lasts too short to be answered counts as long as it lasts. */
function reactions(tally: Tally, { stretches, endMs }: Evening, starts: readonly Start[]): void {
  for (const [s, stretch] of stretches.entries()) {
    const before = stretches[s - 1];
    if (before === undefined || before.feels === stretch.feels) continue;
    tally.changes++;
    const goal = goalOf(stretch);
    const untilMs = stretches.slice(s).find(({ feels }) => feels !== stretch.feels)?.fromMs ?? endMs;
    const inTime = starts.filter(({ atMs }, i) => (starts[i + 1]?.atMs ?? endMs) > stretch.fromMs && atMs < untilMs);
    const arrived = inTime.findIndex(({ song }) => gap(song.truth, goal) <= ARRIVED);
    const at = arrived < 0 ? untilMs : Math.max(stretch.fromMs, inTime[arrived]!.atMs);
    tally.reactionSongs.push(arrived < 0 ? inTime.length : arrived);
    tally.reactionMinutes.push((at - stretch.fromMs) / 60_000);
  }
}

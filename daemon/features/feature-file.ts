import { setImmediate as turn } from 'node:timers/promises';
import type { ImportProblem, ImportReport } from '../contract/http-library.ts';
import { BadRequest } from '../core/errors.ts';
import { OWNER_FILE, type FeatureStore, type FeatureValue, type KnownSong } from '../core/ports/features.ts';
import { csvCell } from '../lib/csv.ts';
import { parseCsv, separatorOf, type CsvRow } from './csv.ts';
import { COLUMNS, layoutOf, NEEDED, songUri, WrongCell, type Layout } from './file-columns.ts';

/** What the owner says of a song is believed. */
const CONFIDENCE = 0.95;
const MOST_PROBLEMS = 100;
/** So many lines at a time: the music goes on meanwhile. */
const CHUNK = 500;
/** Our file writes four places behind the point. */
const SAME = 1e-4;
const HEAD = ['uri', 'title', 'artist', 'album', ...COLUMNS.map(({ name }) => name), 'source', 'confidence', 'fetched'];

/** Every song with what is measured of it; what nobody knows stands with empty cells, to be filled in. In pieces, as text. */
export function* exportFeatures(songs: Iterable<KnownSong>): Generator<string, void, undefined> {
  yield `${HEAD.join(',')}\r\n`;
  for (const { uri, title, artist, album, features } of songs) {
    const values = COLUMNS.map(({ field }) => (features?.[field] === undefined ? '' : short(features[field])));
    const from =
      features === null
        ? ['', '', '']
        : [(features.sources ?? [features.source]).join('+'), short(features.confidence), dateOf(features.fetchedMs)];
    yield `${[uri, title, artist, album, ...values, ...from].map(csvCell).map(unquoteNumber).join(',')}\r\n`;
  }
}

const short = (value: number): string => String(Math.round(value * 10_000) / 10_000);
const dateOf = (atMs: number | undefined): string =>
  atMs === undefined || atMs <= 0 ? '' : new Date(atMs).toISOString();
/** A minus makes a formula of a text; of a number it makes a number. */
const unquoteNumber = (cell: string): string => (/^'-\d+(\.\d+)?$/.test(cell) ? cell.slice(1) : cell);

type Said = Partial<Record<keyof FeatureValue, number>>;
interface Tally {
  lines: number;
  imported: number;
  unchanged: number;
  empty: number;
  wrong: number;
}

export interface ImportDeps {
  readonly features: Pick<FeatureStore, 'putValues' | 'all'>;
  readonly nowMs: number;
}

/**
 * Takes what a file says of songs: our own export, Exportify's, or any with the columns uri, valence, energy and tempo. Good lines are kept
 * though others are wrong; songs that are not in the library are remembered for when they are.
 * @throws BadRequest when the columns themselves do not fit
 */
export async function importFeatures(text: string, { features, nowMs }: ImportDeps): Promise<ImportReport> {
  const separator = separatorOf(text);
  const rows = parseCsv(text, separator);
  const head = rows.next();
  if (head.done === true) throw new BadRequest('The file is empty.', 'Choose a CSV file with a line of column names.');
  const layout = layoutOf(head.value.cells);
  const known = new Map([...features.all()].map((song) => [song.uri, song.features]));
  const tally: Tally = { lines: 0, imported: 0, unchanged: 0, empty: 0, wrong: 0 };
  const problems: ImportProblem[] = [];
  let batch = new Map<string, FeatureValue>();
  const keep = (): void => {
    if (batch.size > 0) features.putValues(OWNER_FILE, batch);
    batch = new Map();
  };

  for (const row of rows) {
    tally.lines += 1;
    if (tally.lines % CHUNK === 0) {
      keep();
      await turn();
    }
    const read = readRow(row, { layout, commas: separator === ';' });
    if ('problem' in read) {
      tally.wrong += 1;
      if (problems.length < MOST_PROBLEMS) problems.push(read.problem);
    } else if (read.said === null) tally.empty += 1;
    else if (saysTheSame(read.said, known.get(read.uri) ?? null)) tally.unchanged += 1;
    else {
      batch.set(read.uri, valueOf(read.said, nowMs));
      tally.imported += 1;
    }
  }
  keep();
  return { ...tally, problems };
}

type Read = { readonly uri: string; readonly said: Said | null } | { readonly problem: ImportProblem };

function readRow(row: CsvRow, how: { readonly layout: Layout; readonly commas: boolean }): Read {
  const { song, places } = how.layout;
  let column = 'uri';
  try {
    const uri = songUri(row.cells[song] ?? '');
    const cells = places.map((place) => ({ ...place, text: cellAt(row, place.at, how.commas) }));
    if (cells.every(({ text }) => text === '')) return { uri, said: null };
    const said: Said = {};
    for (const { column: of, text, head } of cells) {
      column = head;
      if (text === '' && NEEDED.includes(of.field)) {
        throw new WrongCell('The cell is empty.', 'Fill it in, or empty all values of this line.');
      }
      const value = text === '' ? undefined : of.read(text);
      if (value !== undefined) said[of.field] = value;
    }
    return { uri, said };
  } catch (error) {
    if (!(error instanceof WrongCell)) throw error;
    return { problem: { line: row.line, column, message: error.message, remedy: error.remedy } };
  }
}

function cellAt({ cells }: CsvRow, at: number, commas: boolean): string {
  const text = (cells[at] ?? '').trim();
  return commas ? text.replace(/^(-?\d+),(\d+)$/, '$1.$2') : text;
}

/** A song of our own export that nobody has touched is not the owner's word. */
const saysTheSame = (said: Said, known: KnownSong['features']): boolean =>
  known !== null &&
  Object.entries(said).every(([field, value]) => {
    const before = known[field as keyof typeof known];
    return typeof before === 'number' && Math.abs(before - value) <= SAME;
  });

const valueOf = (said: Said, nowMs: number): FeatureValue => ({
  // Neither bears on the mood: without a word of the owner they are in the middle.
  ...{ danceability: 0.5, acousticness: 0.5 },
  ...(said as Pick<FeatureValue, 'valence' | 'energy' | 'tempoBpm'>),
  ...{ source: OWNER_FILE, confidence: CONFIDENCE, fetchedMs: nowMs },
});

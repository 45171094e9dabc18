import type { ExportAllQuery } from '../contract/http-keeping.ts';
import { EXPORTS } from '../contract/http-keeping.ts';
import { BadRequest } from '../core/errors.ts';
import type { ExportRow, HistoryKind, Keepsakes, TasteStore } from '../core/ports/dj.ts';
import type { KnownSong } from '../core/ports/features.ts';
import { csvRow } from '../lib/csv.ts';

export interface ExportDeps {
  readonly keepsakes: Pick<Keepsakes, 'page' | 'columns'>;
  readonly taste: Pick<TasteStore, 'bans'>;
  /** The songs of the active account, with what is known of them. */
  readonly library: () => Iterable<KnownSong>;
  readonly settings: () => readonly ExportRow[];
  readonly clock: () => number;
  readonly version: string;
}

/** A file for the owner to take along, in pieces. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly text: Iterable<string>;
}

export type Exporter = (ask: ExportAllQuery) => Exported;

interface Table {
  readonly columns: readonly string[];
  readonly rows: () => Iterable<ExportRow>;
}

const SOUND = [
  ...['valence', 'energy', 'tempoBpm', 'danceability', 'acousticness', 'instrumentalness', 'liveness'],
  ...['speechiness', 'loudnessDb', 'key', 'mode', 'confidence'],
] as const;

const iso = (ms: number): string => new Date(ms).toISOString();

/** Everything that the box knows of its owner, in files that other programs read. */
export function openExporter({ keepsakes, taste, library, settings, clock, version }: ExportDeps): Exporter {
  const kept = (kind: HistoryKind): Table => ({
    columns: keepsakes.columns(kind),
    rows: () => keptRows(keepsakes, kind),
  });
  const tables: Readonly<Record<(typeof EXPORTS)[number], Table>> = {
    moods: kept('moods'),
    songs: kept('plays'),
    taste: kept('taste'),
    bans: {
      columns: ['at', 'what', 'name', 'key'],
      rows: () => taste.bans().map(({ kind, key, name, atMs }) => ({ at: iso(atMs), what: kind, name, key })),
    },
    library: {
      columns: ['uri', 'title', 'artist', 'album', ...SOUND, 'source', 'fetched'],
      rows: () => songs(library()),
    },
    settings: { columns: ['key', 'value', 'from'], rows: settings },
  };

  function* json(what: ExportAllQuery['what'], nowMs: number): Generator<string, void, undefined> {
    yield `{"made":"${iso(nowMs)}","version":${JSON.stringify(version)}`;
    for (const name of what === 'all' ? EXPORTS : [what]) {
      yield `,\n"${name}":[`;
      let before = '\n';
      for (const row of tables[name].rows()) {
        yield before + JSON.stringify(row);
        before = ',\n';
      }
      yield '\n]';
    }
    yield '}\n';
  }

  function* csv({ columns, rows }: Table): Generator<string, void, undefined> {
    yield csvRow(columns);
    for (const row of rows()) yield csvRow(columns.map((column) => row[column] ?? null));
  }

  return ({ what, format }) => {
    if (what === 'all' && format === 'csv') {
      throw new BadRequest('format: a CSV file holds one table', `Ask for one of ${EXPORTS.join(', ')}, or for json.`);
    }
    const nowMs = clock();
    const name = `mooddj-${what}-${iso(nowMs).slice(0, 10)}.${format}`;
    return what === 'all' || format === 'json'
      ? { name, type: 'application/json; charset=utf-8', text: json(what, nowMs) }
      : { name, type: 'text/csv; charset=utf-8', text: csv(tables[what]) };
  };
}

/** Page by page, so that years of rows neither fill the memory nor hold up the box. */
function* keptRows(keepsakes: ExportDeps['keepsakes'], kind: HistoryKind): Generator<ExportRow, void, undefined> {
  const columns = keepsakes.columns(kind);
  for (let after = 0; ;) {
    const page = keepsakes.page(kind, after);
    const last = page.at(-1);
    if (last === undefined) return;
    for (const row of page) yield Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
    after = last.id;
  }
}

function* songs(library: Iterable<KnownSong>): Generator<ExportRow, void, undefined> {
  for (const { uri, title, artist, album, features } of library) {
    const sound = SOUND.map((name) => [name, features?.[name] ?? null]);
    const source = features === null ? null : (features.sources ?? [features.source]).join('+');
    const fetched = features?.fetchedMs === undefined || features.fetchedMs <= 0 ? null : iso(features.fetchedMs);
    yield { uri, title, artist, album, ...Object.fromEntries(sound), source, fetched } as ExportRow;
  }
}

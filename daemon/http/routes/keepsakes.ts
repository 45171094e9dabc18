import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { ExportQuery, WipeQuery, Wiped } from '../../contract/http-dj.ts';
import { HISTORY_KINDS, type ExportRow, type HistoryKind, type Keepsakes } from '../../core/ports/dj.ts';
import { csvRow } from '../../lib/csv.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const FILE = {
  description: 'The file.',
  content: {
    'text/csv': { schema: Type.Unsafe<Readable>({ type: 'string' }) },
    'application/json': { schema: Type.Unsafe<Readable>({ type: 'object' }) },
  },
};

type Rows = Pick<Keepsakes, 'page' | 'columns'>;

/** What the box remembers is its owner's: to take along, and to wipe. */
export function keepsakeRoutes(app: App, { archive, clock }: HttpDeps): void {
  app.get(
    '/api/history/export',
    {
      schema: {
        summary: 'Moods, songs, or likes and skips as a file (CSV or JSON)',
        tags: ['history'],
        querystring: ExportQuery,
        response: { 200: FILE, ...problems },
      },
    },
    ({ query: { what, format } }, reply) => {
      const name = `mooddj-${what}-${new Date(clock()).toISOString().slice(0, 10)}.${format}`;
      void reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      const text = format === 'csv' ? csvOf(archive.keepsakes, what) : jsonOf(archive.keepsakes, what);
      void reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
      void reply.send(Readable.from(text));
    },
  );

  app.delete(
    '/api/history',
    {
      schema: {
        summary: 'Forget moods, songs, or likes and skips, for good',
        tags: ['history'],
        querystring: WipeQuery,
        response: { 200: Wiped, ...problems },
      },
    },
    async ({ query: { what } }, reply) => {
      let rows = 0;
      for (const kind of what === 'all' ? HISTORY_KINDS : [what]) rows += await archive.wipe(kind);
      return reply.send({ ok: true, rows });
    },
  );
}

/** Page by page, so that years of rows neither fill the memory nor hold up the box. */
function* pagesOf(keepsakes: Rows, kind: HistoryKind): Generator<readonly ExportRow[], void, undefined> {
  const columns = keepsakes.columns(kind);
  for (let after = 0; ;) {
    const page = keepsakes.page(kind, after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
    after = last.id;
  }
}

function* csvOf(keepsakes: Rows, kind: HistoryKind): Generator<string, void, undefined> {
  const columns = keepsakes.columns(kind);
  yield csvRow(columns);
  for (const page of pagesOf(keepsakes, kind)) {
    yield page.map((row) => csvRow(columns.map((column) => row[column] ?? null))).join('');
  }
}

function* jsonOf(keepsakes: Rows, kind: HistoryKind): Generator<string, void, undefined> {
  yield `{"${kind}":[`;
  let isFirst = true;
  for (const page of pagesOf(keepsakes, kind)) {
    yield `${isFirst ? '' : ','}\n${page.map((row) => JSON.stringify(row)).join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

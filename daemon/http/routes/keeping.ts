import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { ExportAllQuery, WipeDone, WipeRequest, WipeUndone } from '../../contract/http-keeping.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const tags = ['keeping'];
const FILE = {
  description: 'The file.',
  content: {
    'text/csv': { schema: Type.Unsafe<Readable>({ type: 'string' }) },
    'application/json': { schema: Type.Unsafe<Readable>({ type: 'object' }) },
  },
};

/** What the box remembers is its owner's: to take along, and to wipe. */
export function keepingRoutes(app: App, { keeping }: HttpDeps): void {
  app.get(
    '/api/export',
    {
      schema: {
        summary: 'All that the box knows of its owner, or a part of it, as a file (JSON or CSV)',
        tags,
        querystring: ExportAllQuery,
        response: { 200: FILE, ...problems },
      },
    },
    ({ query }, reply) => {
      const { name, type, text } = keeping.exported(query);
      void reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      void reply.type(type).send(Readable.from(text));
    },
  );

  app.post(
    '/api/wipe',
    {
      schema: {
        summary: 'Forget for good: the history, likes and skips, everything learnt, or everything',
        description:
          'What is wiped is overwritten on the disk. A wiped history is held in memory for a minute, for those who regret it.',
        tags,
        body: WipeRequest,
        response: { 200: WipeDone, ...problems },
      },
    },
    async ({ body }, reply) => {
      const done = await keeping.wipe(body);
      if (done.reopens) reply.raw.once('close', () => keeping.reopen());
      return reply.send(done);
    },
  );

  app.post(
    '/api/wipe/undo',
    { schema: { summary: 'Bring a wiped history back', tags, response: { 200: WipeUndone, ...problems } } },
    (_request, reply) => void reply.send({ ok: true, rows: keeping.undoWipe() }),
  );
}

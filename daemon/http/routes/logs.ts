import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { LogLines, LogQuery, type LogLine } from '../../contract/logs.ts';
import { wait } from '../../lib/wait.ts';
import type { Access } from '../access.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const tags = ['keeping'];
/** Shows proxies and phones that the stream lives, and us that the phone may still read it. */
const SIGN_OF_LIFE_MS = 15_000;
const BUNDLE = {
  description: 'The file.',
  content: { 'application/gzip': { schema: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }) } },
};
const STREAM = {
  description: 'Server-sent events: `data:` is a line of the log as JSON, `id:` its `seq`.',
  content: { 'text/event-stream': { schema: Type.Unsafe<Readable>({ type: 'string' }) } },
};

/** The log, with whatever could be a secret taken out, and the file that helps others to find a fault. */
export function logRoutes(app: App, { keeping, heartbeatMs = SIGN_OF_LIFE_MS }: HttpDeps, access: Access): void {
  const { logs } = keeping;

  app.get(
    '/api/logs',
    {
      schema: {
        summary: 'The newest lines of the log',
        tags,
        querystring: LogQuery,
        response: { 200: LogLines, ...problems },
      },
    },
    ({ query }, reply) => void reply.header('cache-control', 'no-store').send({ lines: [...logs.lines(query)] }),
  );

  app.get(
    '/api/logs/live',
    {
      schema: {
        summary: 'The log as it is written: the newest lines, then each one (server-sent events)',
        tags,
        querystring: LogQuery,
        response: { 200: STREAM, ...problems },
      },
    },
    (request, reply) => {
      const { query } = request;
      const again = Number(request.headers['last-event-id']);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const isOwner = (): boolean => access.visitor(request)?.role === 'owner';
      const stream = Readable.from(events({ query, again, signal: gone.signal, isOwner }));
      // Unread after the phone has gone: that is no fault.
      stream.on('error', () => gone.abort());
      void reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no').type('text/event-stream');
      void reply.send(stream);
    },
  );

  app.get(
    '/api/diagnostics',
    {
      schema: {
        summary:
          'What helps others to find a fault: versions, health, settings and log, without secrets (gzipped JSON)',
        tags,
        response: { 200: BUNDLE, ...problems },
      },
    },
    (_request, reply) => {
      const { name, bytes } = keeping.diagnostics();
      void reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      void reply.type('application/gzip').send(bytes);
    },
  );

  interface Wish {
    readonly query: LogQuery;
    /** The line after which a page that lost the stream goes on; NaN: it is new. */
    readonly again: number;
    readonly signal: AbortSignal;
    readonly isOwner: () => boolean;
  }

  async function* events({ query, again, signal, isOwner }: Wish): AsyncGenerator<string, void, undefined> {
    const { level, limit } = query;
    // After a restart of the process lines are counted anew.
    const goesOn = again <= logs.newest();
    const first = goesOn ? [] : logs.lines({ level, limit });
    const after = goesOn ? again : logs.newest();
    yield `retry: 2000\n\n${first.map(eventOf).join('')}`;
    const batches = logs.follow({ level, after }, signal);
    let next = batches.next();
    while (!signal.aborted) {
      const beat = new AbortController();
      const either = AbortSignal.any([signal, beat.signal]);
      const result = await Promise.race([next, wait(heartbeatMs, either).then(() => null)]);
      beat.abort();
      if (!isOwner()) return;
      if (result === null) {
        yield ': alive\n\n';
        continue;
      }
      if (result.done === true) return;
      yield result.value.map(eventOf).join('');
      next = batches.next();
    }
  }
}

const eventOf = (line: LogLine): string => `id: ${line.seq}\ndata: ${JSON.stringify(line)}\n\n`;

import { HistoryQuery, MoodRows, PlayRows } from '../../contract/http.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

export function historyRoutes(app: App, { history }: HttpDeps): void {
  app.get(
    '/api/history/moods',
    {
      schema: {
        summary: 'Moods of the room, newest first',
        tags: ['history'],
        querystring: HistoryQuery,
        response: { 200: MoodRows, ...problems },
      },
    },
    (request, reply) =>
      void reply.send({
        moods: history.moods(request.query.limit).map(({ atMs, ...row }) => ({ at: iso(atMs), ...row })),
      }),
  );

  app.get(
    '/api/history/plays',
    {
      schema: {
        summary: 'Songs played, newest first',
        tags: ['history'],
        querystring: HistoryQuery,
        response: { 200: PlayRows, ...problems },
      },
    },
    (request, reply) =>
      void reply.send({
        plays: history.plays(request.query.limit).map(({ startedMs, endedMs, ...row }) => ({
          started: iso(startedMs),
          ended: endedMs === null ? null : iso(endedMs),
          ...row,
        })),
      }),
  );
}

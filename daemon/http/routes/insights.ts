import {
  MoodTimeQuery,
  MoodTimes,
  SkipsByMood,
  SongsByMood,
  SongsQuery,
  SpanQuery,
  Worked,
  WorkedQuery,
} from '../../contract/http-dj.ts';
import { BadRequest } from '../../core/errors.ts';
import type { Span } from '../../core/ports/dj.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const iso = (ms: number): string => new Date(ms).toISOString();
const MONTH_MS = 30 * 86_400_000;

/** Questions to the history; the pages plot the answers. */
export function insightRoutes(app: App, { archive, clock }: HttpDeps): void {
  const { insights } = archive;
  const tags = ['history'];
  const spanOf = ({ from, to }: SpanQuery): Span => {
    const toMs = to === undefined ? clock() : Date.parse(to);
    const fromMs = from === undefined ? toMs - MONTH_MS : Date.parse(from);
    if (fromMs < toMs) return { fromMs, toMs };
    throw new BadRequest('from: must be before `to`', 'Send two times such as 2026-11-23T20:00:00Z.');
  };

  app.get(
    '/api/insights/moods',
    {
      schema: {
        summary: 'How long the room felt how, over time',
        tags,
        querystring: MoodTimeQuery,
        response: { 200: MoodTimes, ...problems },
      },
    },
    ({ query }, reply) =>
      void reply.send({
        moods: insights.moods(spanOf(query), query).map(({ fromMs, ms, ...row }) => ({
          from: iso(fromMs),
          seconds: ms / 1000,
          ...row,
        })),
      }),
  );
  app.get(
    '/api/insights/songs',
    {
      schema: {
        summary: 'The songs of each mood, the most played first',
        tags,
        querystring: SongsQuery,
        response: { 200: SongsByMood, ...problems },
      },
    },
    ({ query }, reply) => void reply.send({ songs: [...insights.songs(spanOf(query), query.limit)] }),
  );
  app.get(
    '/api/insights/worked',
    {
      schema: {
        summary: 'Songs during which the room came nearer to where the music led',
        description:
          'A mean over few plays with a wide spread says little, and none of it is proof that the song did it.',
        tags,
        querystring: WorkedQuery,
        response: { 200: Worked, ...problems },
      },
    },
    ({ query }, reply) => void reply.send({ songs: [...insights.worked(spanOf(query), query)] }),
  );
  app.get(
    '/api/insights/skips',
    {
      schema: {
        summary: 'How often songs are skipped in each mood',
        tags,
        querystring: SpanQuery,
        response: { 200: SkipsByMood, ...problems },
      },
    },
    ({ query }, reply) => void reply.send({ moods: [...insights.skips(spanOf(query))] }),
  );
}

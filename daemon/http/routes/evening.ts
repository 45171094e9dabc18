import { Evening, Saved, Taste } from '../../contract/http-dj.ts';
import type { SavedEvening } from '../../core/ports/dj.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const iso = (ms: number): string => new Date(ms).toISOString();
const shown = ({ name, url, added }: SavedEvening) => ({ name, url, songs: added });

/** This evening's songs, and what the DJ has learnt and may not play. */
export function eveningRoutes(app: App, { archive }: HttpDeps): void {
  app.get(
    '/api/evening',
    { schema: { summary: 'What played this evening', tags: ['history'], response: { 200: Evening, ...problems } } },
    (_request, reply) => {
      const { startedMs, songs, saved } = archive.evening();
      void reply.send({
        started: startedMs === null ? null : iso(startedMs),
        songs: songs.map(({ startedMs: atMs, ...song }) => ({ started: iso(atMs), ...song })),
        saved: saved === null ? null : shown(saved),
      });
    },
  );
  app.post(
    '/api/evening/save',
    {
      schema: {
        summary: 'Make a private Spotify playlist of this evening, or bring it up to date',
        tags: ['history'],
        response: { 200: Saved, ...problems },
      },
    },
    async (_request, reply) => reply.send(shown(await archive.saveEvening())),
  );
  app.get(
    '/api/taste',
    {
      schema: { summary: 'Bans, likes and skips', tags: ['history'], response: { 200: Taste, ...problems } },
    },
    (_request, reply) =>
      void reply.send({
        bans: archive.taste.bans().map(({ kind, atMs, ...ban }) => ({ what: kind, at: iso(atMs), ...ban })),
        lessons: archive.taste
          .lessons()
          .slice(-LESSONS_SHOWN)
          .reverse()
          .map(({ atMs, mood, kind, uri, title, artist }) => ({ at: iso(atMs), mood, kind, uri, title, artist })),
      }),
  );
}

/** The newest; the export has them all. */
const LESSONS_SHOWN = 200;

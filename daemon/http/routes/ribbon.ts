import { Ribbon } from '../../contract/ribbon.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

/** For the screen in the room, and whoever sees it. */
export function ribbonRoute(app: App, { archive }: Pick<HttpDeps, 'archive'>): void {
  app.get(
    '/api/evening/ribbon',
    {
      schema: {
        summary: 'The evening as a band: moods of the room, and songs',
        tags: ['history'],
        response: { 200: Ribbon, ...problems },
      },
    },
    (_request, reply) => void reply.header('cache-control', 'no-store').send(archive.ribbon()),
  );
}

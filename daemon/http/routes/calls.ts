import { Calls } from '../../contract/calls.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

export function callsRoute(app: App, { state }: Pick<HttpDeps, 'state'>): void {
  app.get(
    '/api/calls',
    {
      schema: {
        summary: 'Calls to Spotify in the last 24 hours',
        tags: ['state'],
        response: { 200: Calls, ...problems },
      },
    },
    (_request, reply) => void reply.header('cache-control', 'no-store').send(state.get().calls),
  );
}

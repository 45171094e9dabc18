import { Outputs } from '../../contract/outputs.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const GIVE_UP_MS = 10_000;

/** Where the music can come out of; the command `output` chooses. */
export function outputRoutes(app: App, { outputs }: HttpDeps): void {
  app.get(
    '/api/outputs',
    {
      schema: {
        summary: 'The devices to choose from; costs one call to Spotify',
        tags: ['music'],
        response: { 200: Outputs, ...problems },
      },
    },
    async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send({ outputs: [...(await outputs.list(AbortSignal.timeout(GIVE_UP_MS)))], locked: outputs.locked }),
  );
}

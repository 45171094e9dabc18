import { Done } from '../../contract/http.ts';
import { SetupRequest } from '../../contract/setup.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

/** The first set-up may be left and taken up again, on another phone too: how far it has come is kept on the box. */
export function setupRoute(app: App, { people, setupStep }: HttpDeps): void {
  app.put(
    '/api/setup',
    {
      schema: {
        summary: 'Where the first set-up goes on; `done` ends it',
        tags: ['people'],
        body: SetupRequest,
        response: { 200: Done, ...problems },
      },
    },
    ({ body: { step } }, reply) => {
      people.owner.write({ setup: step });
      setupStep(step);
      void reply.send({ ok: true });
    },
  );
}

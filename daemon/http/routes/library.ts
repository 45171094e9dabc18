import { Done } from '../../contract/http.ts';
import { PlaylistChoice, PlaylistId, PlaylistRows } from '../../contract/http-library.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const GIVE_UP_MS = 30_000;

/** The owner's playlists. Reading the library is a command, and how far it is stands in the state. */
export function libraryRoutes(app: App, { songs }: HttpDeps): void {
  app.get(
    '/api/library/playlists',
    {
      schema: {
        summary: 'The account’s playlists, and which of them the DJ may choose from; may cost calls to Spotify',
        tags: ['music'],
        response: { 200: PlaylistRows, ...problems },
      },
    },
    async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send({ playlists: [...(await songs.playlists(AbortSignal.timeout(GIVE_UP_MS)))] }),
  );

  app.put(
    '/api/library/playlists/:id',
    {
      schema: {
        summary: 'Let the DJ choose from a playlist or not, and say what its songs feel like',
        tags: ['music'],
        params: PlaylistId,
        body: PlaylistChoice,
        response: { 200: Done, ...problems },
      },
    },
    ({ params, body }, reply) => {
      songs.choose(params.id, body);
      void reply.send({ ok: true });
    },
  );
}

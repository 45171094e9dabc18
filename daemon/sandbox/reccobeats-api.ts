import type { FastifyInstance } from 'fastify';
import type { SandboxSong } from './catalogue.ts';
import { noteIn } from './ledger.ts';
import type { World } from './world.ts';

const OPERATION = 'GET /v1/audio-features';
const MAX_IDS = 40;

/** The stand-in for api.reccobeats.com: songs it does not know are absent from its answer. */
export function serveReccobeats(app: FastifyInstance, world: World): void {
  noteIn(world.ledger, app);
  app.get('/v1/audio-features', (request, reply) => {
    const fault = world.faults.take(OPERATION);
    if (fault !== null) {
      if (fault.retryAfterSeconds !== undefined) reply.header('retry-after', fault.retryAfterSeconds);
      return reply.code(fault.status).send({ error: fault.message ?? 'failed' });
    }
    const { ids = '' } = request.query as { readonly ids?: string };
    const asked = ids.split(',').filter((id) => id !== '');
    const status = asked.length >= 1 && asked.length <= MAX_IDS ? 200 : 400;
    if (status !== 200) return reply.code(status).send({ error: `ids: 1 to ${MAX_IDS}` });
    const songs = asked.map((id) => world.song(`spotify:track:${id}`)).filter((song) => song !== undefined);
    return reply.send({ content: songs.filter((song) => song.featuresKnown).map(entryOf) });
  });
}

/** The service names songs by ids of its own; the link holds Spotify's. */
const entryOf = (song: SandboxSong): object => ({
  id: `00000000-0000-4000-8000-${Buffer.from(song.id).toString('hex').slice(0, 12)}`,
  href: `https://open.spotify.com/track/${song.id}`,
  ...song.features,
});

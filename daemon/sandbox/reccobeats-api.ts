import type { FastifyInstance } from 'fastify';
import type { SandboxSong } from './catalogue.ts';
import { misbehaveIn } from './misbehave.ts';
import type { World } from './world.ts';

const MAX_IDS = 40;

/** The stand-in for api.reccobeats.com: songs it does not know are absent from its answer. */
export function serveReccobeats(app: FastifyInstance, world: World): void {
  misbehaveIn(app, {
    faults: world.faults,
    ledger: world.ledger,
    service: 'reccobeats',
    bodyOf: ({ message }) => ({ error: message ?? 'failed' }),
  });
  app.get('/v1/audio-features', (request, reply) => {
    const { ids = '' } = request.query as { readonly ids?: string };
    const asked = ids.split(',').filter((id) => id !== '');
    const status = asked.length >= 1 && asked.length <= MAX_IDS ? 200 : 400;
    if (status !== 200) return reply.code(status).send({ error: `ids: 1 to ${MAX_IDS}` });
    const songs = asked.map((id) => world.song(`spotify:track:${id}`)).filter((song) => song !== undefined);
    return reply.send({ content: songs.filter((song) => world.features.reccobeatsKnows(song)).map(entryOf) });
  });
}

/** The service names songs by ids of its own; the link holds Spotify's. */
const entryOf = (song: SandboxSong): object => ({
  id: `00000000-0000-4000-8000-${Buffer.from(song.id).toString('hex').slice(0, 12)}`,
  href: `https://open.spotify.com/track/${song.id}`,
  ...song.features,
});

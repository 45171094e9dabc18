import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { Done } from '../../contract/http.ts';
import { FeatureReport, ImportReport, SoundnetKey } from '../../contract/http-library.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const GIVE_UP_MS = 30_000;
/** A hundred thousand songs, with room for long titles. */
const FILE_LIMIT_BYTES = 64 << 20;
const FILE = {
  description: 'The file.',
  content: { 'text/csv': { schema: Type.Unsafe<Readable>({ type: 'string' }) } },
};

/** How songs sound: what is known, by whom, and what the owner says of it. */
export function featureRoutes(app: App, { songs, clock }: HttpDeps): void {
  app.get(
    '/api/features',
    {
      schema: {
        summary: 'How many songs are understood, by which source, and what is next',
        tags: ['music'],
        response: { 200: FeatureReport, ...problems },
      },
    },
    (_request, reply) => void reply.header('cache-control', 'no-store').send(songs.report()),
  );

  app.put(
    '/api/features/soundnet-key',
    {
      schema: {
        summary: 'Keep the owner’s RapidAPI key, after trying it with one call; it is never shown again',
        tags: ['music'],
        body: SoundnetKey,
        response: { 200: Done, ...problems },
      },
    },
    async ({ body }, reply) => {
      await songs.useSoundnetKey(body.key, AbortSignal.timeout(GIVE_UP_MS));
      return reply.send({ ok: true });
    },
  );

  app.delete(
    '/api/features/soundnet-key',
    { schema: { summary: 'Forget the RapidAPI key', tags: ['music'], response: { 200: Done, ...problems } } },
    (_request, reply) => {
      songs.forgetSoundnetKey();
      void reply.send({ ok: true });
    },
  );

  app.get(
    '/api/features.csv',
    {
      schema: {
        summary: 'Every song with its features, to take along or to fill in',
        tags: ['music'],
        response: { 200: FILE, ...problems },
      },
    },
    (_request, reply) => {
      const name = `mooddj-features-${new Date(clock()).toISOString().slice(0, 10)}.csv`;
      void reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      void reply.type('text/csv; charset=utf-8').send(Readable.from(songs.exportFeatures()));
    },
  );

  app.addContentTypeParser('text/csv', { parseAs: 'string', bodyLimit: FILE_LIMIT_BYTES }, (_request, text, done) =>
    done(null, text),
  );
  app.post(
    '/api/features.csv',
    {
      bodyLimit: FILE_LIMIT_BYTES,
      schema: {
        summary: 'Take what a CSV file says of songs: this box’s own, or Exportify’s',
        tags: ['music'],
        consumes: ['text/csv'],
        body: Type.String(),
        response: { 200: ImportReport, ...problems },
      },
    },
    async ({ body }, reply) => reply.send(await songs.importFeatures(body)),
  );
}

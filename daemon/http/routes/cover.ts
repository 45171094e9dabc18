import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { problems, type App } from '../app-type.ts';
import type { Access } from '../access.ts';
import { refuseStranger } from '../access.ts';
import type { HttpDeps } from '../deps.ts';
import { notFound } from '../problems.ts';

const PICTURE = {
  description: 'The picture.',
  content: { 'image/*': { schema: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }) } },
};
const GIVE_UP_MS = 10_000;

/** A picture opened as a page runs its scripts, and an SVG may hold some: it gets no rights at all. */
const SVG_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

export function coverRoute(app: App, deps: HttpDeps, access: Access): void {
  app.get(
    '/api/cover/:uri',
    {
      schema: {
        summary: 'The cover of a song; the one that plays needs no sign-in',
        tags: ['state'],
        params: Type.Object({ uri: Type.String({ maxLength: 200 }) }),
        response: { 200: PICTURE, 304: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { uri } = request.params;
      // Home automation shows the address that MQTT publishes, and has no cookie.
      const plays = deps.state.get().playback.track?.uri === uri;
      if (!plays && access.visitor(request) === null) return refuseStranger(request, reply);

      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      const cover = await deps.cover(uri, AbortSignal.any([gone.signal, AbortSignal.timeout(GIVE_UP_MS)]));
      if (cover === null || !cover.type.startsWith('image/')) return notFound(request, reply);

      const etag = `"${createHash('sha256').update(cover.bytes).digest('base64url').slice(0, 22)}"`;
      reply.header('etag', etag).header('cache-control', 'private, max-age=86400');
      // Home automation shows covers in its own pages, which to a browser are another site's.
      reply.header('cross-origin-resource-policy', 'cross-origin');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send(null);
      if (cover.type.startsWith('image/svg')) reply.header('content-security-policy', SVG_POLICY);
      return reply.type(cover.type).send(cover.bytes);
    },
  );
}

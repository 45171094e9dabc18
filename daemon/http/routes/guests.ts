import { GuestWishRequest } from '../../contract/guests.ts';
import { Done } from '../../contract/http.ts';
import type { Access } from '../access.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { sendLocked } from '../problems.ts';

/** A guest is heard so often: a thumb that taps on and on says no more than one that tapped once. */
const EVERY_MS = 20_000;
/** Phones at a wedding; more than that are one person with a program. */
const MOST_REMEMBERED = 500;

/** What guests may do beside looking on, where the owner allows it. */
export function guestWishRoute(app: App, { wish, clock }: HttpDeps, access: Access): void {
  const heard = new Map<string, number>();

  app.post(
    '/api/guests/wish',
    {
      schema: {
        summary: 'Like the song that plays, or ask for calmer or livelier music, as a guest',
        tags: ['people'],
        body: GuestWishRequest,
        response: { 200: Done, ...problems },
      },
    },
    async (request, reply) => {
      const { id } = access.visitor(request)!;
      const sinceMs = clock() - (heard.get(id) ?? Number.NEGATIVE_INFINITY);
      if (sinceMs >= 0 && sinceMs < EVERY_MS) {
        const message = 'You were just heard.';
        const remedy = 'Let the music follow first.';
        return sendLocked(request, reply, { message, remedy, waitMs: EVERY_MS - sinceMs });
      }
      await wish(id, request.body.wish);
      heard.delete(id);
      heard.set(id, clock());
      const [oldest] = heard.keys();
      if (heard.size > MOST_REMEMBERED && oldest !== undefined) heard.delete(oldest);
      return reply.send({ ok: true });
    },
  );
}

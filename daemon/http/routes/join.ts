import { createHash, timingSafeEqual } from 'node:crypto';
import { Done, JoinRequest } from '../../contract/http.ts';
import { NeedsOwner } from '../../core/errors.ts';
import type { Access } from '../access.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { sendProblem } from '../problems.ts';

/** Counted over all phones together: an attacker in the network has as many addresses as they like. */
const TRIES = { max: 10, timeWindow: '1 minute', keyGenerator: () => 'all' };

/** People type what they see: blanks, dashes and small letters do not matter. */
const digestOf = (code: string): Buffer =>
  createHash('sha256').update(code.replaceAll(/[\s-]/g, '').toUpperCase()).digest();

export function joinRoute(app: App, { joinCode }: HttpDeps, access: Access): void {
  app.post(
    '/api/auth/join',
    {
      config: { rateLimit: TRIES },
      schema: {
        summary: 'Make this phone a remote, with the code on the screen',
        tags: ['sign-in'],
        body: JoinRequest,
        response: { 200: Done, ...problems },
      },
    },
    (request, reply) => {
      const code = joinCode();
      if (code === '') {
        throw new NeedsOwner(
          'This box takes no phones now: it serves only the machine it runs on.',
          'Start it with --host 0.0.0.0, then type the code that its screen shows.',
        );
      }
      if (!timingSafeEqual(digestOf(request.body.code), digestOf(code))) {
        sendProblem(request, reply, {
          status: 403,
          problem: {
            error: 'sign-in',
            message: 'That is not the code on the screen of the box.',
            remedy: 'Read it again: it changes every ten minutes.',
          },
        });
        return;
      }
      access.admit(reply);
      void reply.send({ ok: true });
    },
  );

  app.post(
    '/api/auth/leave',
    {
      schema: { summary: 'Make this phone a stranger again', tags: ['sign-in'], response: { 200: Done, ...problems } },
    },
    (request, reply) => {
      access.dismiss(request, reply);
      void reply.send({ ok: true });
    },
  );
}

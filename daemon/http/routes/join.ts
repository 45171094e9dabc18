import { Done } from '../../contract/http.ts';
import { JoinRequest, Joined } from '../../contract/http-people.ts';
import { NeedsOwner } from '../../core/errors.ts';
import { addressOf, type Access } from '../access.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { sendLocked, sendProblem } from '../problems.ts';

/** How a phone comes in, and goes. */
export function joinRoute(app: App, { people, pairingStage }: HttpDeps, access: Access): void {
  const { codes, owner } = people;

  app.post(
    '/api/auth/join',
    {
      schema: {
        summary: 'Let this phone in, with the code on the screen; the first one becomes the owner, others guests',
        tags: ['people'],
        body: JoinRequest,
        response: { 200: Joined, ...problems },
      },
    },
    (request, reply) => {
      const use = codes.use(request.body.code, addressOf(request));
      switch (use.kind) {
        case 'closed':
          throw new NeedsOwner(
            'This box takes no phones now: it serves only the machine it runs on.',
            'Start it with --host 0.0.0.0, then type the code that its screen shows.',
          );
        case 'locked':
          sendLocked(request, reply, {
            message: 'Too many wrong codes were tried.',
            remedy: 'Scan the QR code on the screen of the box instead: that works at once.',
            waitMs: use.waitMs,
          });
          return;
        case 'wrong':
          sendProblem(request, reply, {
            status: 403,
            problem: {
              error: 'sign-in',
              message: 'That is not the code on the screen of the box.',
              remedy: 'Read it again: it changes every ten minutes, and after each phone that used it.',
            },
          });
          return;
        case 'right': {
          const role = use.role ?? (owner.read().claimed ? 'guest' : 'owner');
          const visitor = access.admit(request, reply, role);
          if (visitor.role === 'owner') owner.write({ claimed: true });
          people.changed();
          pairingStage('joined');
          void reply.send({ ok: true, role: visitor.role });
        }
      }
    },
  );

  app.post(
    '/api/auth/leave',
    {
      schema: { summary: 'Make this phone a stranger again', tags: ['people'], response: { 200: Done, ...problems } },
    },
    (request, reply) => {
      access.dismiss(request, reply);
      people.changed();
      void reply.send({ ok: true });
    },
  );
}

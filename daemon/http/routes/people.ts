import { Done } from '../../contract/http.ts';
import {
  AskAnswer,
  CodeRequest,
  FreshCode,
  Me,
  NewPinRequest,
  PhoneRequest,
  PhoneRows,
  PinRequest,
} from '../../contract/http-people.ts';
import { BadRequest, NeedsOwner } from '../../core/errors.ts';
import { MACHINE, type Access } from '../access.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { checkNewPin, hashPin, isPin } from '../people/pin.ts';
import { sendLocked, sendProblem } from '../problems.ts';

const iso = (ms: number): string => new Date(ms).toISOString();
const tags = ['people'];
const TOGETHER = 'all';

/** What a guest may know, and how one becomes an owner. */
export function guestRoutes(app: App, { people }: HttpDeps, access: Access): void {
  const { asks, owner, sessions, pinTries } = people;

  app.get(
    '/api/auth/me',
    { schema: { summary: 'What this browser may do', tags, response: { 200: Me, ...problems } } },
    (request, reply) => {
      const { id, role, name } = access.visitor(request)!;
      const pinSet = owner.read().pinHash !== '';
      const asking = asks.stateOf(id);
      void reply.header('cache-control', 'no-store').send({ role, name, machine: id === MACHINE, asking, pinSet });
    },
  );

  app.post(
    '/api/auth/ask',
    { schema: { summary: 'Ask the owners to become one', tags, response: { 200: Done, ...problems } } },
    (request, reply) => {
      const visitor = access.visitor(request)!;
      if (visitor.role === 'owner') throw new BadRequest('This is an owner already.');
      if (!asks.add(visitor.id, visitor.name)) {
        throw new BadRequest('Too many guests ask already.', 'Try again in ten minutes.');
      }
      people.changed();
      void reply.send({ ok: true });
    },
  );

  app.post(
    '/api/auth/owner',
    {
      schema: { summary: 'Become an owner with the PIN', tags, body: PinRequest, response: { 200: Done, ...problems } },
    },
    async (request, reply) => {
      const { id } = access.visitor(request)!;
      const { pinHash } = owner.read();
      if (pinHash === '') {
        throw new NeedsOwner('This box has no owner PIN.', 'Ask an owner: they allow it on their phone.');
      }
      const waitMs = Math.max(pinTries.byPhone.waitMs(id), pinTries.together.waitMs(TOGETHER));
      if (waitMs > 0) {
        const remedy = 'Ask an owner to allow it on their phone instead.';
        return sendLocked(request, reply, { message: 'Too many wrong PINs were tried.', remedy, waitMs });
      }
      // Counted before the slow check: a hundred at once are a hundred.
      pinTries.byPhone.wrong(id);
      pinTries.together.wrong(TOGETHER);
      if (!(await isPin(request.body.pin, pinHash))) {
        const problem = { error: 'sign-in', message: 'That is not the owner PIN.', remedy: 'Ask an owner.' };
        return sendProblem(request, reply, { status: 403, problem });
      }
      pinTries.byPhone.forgive(id);
      pinTries.together.forgive(TOGETHER);
      if (id !== MACHINE) sessions.setRole(id, 'owner');
      asks.remove(id);
      people.changed();
      return reply.send({ ok: true });
    },
  );
}

/** What owners decide about people. */
export function peopleRoutes(app: App, { people, state, clock }: HttpDeps, access: Access): void {
  const { asks, owner, sessions, codes, pinTries } = people;

  app.get(
    '/api/auth/phones',
    { schema: { summary: 'Phones that joined', tags, response: { 200: PhoneRows, ...problems } } },
    (request, reply) => {
      const you = access.visitor(request)?.id;
      const phones = sessions.list(clock()).map(({ id, name, role, joinedMs, seenMs }) => {
        return { id, name, role, joined: iso(joinedMs), seen: iso(seenMs), you: id === you };
      });
      void reply.header('cache-control', 'no-store').send({ phones });
    },
  );

  app.post(
    '/api/auth/revoke',
    { schema: { summary: 'Send a phone away', tags, body: PhoneRequest, response: { 200: Done, ...problems } } },
    (request, reply) => {
      sessions.remove(request.body.id);
      asks.remove(request.body.id);
      people.changed();
      void reply.send({ ok: true });
    },
  );

  app.post(
    '/api/auth/answer',
    {
      schema: {
        summary: 'Allow or refuse a guest who asks to become an owner',
        tags,
        body: AskAnswer,
        response: { 200: Done, ...problems },
      },
    },
    (request, reply) => {
      const { id, allow } = request.body;
      if (asks.stateOf(id) !== 'waiting') {
        throw new BadRequest('id: nobody of that name asks (any more)', 'A wish ends after ten minutes.');
      }
      if (allow) {
        sessions.setRole(id, 'owner');
        asks.remove(id);
      } else {
        asks.refuse(id);
      }
      people.changed();
      void reply.send({ ok: true });
    },
  );

  app.post(
    '/api/auth/code',
    {
      schema: {
        summary: 'Show a fresh code, for an owner or a guest; forgives strangers’ wrong tries',
        tags,
        body: CodeRequest,
        response: { 200: FreshCode, ...problems },
      },
    },
    (request, reply) => {
      const { role } = request.body;
      const { code, untilMs } = codes.renew(role);
      if (code === '') {
        throw new NeedsOwner(
          'This box takes no phones: it serves only the machine it runs on.',
          'Start it with --host 0.0.0.0.',
        );
      }
      void reply.send({ code, role, phoneUrl: state.get().box.phoneUrl, until: iso(untilMs) });
    },
  );

  app.post(
    '/api/auth/pin',
    {
      schema: {
        summary: 'Set, change or (empty) remove the owner PIN',
        tags,
        body: NewPinRequest,
        response: { 200: Done, ...problems },
      },
    },
    async (request, reply) => {
      const { pin } = request.body;
      if (pin !== '') checkNewPin(pin);
      owner.write({ pinHash: pin === '' ? '' : await hashPin(pin) });
      pinTries.together.forgive(TOGETHER);
      people.changed();
      return reply.send({ ok: true });
    },
  );
}

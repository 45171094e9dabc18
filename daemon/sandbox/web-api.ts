import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Grants } from './grants.ts';
import { GONE } from './gone.ts';
import type { Inspector } from './inspect.ts';
import { operationOf } from './ledger.ts';
import { libraryRoutes } from './library-api.ts';
import { keepLimits, Spurious } from './limits.ts';
import { misbehaveIn } from './misbehave.ts';
import { playerRoutes } from './player-api.ts';
import { Refusal, refusalBody } from './refuse.ts';
import { askOf, type Route } from './route.ts';
import type { Places } from './shapes.ts';
import type { World } from './world.ts';

export interface WebApiOptions {
  readonly world: World;
  readonly grants: Grants;
  readonly places: Places;
  /** Looks at every call and reply; what it finds wrong is refused and kept in the world's complaints. */
  readonly inspector: Inspector | undefined;
}

/** The stand-in for api.spotify.com. Who may call, and what goes wrong today, is settled here, once for all operations. */
export function serveWebApi(app: FastifyInstance, options: WebApiOptions): void {
  const { world, places } = options;
  const { faults } = world;
  const spurious = new Spurious();
  misbehaveIn(app, {
    faults,
    ledger: world.ledger,
    service: 'api',
    bodyOf: ({ status, message, reason }) =>
      refusalBody(new Refusal(status, message ?? 'Something went wrong', reason)),
  });
  if (options.inspector !== undefined) inspectIn(app, world, options.inspector);
  for (const route of [...libraryRoutes(world, places), ...playerRoutes(world, places), ...GONE.map(gone)]) {
    const [method = '', url = ''] = route.operation.split(' ');
    app.route({
      method,
      url,
      handler: (request, reply) => {
        keepLimits(world, reply);
        const listenerId = checkBearer(request, route, options);
        spurious.mayRefuse(faults.spuriousEvery);
        if (route.premium === true && faults.premiumMissing) {
          throw new Refusal(403, 'Player command failed: Premium required', 'PREMIUM_REQUIRED');
        }
        const answer = route.answer(askOf(listenerId, request));
        return send(reply, { route, answer, world });
      },
    });
  }
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusalBody(new Refusal(404, 'Service not found'))));
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Refusal) return reply.code(error.status).send(refusalBody(error));
    // Fastify's own complaints (a body that is not JSON, say) carry their status.
    const status = (error as { readonly statusCode?: number }).statusCode ?? 500;
    return reply.code(status).send(refusalBody(new Refusal(status, error instanceof Error ? error.message : 'failed')));
  });
}

const gone = (operation: string): Route => ({
  operation,
  answer: () => {
    throw new Refusal(403, 'Forbidden');
  },
});

function send(
  reply: FastifyReply,
  { route, answer, world }: { readonly route: Route; readonly answer: object | null; readonly world: World },
): FastifyReply {
  const isCommand = !route.operation.startsWith('GET ');
  if (world.faults.emptyBodies) return reply.code(200).send('');
  if (world.faults.oddBodies && isCommand) return reply.code(200).type('text/plain').send('not quite JSON');
  if (answer === null) return reply.code(route.status ?? 204).send();
  return reply.code(route.status ?? 200).send(answer);
}

/** @returns whose token it is */
function checkBearer(request: FastifyRequest, route: Route, { grants, world: { faults } }: WebApiOptions): string {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal(401, 'No token provided');
  const bearer = grants.bearer(token);
  if (bearer === 'expired') throw new Refusal(401, 'The access token expired');
  if (bearer === 'unknown' || faults.consentRevoked) throw new Refusal(401, 'Invalid access token');
  if (route.scope !== undefined && !bearer.scopes.has(route.scope)) {
    throw new Refusal(403, 'Insufficient client scope');
  }
  return bearer.listenerId;
}

function inspectIn(app: FastifyInstance, world: World, inspector: Inspector): void {
  app.addHook('preHandler', (request) => {
    const { query, body } = request as { readonly query: Readonly<Record<string, unknown>>; readonly body: unknown };
    const wrong = inspector.call({ operation: operationOf(app, request), query, body });
    if (wrong === null) return Promise.resolve();
    world.complaints.push(`${wrong} (${request.url})`);
    return Promise.reject(new Refusal(400, wrong));
  });
  // What a test had it answer instead is meant to be wrong.
  app.addHook('preSerialization', (request, reply, payload) => {
    const wrong = inspector.reply({ operation: operationOf(app, request), status: reply.statusCode, body: payload });
    if (wrong !== null) world.complaints.push(wrong);
    return Promise.resolve(payload);
  });
}

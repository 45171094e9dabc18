import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wait } from '../lib/wait.ts';
import type { Fault } from './faults.ts';
import type { Grants } from './grants.ts';
import { GONE } from './gone.ts';
import { libraryRoutes } from './library-api.ts';
import { playerRoutes } from './player-api.ts';
import { Refusal, refusalBody } from './refuse.ts';
import { askOf, type Route } from './route.ts';
import type { Places } from './shapes.ts';
import { noteIn } from './ledger.ts';
import type { World } from './world.ts';

export interface WebApiOptions {
  readonly world: World;
  readonly grants: Grants;
  readonly places: Places;
}

const QUOTA_SECONDS = 48_925;

/** The stand-in for api.spotify.com. Who may call, and what goes wrong today, is settled here, once for all operations. */
export function serveWebApi(app: FastifyInstance, options: WebApiOptions): void {
  const { world, grants, places } = options;
  const serve = (route: Route): void => {
    const [method = '', url = ''] = route.operation.split(' ');
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        await wait(world.faults.latencyMs, AbortSignal.timeout(60_000));
        const fault = world.faults.take(route.operation);
        if (fault !== null) return sendFault(reply, fault);
        if (world.faults.quotaUsedUp) {
          reply.header('retry-after', QUOTA_SECONDS);
          throw new Refusal(429, 'API quota exceeded', 'QUOTA_EXCEEDED');
        }
        checkBearer(request, route, options);
        if (route.premium === true && world.faults.premiumMissing) {
          throw new Refusal(403, 'Player command failed: Premium required', 'PREMIUM_REQUIRED');
        }
        const answer = route.answer(askOf(request.params, request.query, request.body));
        if (world.faults.oddBodies && method !== 'GET')
          return reply.code(200).type('text/plain').send('not quite JSON');
        if (answer === null) return reply.code(204).send();
        return reply.code(route.status ?? 200).send(answer);
      },
    });
  };
  for (const route of [...libraryRoutes(world, places), ...playerRoutes(world, places)]) serve(route);
  for (const operation of GONE) {
    const answer = (): never => {
      throw new Refusal(403, 'Forbidden');
    };
    serve({ operation, answer });
  }
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusalBody(new Refusal(404, 'Service not found'))));
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Refusal) return reply.code(error.status).send(refusalBody(error));
    // Fastify's own complaints (a body that is not JSON, say) carry their status.
    const status = (error as { readonly statusCode?: number }).statusCode ?? 500;
    return reply.code(status).send(refusalBody(new Refusal(status, error instanceof Error ? error.message : 'failed')));
  });
  noteIn(world.ledger, app);

  function checkBearer(request: FastifyRequest, route: Route, { world: { faults } }: WebApiOptions): void {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw new Refusal(401, 'No token provided');
    const scopes = grants.scopes(token);
    if (scopes === 'expired') throw new Refusal(401, 'The access token expired');
    if (scopes === 'unknown' || faults.consentRevoked) throw new Refusal(401, 'Invalid access token');
    if (route.scope !== undefined && !scopes.has(route.scope)) throw new Refusal(403, 'Insufficient client scope');
  }
}

function sendFault(reply: FastifyReply, fault: Fault): FastifyReply {
  if (fault.retryAfterSeconds !== undefined) reply.header('retry-after', fault.retryAfterSeconds);
  reply.code(fault.status);
  if (fault.body !== undefined) return reply.type('text/plain').send(fault.body);
  return reply.send(refusalBody(new Refusal(fault.status, fault.message ?? 'Something went wrong', fault.reason)));
}

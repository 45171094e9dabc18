import { Type } from 'typebox';
import type { FastifyRequest } from 'fastify';
import { BeginRequest, Begun, PairingSetup, PasteRequest } from '../../contract/http-pairing.ts';
import { CallbackQuery, Done, SignInStatus } from '../../contract/http.ts';
import type { Access } from '../access.ts';
import { problems, type App } from '../app-type.ts';
import { boxOriginOf, isOwnNavigation } from '../begun-here.ts';
import type { HttpDeps } from '../deps.ts';

const tags = ['sign-in'];

/** Pairing the Spotify account. Thin: what a consent is, only the Spotify edge knows. */
export function signInRoutes(app: App, { pairing, pairingStage }: HttpDeps, access: Access): void {
  const begin = (request: FastifyRequest, way?: Begun['way']): Begun => {
    const { id } = access.visitor(request)!;
    const begun = pairing.begin({ browser: id, boxOrigin: boxOriginOf(request), way });
    pairingStage('consent');
    return begun;
  };

  app.get(
    '/api/auth/login',
    {
      schema: {
        summary: 'Go to Spotify and consent; a browser that some other page sent here is asked first',
        tags,
        querystring: BeginRequest,
        response: { 302: Type.Null(), ...problems },
      },
    },
    (request, reply) => {
      reply.header('cache-control', 'no-store');
      // A picture or a link elsewhere must begin nothing: the phone page asks the person.
      void reply.redirect(isOwnNavigation(request) ? begin(request, request.query.way).url : '/phone#spotify');
    },
  );

  app.post(
    '/api/auth/login',
    {
      schema: {
        summary: 'Begin to pair an account: where to send this browser',
        tags,
        body: BeginRequest,
        response: { 200: Begun, ...problems },
      },
    },
    (request, reply) => void reply.header('cache-control', 'no-store').send(begin(request, request.body.way)),
  );

  app.post(
    '/api/auth/paste',
    {
      schema: {
        summary: 'Bring Spotify’s answer: the address of the page that could not open',
        tags,
        body: PasteRequest,
        response: { 200: Done, ...problems },
      },
    },
    async (request, reply) => {
      await pairing.paste(request.body.address, access.visitor(request)!.id);
      pairingStage('done');
      return reply.send({ ok: true });
    },
  );

  app.get(
    '/api/auth/status',
    { schema: { summary: 'The Spotify account', tags, response: { 200: SignInStatus, ...problems } } },
    (_request, reply) => void reply.header('cache-control', 'no-store').send(pairing.status()),
  );

  app.get(
    '/api/auth/setup',
    {
      schema: {
        summary: 'The owner’s Spotify app, and the ways this browser can go',
        tags,
        response: { 200: PairingSetup, ...problems },
      },
    },
    (request, reply) => void reply.header('cache-control', 'no-store').send(pairing.setup(boxOriginOf(request))),
  );
}

/**
 * Spotify sends the browser here, or the relay page does. Open to all, because a stranger gains nothing: the answer must fit an attempt
 * that this very browser began.
 */
export function callbackRoute(app: App, { pairing, pairingStage }: HttpDeps, access: Access): void {
  app.get(
    '/api/auth/callback',
    {
      schema: {
        summary: 'Where Spotify sends the browser back to',
        tags,
        querystring: CallbackQuery,
        response: { 302: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const visitor = access.visitor(request);
      try {
        await pairing.finish(request.query, visitor?.id ?? '');
      } catch (error) {
        if (visitor?.role === 'owner') pairingStage('failed');
        throw error;
      }
      pairingStage('done');
      return reply.header('cache-control', 'no-store').redirect('/phone');
    },
  );
}

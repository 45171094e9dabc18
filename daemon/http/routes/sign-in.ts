import { Type } from 'typebox';
import { CallbackQuery, Done, SignInStatus } from '../../contract/http.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

/** Pairing the Spotify account. Thin: what a consent is, only the Spotify edge knows. */
export function signInRoutes(app: App, { login }: HttpDeps): void {
  app.get(
    '/api/auth/login',
    {
      schema: { summary: 'Go to Spotify and consent', tags: ['sign-in'], response: { 302: Type.Null(), ...problems } },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').redirect((await login.begin()).url),
  );

  app.get(
    '/api/auth/status',
    { schema: { summary: 'The Spotify account', tags: ['sign-in'], response: { 200: SignInStatus, ...problems } } },
    (_request, reply) => void reply.header('cache-control', 'no-store').send(login.status()),
  );

  app.post(
    '/api/auth/logout',
    { schema: { summary: 'Forget the Spotify account', tags: ['sign-in'], response: { 200: Done, ...problems } } },
    async (_request, reply) => {
      await login.logout();
      return reply.send({ ok: true });
    },
  );
}

/** Spotify sends the browser here, whichever browser that was: the `state` it brings back is the proof, not a cookie. */
export function callbackRoute(app: App, { login }: HttpDeps): void {
  app.get(
    '/api/auth/callback',
    {
      schema: {
        summary: 'Where Spotify sends the browser back to',
        tags: ['sign-in'],
        querystring: CallbackQuery,
        response: { 302: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await login.finish(request.query);
      return reply.header('cache-control', 'no-store').redirect('/phone');
    },
  );
}

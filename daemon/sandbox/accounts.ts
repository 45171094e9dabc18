import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { consentPage, messagePage } from './consent-page.ts';
import { TOKEN_LIFETIME_SECONDS, type AuthorizeAsk, type Grants } from './grants.ts';
import { misbehaveIn } from './misbehave.ts';
import type { World } from './world.ts';

export interface AccountsOptions {
  readonly world: World;
  readonly grants: Grants;
  readonly clientId: string;
  /** What the app lists, as at Spotify: exactly, but a loopback address without a port stands for all of its ports. Null: anything. */
  readonly redirectUris: readonly string[] | null;
  /** Whoever knows it consents without a page: the daemon's own start-up does. */
  readonly autoConsentKey: string;
}

const AuthorizeQuery = Type.Object({
  client_id: Type.String(),
  response_type: Type.Literal('code'),
  redirect_uri: Type.String({ minLength: 1 }),
  state: Type.String({ default: '' }),
  scope: Type.String({ default: '' }),
  code_challenge_method: Type.Literal('S256'),
  code_challenge: Type.String({ minLength: 43, maxLength: 43 }),
});

/** The stand-in for accounts.spotify.com: consent page, code and token. */
export function serveAccounts(app: FastifyInstance, options: AccountsOptions): void {
  const { world, grants, clientId } = options;
  misbehaveIn(app, {
    faults: world.faults,
    ledger: world.ledger,
    service: 'accounts',
    bodyOf: ({ message, reason }) => ({ error: reason ?? 'server_error', error_description: message ?? '' }),
  });

  app.get('/authorize', (request, reply) => {
    const query = Value.Default(AuthorizeQuery, request.query);
    if (!Value.Check(AuthorizeQuery, query)) {
      return html(
        reply.code(400),
        messagePage('This request lacks what PKCE needs', 'Start the sign-in again on MoodDJ.'),
      );
    }
    const problem = problemOf(query, options);
    if (problem !== null) return html(reply.code(400), messagePage(problem, 'Compare it with what MoodDJ is set to.'));
    const ask = {
      redirectUri: query.redirect_uri,
      state: query.state,
      scope: query.scope,
      challenge: query.code_challenge,
    };
    const { auto } = request.query as { readonly auto?: unknown };
    if (auto === options.autoConsentKey)
      return reply.redirect(answered(ask, { code: grants.code(ask, world.atBrowser.id) }), 303);
    return html(reply, consentPage(grants.ask(ask), query.scope.split(' ')));
  });

  app.post('/consent', (request, reply) => {
    const form = formOf(request.body);
    const ask = grants.takeAsk(form.get('ticket') ?? '');
    if (ask === null)
      return html(reply.code(400), messagePage('This page was used already', 'Start the sign-in again.'));
    const allowed = form.get('answer') === 'allow';
    return reply.redirect(
      answered(ask, allowed ? { code: grants.code(ask, world.atBrowser.id) } : { error: 'access_denied' }),
      303,
    );
  });

  app.post('/api/token', (request, reply) => {
    const form = formOf(request.body);
    const get = (name: string): string => form.get(name) ?? '';
    if (get('client_id') !== clientId) return refuse(reply, 'invalid_client', 'Invalid client');
    const type = get('grant_type');
    if (type !== 'authorization_code' && type !== 'refresh_token') {
      return refuse(reply, 'unsupported_grant_type', 'grant_type must be authorization_code or refresh_token');
    }
    const proof = { redirectUri: get('redirect_uri'), verifier: get('code_verifier') };
    const grant =
      type === 'authorization_code'
        ? grants.redeem(get('code'), proof)
        : world.faults.consentRevoked
          ? null
          : grants.renew(get('refresh_token'), world.faults.rotation);
    if (grant === null) {
      const what = type === 'refresh_token' ? 'Refresh token revoked' : 'Invalid authorization code or code verifier';
      return refuse(reply, 'invalid_grant', what);
    }
    return reply.header('cache-control', 'no-store').send({
      access_token: grant.accessToken,
      token_type: 'Bearer',
      scope: grant.scope,
      expires_in: TOKEN_LIFETIME_SECONDS,
      ...(grant.refreshToken === '' ? {} : { refresh_token: grant.refreshToken }),
    });
  });
}

function problemOf(query: Static<typeof AuthorizeQuery>, { clientId, redirectUris }: AccountsOptions): string | null {
  if (query.client_id !== clientId) return 'INVALID_CLIENT: Invalid client';
  const url = URL.parse(query.redirect_uri);
  const loopback = url?.protocol === 'http:' && ['127.0.0.1', '[::1]'].includes(url.hostname);
  // As at Spotify, `localhost` by name is refused.
  if (url === null || (!loopback && url.protocol !== 'https:')) return 'INVALID_CLIENT: Insecure redirect URI';
  const anyPort = loopback ? `http://${url.hostname}${url.pathname}` : query.redirect_uri;
  const listed = redirectUris === null || redirectUris.some((uri) => uri === query.redirect_uri || uri === anyPort);
  return listed ? null : 'INVALID_CLIENT: Invalid redirect URI';
}

function answered(ask: AuthorizeAsk, answer: Readonly<Record<string, string>>): string {
  const url = new URL(ask.redirectUri);
  for (const [name, value] of Object.entries({ ...answer, state: ask.state })) url.searchParams.set(name, value);
  return url.href;
}

const formOf = (body: unknown): URLSearchParams => new URLSearchParams(typeof body === 'string' ? body : '');

const html = (reply: FastifyReply, page: string): FastifyReply => reply.type('text/html; charset=utf-8').send(page);

const refuse = (reply: FastifyReply, error: string, description: string): FastifyReply =>
  reply.code(400).send({ error, error_description: description });

import { Type } from 'typebox';
import {
  AccountRequest,
  AccountRows,
  ClientIdDone,
  ClientIdRequest,
  LogoutRequest,
} from '../../contract/http-pairing.ts';
import { Done } from '../../contract/http.ts';
import { problems, type App } from '../app-type.ts';
import { boxOriginOf } from '../begun-here.ts';
import type { HttpDeps } from '../deps.ts';
import { notFound } from '../problems.ts';

const tags = ['sign-in'];
const iso = (ms: number): string => new Date(ms).toISOString();
const PICTURE = {
  description: 'The picture.',
  content: { 'image/*': { schema: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }) } },
};

/** The owner's Spotify app and the accounts that are paired with it. */
export function accountRoutes(app: App, { pairing, pairingStage }: HttpDeps): void {
  app.post(
    '/api/auth/client',
    {
      schema: {
        summary: 'Enter the Client ID of the owner’s Spotify app; Spotify is asked before it is kept',
        tags,
        body: ClientIdRequest,
        response: { 200: ClientIdDone, ...problems },
      },
    },
    async (request, reply) => {
      const { clientId } = request.body;
      const { reopen, missing } = await pairing.useClientId(clientId, boxOriginOf(request));
      // The answer must be out before the server that sends it goes.
      if (reopen !== null) reply.raw.once('finish', reopen);
      return reply.send({ ok: true, missing: [...missing], reopens: reopen !== null });
    },
  );

  app.get(
    '/api/auth/accounts',
    { schema: { summary: 'Paired Spotify accounts', tags, response: { 200: AccountRows, ...problems } } },
    (_request, reply) => {
      const accounts = pairing.accounts().map(({ consentedMs, expiresMs, pictureUrl, ...account }) => ({
        ...account,
        pictureUrl: pictureUrl === '' ? '' : `/api/auth/picture/${encodeURIComponent(account.id)}`,
        consented: iso(consentedMs),
        consentEnds: iso(expiresMs),
      }));
      void reply.header('cache-control', 'no-store').send({ accounts });
    },
  );

  app.get(
    '/api/auth/picture/:id',
    {
      schema: {
        summary: 'The picture of an account',
        tags,
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        response: { 200: PICTURE, ...problems },
      },
    },
    async (request, reply) => {
      const picture = await pairing.picture(request.params.id);
      if (picture === null || !/^image\/(?!svg)/.test(picture.type)) return notFound(request, reply);
      return reply.header('cache-control', 'private, max-age=86400').type(picture.type).send(picture.bytes);
    },
  );

  app.post(
    '/api/auth/active',
    {
      schema: {
        summary: 'Choose the account that plays',
        tags,
        body: AccountRequest,
        response: { 200: Done, ...problems },
      },
    },
    (request, reply) => {
      pairing.activate(request.body.id);
      void reply.send({ ok: true });
    },
  );

  app.post(
    '/api/auth/logout',
    {
      schema: {
        summary: 'Forget a Spotify account and erase its tokens; without a body, the active one',
        tags,
        body: Type.Union([LogoutRequest, Type.Null()]),
        response: { 200: Done, ...problems },
      },
    },
    (request, reply) => {
      pairing.logout(request.body?.id ?? null);
      pairingStage('idle');
      void reply.send({ ok: true });
    },
  );
}

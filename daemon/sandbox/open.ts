import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import type { Clock } from '../core/ports.ts';
import { silent, type Log } from '../lib/log.ts';
import { serveAccounts } from './accounts.ts';
import { paintCover } from './cover.ts';
import type { Faults } from './faults.ts';
import { Grants } from './grants.ts';
import type { Ledger } from './ledger.ts';
import type { Person } from './person.ts';
import type { Inspector } from './inspect.ts';
import { serveReccobeats } from './reccobeats-api.ts';
import { serveSoundnet } from './soundnet-api.ts';
import type { VirtualPlayer } from './virtual-player.ts';
import { serveWebApi } from './web-api.ts';
import { World } from './world.ts';

export interface SandboxOptions {
  readonly clock?: Clock;
  readonly host?: string;
  /** 0 = a free one. */
  readonly port?: number;
  readonly log?: Log;
  /** The only app it knows. */
  readonly clientId?: string;
  /** What that app lists; any when not given. */
  readonly redirectUris?: readonly string[];
  /** How many songs the listener has; 324 when not given. */
  readonly songs?: number;
  /** Looks at every call of the Web API and at every reply: a test's. */
  readonly inspector?: Inspector;
}

/** A stand-in for Spotify and ReccoBeats on loopback: the daemon talks to it as it would to them, by their addresses alone. */
export interface Sandbox extends AsyncDisposable {
  readonly origin: string;
  readonly accountsUrl: string;
  readonly apiUrl: string;
  readonly reccobeatsUrl: string;
  readonly soundnetUrl: string;
  readonly coversUrl: string;
  readonly clientId: string;
  /** Lets `authorize` consent without a page; see `pairSandbox`. */
  readonly autoConsentKey: string;
  /** Codes and tokens: what was given out, and what is good. */
  readonly grants: Pick<Grants, 'secrets' | 'accepts'>;
  readonly ledger: Ledger;
  readonly faults: Faults;
  /** Somebody with the Spotify app and the same account. */
  readonly person: Person;
  readonly player: VirtualPlayer;
  /** How many connections were opened so far. */
  readonly connections: () => number;
  /** Songs, likes, playlists and the speaker. */
  readonly world: World;
}

export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { clock = Date.now, host = '127.0.0.1', port = 0, log = silent } = options;
  const world = new World({ clock, songs: options.songs });
  const grants = new Grants(clock, world.faults);
  const { clientId = 'mooddj-sandbox', redirectUris = null } = options;
  const autoConsentKey = randomBytes(32).toString('base64url');

  const app = Fastify({ forceCloseConnections: true });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  const address = { host: host.includes(':') ? `[${host}]` : host, port: 0 };
  const places = {
    get apiUrl() {
      return `http://${address.host}:${address.port}/v1`;
    },
    get coversUrl() {
      return `http://${address.host}:${address.port}/covers`;
    },
  };
  await app.register(
    (scope, _options, done) => {
      serveAccounts(scope, { world, grants, clientId, redirectUris, autoConsentKey });
      done();
    },
    { prefix: '/accounts' },
  );
  await app.register(
    (scope, _options, done) => {
      serveWebApi(scope, { world, grants, places, inspector: options.inspector });
      done();
    },
    { prefix: '/v1' },
  );
  await app.register(
    (scope, _options, done) => {
      serveReccobeats(scope, world);
      done();
    },
    { prefix: '/reccobeats' },
  );
  await app.register(
    (scope, _options, done) => {
      serveSoundnet(scope, world);
      done();
    },
    { prefix: '/soundnet' },
  );
  const albums = new Map(world.songs.map((song) => [song.album.id, song.album]));
  app.get('/covers/:file', (request, reply) => {
    const { file } = request.params as { readonly file: string };
    const album = albums.get(file.replace(/\.svg$/, ''));
    if (album === undefined) return reply.code(404).send();
    return reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(paintCover(album));
  });
  let connections = 0;
  app.server.on('connection', () => (connections += 1));
  await app.listen({ host, port });
  address.port = (app.server.address() as AddressInfo).port;
  const origin = `http://${address.host}:${address.port}`;
  log.info({ origin, songs: world.songs.length }, 'the sandbox stands in for Spotify');

  return {
    origin,
    accountsUrl: `${origin}/accounts`,
    apiUrl: places.apiUrl,
    reccobeatsUrl: `${origin}/reccobeats/v1`,
    soundnetUrl: `${origin}/soundnet`,
    coversUrl: places.coversUrl,
    clientId,
    autoConsentKey,
    grants,
    ledger: world.ledger,
    faults: world.faults,
    person: world.person,
    player: world.player,
    connections: () => connections,
    world,
    [Symbol.asyncDispose]: () => app.close(),
  };
}

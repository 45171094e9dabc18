import { hostname } from 'node:os';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import websocket from '@fastify/websocket';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import { PAGE_MESH_MAX_BYTES } from '../contract/browser-camera.ts';
import { openAccess, refuseGuest, refuseStranger, type Access } from './access.ts';
import type { App } from './app-type.ts';
import type { HttpDeps } from './deps.ts';
import { guard } from './guard.ts';
import { headers } from './headers.ts';
import { describeApi } from './openapi.ts';
import { answerErrors, notFound } from './problems.ts';
import { accountRoutes } from './routes/accounts.ts';
import { backupRoutes } from './routes/backups.ts';
import { callsRoute } from './routes/calls.ts';
import { browserCameraRoute, modelRoutes } from './routes/browser-camera.ts';
import { browserPlayerRoute } from './routes/browser-player.ts';
import { commandRoute } from './routes/commands.ts';
import { coverRoute } from './routes/cover.ts';
import { eveningRoutes } from './routes/evening.ts';
import { guestWishRoute } from './routes/guests.ts';
import { historyRoutes } from './routes/history.ts';
import { insightRoutes } from './routes/insights.ts';
import { joinRoute } from './routes/join.ts';
import { keepingRoutes } from './routes/keeping.ts';
import { libraryRoutes } from './routes/library.ts';
import { liveRoute } from './routes/live.ts';
import { featureRoutes } from './routes/features.ts';
import { guestRoutes, peopleRoutes } from './routes/people.ts';
import { logRoutes } from './routes/logs.ts';
import { settingRoutes } from './routes/settings.ts';
import { mqttRoutes } from './routes/mqtt.ts';
import { noticeRoute } from './routes/notice.ts';
import { outputRoutes } from './routes/outputs.ts';
import { pages } from './routes/pages.ts';
import { ribbonRoute } from './routes/ribbon.ts';
import { callbackRoute, signInRoutes } from './routes/sign-in.ts';
import { setupRoute } from './routes/setup.ts';
import { stateRoutes } from './routes/state.ts';
import { checkRequest } from './validation.ts';

/** Commands are short; nobody has to send more. */
const BODY_LIMIT_BYTES = 16 * 1024;
/** What pages say through a socket is shorter still. Only meshes of a page that looks are longer. */
const MESSAGE_LIMIT_BYTES = 4096;
/** How long live pages get to answer our goodbye. */
const GOODBYE_MS = 300;

/** The web server, not yet listening. */
export async function assembleServer(deps: HttpDeps): Promise<App> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(checkRequest);
  app.setErrorHandler(answerErrors(deps.log));
  app.setNotFoundHandler(notFound);
  // A text body needs no CORS preflight; JSON does.
  app.removeContentTypeParser('text/plain');

  // First, because it marks upgrades and ends their sockets when a later hook refuses them.
  await app.register(websocket, {
    options: { maxPayload: deps.cameraPages === null ? MESSAGE_LIMIT_BYTES : PAGE_MESH_MAX_BYTES },
    errorHandler: (error, socket) => {
      deps.log.warn({ err: error }, 'a live page failed');
      socket.close(1011);
    },
    preClose: function (done) {
      for (const page of this.websocketServer.clients) page.close(1001, 'the box stops');
      setTimeout(() => {
        for (const page of this.websocketServer.clients) page.terminate();
      }, GOODBYE_MS);
      this.websocketServer.close(() => done());
    },
  });
  app.addHook('onRequest', guard(hostname()));
  await app.register(helmet, headers);
  await app.register(cookie);
  await app.register(swagger, describeApi(deps.state.get().box.version));

  const { sessions, owner } = deps.people;
  const access = openAccess({ sessions, clock: deps.clock, boxKey: owner.read().boxKey });
  await app.register((scope: App) => openRoutes(scope, deps, access));
  await app.register((scope: App, _options, done) => {
    scope.addHook('onRequest', (request, reply, next) => {
      if (access.visitor(request) !== null) next();
      else refuseStranger(request, reply);
    });
    visitorRoutes(scope, deps, access);
    done();
  });
  await app.register((scope: App, _options, done) => {
    scope.addHook('onRequest', (request, reply, next) => {
      const role = access.visitor(request)?.role;
      if (role === 'owner') next();
      else if (role === 'guest') refuseGuest(request, reply);
      else refuseStranger(request, reply);
    });
    ownerRoutes(scope, deps, access);
    done();
  });
  return app;
}

/** For everybody who reaches the box. */
async function openRoutes(app: App, deps: HttpDeps, access: Access): Promise<void> {
  joinRoute(app, deps, access);
  noticeRoute(app, deps);
  callbackRoute(app, deps, access);
  coverRoute(app, deps, access);
  liveRoute(app, deps, access);
  browserPlayerRoute(app, deps, access);
  browserCameraRoute(app, deps, access);
  await pages(app, deps);
}

/** For guests too: they see what plays, and may ask to become owners. */
function visitorRoutes(app: App, deps: HttpDeps, access: Access): void {
  stateRoutes(app, deps, access);
  guestRoutes(app, deps, access);
  ribbonRoute(app, deps);
  guestWishRoute(app, deps, access);
  app.get('/api/openapi.json', { schema: { hide: true } }, (_request, reply) => void reply.send(app.swagger()));
}

/** For the machine itself and owners' phones. A new route belongs here unless it has a reason. */
function ownerRoutes(app: App, deps: HttpDeps, access: Access): void {
  backupRoutes(app, deps);
  callsRoute(app, deps);
  modelRoutes(app, deps);
  commandRoute(app, deps);
  historyRoutes(app, deps);
  insightRoutes(app, deps);
  keepingRoutes(app, deps);
  settingRoutes(app, deps);
  logRoutes(app, deps, access);
  mqttRoutes(app, deps);
  eveningRoutes(app, deps);
  outputRoutes(app, deps);
  libraryRoutes(app, deps);
  featureRoutes(app, deps);
  signInRoutes(app, deps, access);
  accountRoutes(app, deps);
  peopleRoutes(app, deps, access);
  setupRoute(app, deps);
}

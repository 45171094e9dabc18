import { Type } from 'typebox';
import { HealthReport } from '../../contract/http.ts';
import { BoxState } from '../../contract/state.ts';
import type { Access } from '../access.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { guestView } from '../guest-view.ts';
import { EXPOSITION_TYPE, writeExposition } from '../exposition.ts';

export function stateRoutes(app: App, { state }: HttpDeps, access: Access): void {
  app.get(
    '/api/state',
    { schema: { summary: 'The whole snapshot', tags: ['state'], response: { 200: BoxState, ...problems } } },
    (request, reply) => {
      const whole = access.visitor(request)?.role === 'owner';
      void reply.header('cache-control', 'no-store').send(whole ? state.get() : guestView(state.get()));
    },
  );

  app.get(
    '/api/health',
    { schema: { summary: 'How each part is', tags: ['state'], response: { 200: HealthReport, ...problems } } },
    (_request, reply) => {
      const parts = state.get().health;
      const ok = Object.values(parts).every((part) => part.state === 'ok' || part.state === 'off');
      void reply.header('cache-control', 'no-store').send({ ok, parts });
    },
  );

  const text = { description: 'Text format 0.0.4.', content: { 'text/plain': { schema: Type.String() } } };
  app.get(
    '/metrics',
    { schema: { summary: 'For Prometheus', tags: ['state'], response: { 200: text, ...problems } } },
    (_request, reply) => {
      const { user, system } = process.cpuUsage();
      const metrics = writeExposition(state.get(), {
        memory: process.memoryUsage(),
        cpuSeconds: (user + system) / 1e6,
        uptimeSeconds: process.uptime(),
        livePages: app.websocketServer.clients.size,
      });
      void reply.type(EXPOSITION_TYPE).send(metrics);
    },
  );
}

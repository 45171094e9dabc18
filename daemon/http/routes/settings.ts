import {
  Settings,
  SettingsDone,
  SettingsPatch,
  SettingsProblem,
  type FieldProblem,
} from '../../contract/http-settings.ts';
import { Done } from '../../contract/http.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const tags = ['keeping'];

/** Settings, as the schema of the configuration describes them, and the restart that some need. */
export function settingRoutes(app: App, { keeping }: HttpDeps): void {
  const { settings } = keeping;

  app.get(
    '/api/settings',
    {
      schema: {
        summary: 'Every setting: what it may be, its value, who set it, whether it is locked or needs a restart',
        tags,
        response: { 200: Settings, ...problems },
      },
    },
    (_request, reply) => void reply.header('cache-control', 'no-store').send(settings.list()),
  );

  app.patch(
    '/api/settings',
    {
      schema: {
        summary: 'Change settings, all of them or, when one does not fit, none',
        tags,
        body: SettingsPatch,
        response: { 200: SettingsDone, 400: SettingsProblem, ...problems },
      },
    },
    async ({ body }, reply) => {
      const wrong = settings.check(body.values);
      if (wrong.length > 0) return reply.code(400).send(problemOf(wrong));
      return reply.send({ ok: true, restartNeeded: await settings.change(body.values) });
    },
  );

  app.post(
    '/api/restart',
    {
      schema: {
        summary: 'Start the box anew: settings, file included, are read again',
        tags,
        response: { 200: Done, ...problems },
      },
    },
    (_request, reply) => {
      reply.raw.once('close', () => keeping.restart());
      void reply.send({ ok: true });
    },
  );
}

function problemOf(fields: readonly FieldProblem[]): SettingsProblem {
  const [{ key, message, remedy } = { key: '', message: '', remedy: '' }] = fields;
  return { error: 'bad-request', message: `${key}: ${message}`, remedy, fields: [...fields] };
}

import { Command, CommandDone } from '../../contract/commands.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

export function commandRoute(app: App, { run }: HttpDeps): void {
  app.post(
    '/api/commands',
    {
      schema: {
        summary: 'Tell the box to do something',
        tags: ['commands'],
        body: Command,
        response: { 200: CommandDone, ...problems },
      },
    },
    async (request, reply) => {
      await run(request.body);
      return reply.send({ ok: true, command: request.body.command });
    },
  );
}

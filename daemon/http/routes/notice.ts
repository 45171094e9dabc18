import { Notice } from '../../contract/notice.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

/** For whoever follows the code on the screen: they are told without joining. */
export function noticeRoute(app: App, { state }: Pick<HttpDeps, 'state'>): void {
  app.get(
    '/api/notice',
    {
      schema: {
        summary: 'What the camera does and what is kept; needs no sign-in',
        tags: ['state'],
        response: { 200: Notice, ...problems },
      },
    },
    (_request, reply) => {
      const { box, camera, privacy } = state.get();
      const demo = camera.source === 'demo' || camera.source === 'files';
      void reply.header('cache-control', 'no-store').send({
        name: box.name,
        camera: !camera.on ? 'closed' : demo ? 'demo' : 'open',
        venue: privacy.venue,
        keeps: privacy.keeps,
      });
    },
  );
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { Problem } from '../../contract/commands.ts';
import type { App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { LOOKING_WORKER_POLICY, lookingPolicy, playingPolicy } from '../headers.ts';
import { sendProblem } from '../problems.ts';

const PAGES = { '/': 'index.html', '/phone': 'phone.html' } as const;
/** What only the camera page needs, and that is heavy, lies apart. */
const CAMERA_PAGE = '/camera';
const CAMERA_FILES = /^\/(?:camera\.html|assets\/camera\/)/;
const CAMERA_WORKER = /\/assets\/camera\/look-worker-[^/]*\.js(?:\.br|\.gz)?$/;

/** The kiosk and the phone page, as built. Vite puts a hash of the content in the names under `assets/`: they never change. */
export async function pages(app: App, { pagesDir, browserPages, cameraPages }: HttpDeps): Promise<void> {
  const root = resolve(pagesDir);
  if (!Object.values(PAGES).every((file) => existsSync(join(root, file)))) {
    missingPages(app);
    return;
  }
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    index: false,
    schemaHide: true,
    allowedPath: (path) => cameraPages !== null || !CAMERA_FILES.test(path),
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(root, 'assets'));
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (CAMERA_WORKER.test(path)) reply.header('content-security-policy', LOOKING_WORKER_POLICY);
    },
  });
  for (const [path, file] of Object.entries(PAGES)) {
    app.get(path, { schema: { hide: true } }, (request, reply) => {
      if (path === '/' && browserPages !== null) {
        reply.header('content-security-policy', playingPolicy(request.headers.host ?? ''));
      }
      return reply.sendFile(file);
    });
  }
  app.get(CAMERA_PAGE, { schema: { hide: true } }, (request, reply) => {
    if (cameraPages === null) return sendProblem(request, reply, { status: 404, problem: NO_CAMERA_PAGE });
    reply.header('content-security-policy', lookingPolicy(request.headers.host ?? ''));
    return reply.sendFile('camera.html');
  });
}

const NO_CAMERA_PAGE: Problem = {
  error: 'not-found',
  message: 'This box does not look through a browser.',
  remedy: 'If it is to, the owner sets camera.source to "browser" and starts the box anew.',
};

function missingPages(app: App): void {
  for (const path of Object.keys(PAGES)) {
    app.get(path, { schema: { hide: true } }, (request, reply) =>
      sendProblem(request, reply, {
        status: 503,
        problem: {
          error: 'failed',
          message: 'The pages of MoodDJ are not built.',
          remedy:
            'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.',
        },
      }),
    );
  }
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { playingPolicy } from '../headers.ts';
import { sendProblem } from '../problems.ts';

const PAGES = { '/': 'index.html', '/phone': 'phone.html' } as const;

/** The kiosk and the phone page, as built. Vite puts a hash of the content in the names under `assets/`: they never change. */
export async function pages(app: App, { pagesDir, browserPages }: HttpDeps): Promise<void> {
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
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(root, 'assets'));
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
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
}

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

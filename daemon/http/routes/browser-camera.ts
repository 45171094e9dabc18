import { createReadStream } from 'node:fs';
import type { WebSocket } from '@fastify/websocket';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { BROWSER_CAMERA_PATH, ModelList, PAGE_TEXT_MAX_BYTES, PageMessage } from '../../contract/browser-camera.ts';
import { decodeMesh } from '../../contract/mesh.ts';
import type { CameraPages } from '../../core/ports/browser-camera.ts';
import type { Access } from '../access.ts';
import type { App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { notFound } from '../problems.ts';

const message = Compile(PageMessage);

/** There only while the settings let a page look. A browser cannot see why an upgrade was refused: everybody is let in, and told. */
export function browserCameraRoute(app: App, { cameraPages }: HttpDeps, access: Access): void {
  if (cameraPages === null) return;
  app.get(BROWSER_CAMERA_PATH, { websocket: true }, (socket, request) => {
    if (access.visitor(request)?.role !== 'owner') socket.close(4401, 'sign in');
    else servePage(socket, cameraPages);
  });
}

function servePage(socket: WebSocket, pages: CameraPages): void {
  const page = pages.attach((settings) => socket.send(JSON.stringify(settings)));
  page.dropped.addEventListener('abort', () => socket.close(4409, 'another page looks'), { once: true });
  socket.on('close', () => page[Symbol.dispose]());
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (isBinary && isMesh(data)) {
      page.hearMesh(data);
      return;
    }
    const said = isBinary ? null : parse(data);
    if (said === null) socket.close(1008, 'not a PageMessage');
    else page.hear(said);
  });
}

function isMesh(bytes: Uint8Array): boolean {
  try {
    decodeMesh(bytes);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parse(data: Buffer): PageMessage | null {
  if (data.byteLength > PAGE_TEXT_MAX_BYTES) return null;
  try {
    const value: unknown = JSON.parse(data.toString());
    return message.Check(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const MODELS = '/api/models';

/** The nets, for the page that runs them. The address holds the hash: what a browser has once it has for ever. */
export function modelRoutes(app: App, { cameraPages }: HttpDeps): void {
  if (cameraPages === null) return;
  const { models } = cameraPages;
  app.get(MODELS, { schema: { hide: true, response: { 200: ModelList } } }, (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return {
      models: models.map(({ name, sha256, bytes }) => ({ name, path: `${MODELS}/${name}/${sha256}`, sha256, bytes })),
    };
  });
  app.get(
    `${MODELS}/:name/:sha256`,
    { schema: { hide: true, params: Type.Object({ name: Type.String(), sha256: Type.String() }) } },
    (request, reply) => {
      const { name, sha256 } = request.params;
      const model = models.find((one) => one.name === name && one.sha256 === sha256);
      if (model === undefined) return notFound(request, reply);
      return reply
        .header('cache-control', 'private, max-age=31536000, immutable')
        .header('content-length', model.bytes)
        .type('application/octet-stream')
        .send(createReadStream(model.file));
    },
  );
}

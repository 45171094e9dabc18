import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Type } from 'typebox';
import { Done } from '../../contract/http.ts';
import {
  BackupParams,
  BackupRow,
  Backups,
  NewPassphrase,
  RestoreRequest,
  Restoring,
  UploadedBackup,
} from '../../contract/http-keeping.ts';
import { problems, type App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';
import { notFound } from '../problems.ts';

const tags = ['keeping'];
const TYPE = 'application/octet-stream';
const UPLOAD_LIMIT_BYTES = 1e9;
const FILE = {
  description: 'The file.',
  content: { [TYPE]: { schema: Type.Unsafe<Readable>({ type: 'string', format: 'binary' }) } },
};

/** Backups: made, listed, taken along, put back. */
export function backupRoutes(app: App, { keeping }: HttpDeps): void {
  const { backups } = keeping;

  app.get(
    '/api/backups',
    {
      schema: {
        summary: 'Backups on the box, whether a passphrase is set, what was uploaded, and how the last restore ended',
        tags,
        response: { 200: Backups, ...problems },
      },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send(await backups.shown()),
  );

  app.post(
    '/api/backups',
    { schema: { summary: 'Make a backup now', tags, response: { 200: BackupRow, ...problems } } },
    async (_request, reply) => reply.send(await backups.make()),
  );

  app.put(
    '/api/backups/passphrase',
    {
      schema: {
        summary: 'Set the passphrase of later backups; the box forgets it at once, and earlier ones keep theirs',
        tags,
        body: NewPassphrase,
        response: { 200: Done, ...problems },
      },
    },
    async ({ body }, reply) => {
      await backups.setPassphrase(body.passphrase);
      return reply.send({ ok: true });
    },
  );

  app.get(
    '/api/backups/:name',
    {
      schema: { summary: 'A backup, to take along', tags, params: BackupParams, response: { 200: FILE, ...problems } },
    },
    async (request, reply) => {
      const { name } = request.params;
      const file = backups.file(name);
      if (file === null) return notFound(request, reply);
      reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      reply.header('content-length', statSync(file).size);
      return reply.type(TYPE).send(createReadStream(file));
    },
  );

  app.delete(
    '/api/backups/:name',
    { schema: { summary: 'Delete a backup', tags, params: BackupParams, response: { 200: Done, ...problems } } },
    (request, reply) => {
      backups.remove(request.params.name);
      void reply.send({ ok: true });
    },
  );

  // As it comes: a backup is larger than what one would hold in memory.
  app.addContentTypeParser(TYPE, (_request, stream, done) => done(null, stream));
  app.put(
    '/api/restore/file',
    {
      bodyLimit: UPLOAD_LIMIT_BYTES,
      schema: {
        summary: 'Bring a backup to the box; it answers what it is. Nothing changes yet',
        tags,
        consumes: [TYPE],
        body: Type.Unsafe<Readable>({}),
        response: { 200: UploadedBackup, ...problems },
      },
    },
    async ({ body }, reply) => reply.send(await backups.takeUpload(body)),
  );

  app.post(
    '/api/restore',
    {
      schema: {
        summary: 'Put a backup in place of what the box knows: checked whole first, then the box starts anew',
        description:
          'Phones that are joined stay so. If the restored state does not start, the former one comes back by itself.',
        tags,
        body: RestoreRequest,
        response: { 200: Restoring, ...problems },
      },
    },
    async ({ body }, reply) => {
      const done = await backups.restore(body);
      // The answer must be out before the server that sends it goes.
      reply.raw.once('close', () => keeping.reopen());
      return reply.send(done);
    },
  );
}

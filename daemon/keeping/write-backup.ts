import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { KEPT_FILES, type BackupKey } from '../core/ports/keeping.ts';
import { framed, MAGIC, type Head } from './backup-file.ts';
import { drawFileKey, keyId } from './backup-key.ts';
import { sealStream } from './seal-stream.ts';

export interface WriteBackup {
  readonly key: BackupKey;
  readonly version: string;
  readonly schema: number;
  readonly nowMs: number;
  /** Where the files lie. */
  readonly folder: string;
}

/** Writes the backup to `file`, which must not exist, and sees it on the disk. */
export async function writeBackup(file: string, from: WriteBackup): Promise<void> {
  const { key, ephemeral } = drawFileKey(from.key.publicKey);
  const head: Head = {
    made: new Date(from.nowMs).toISOString(),
    version: from.version,
    schema: from.schema,
    salt: Buffer.from(from.key.salt).toString('base64url'),
    cost: from.key.cost,
    key: keyId(from.key.publicKey).toString('base64url'),
    ephemeral: ephemeral.toString('base64url'),
  };
  const text = framed(JSON.stringify(head));
  const before = Buffer.concat([MAGIC, text]);
  const content = createGzip();
  const filling = pipeline(contentOf(from.folder), content);
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await Promise.all([
    filling,
    pipeline(async function* () {
      yield before;
      yield* sealStream(content, { key, bound: before });
    }, out),
  ]);
}

async function* contentOf(folder: string): AsyncGenerator<Buffer, void, undefined> {
  const files = [];
  for (const name of KEPT_FILES) {
    const { size } = await stat(join(folder, name));
    files.push({ name, bytes: size, sha256: await hashOf(join(folder, name)) });
  }
  yield framed(JSON.stringify({ files }));
  for (const { name } of files) yield* createReadStream(join(folder, name)) as AsyncIterable<Buffer>;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64url');
}

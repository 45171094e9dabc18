import { createHash, createPublicKey } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Value } from 'typebox/value';
import { BadRequest } from '../core/errors.ts';
import { damagedBackup, LENGTH_BYTES, List, MOST_TEXT_BYTES, readHead, type Head } from './backup-file.ts';
import { deriveOpener, findFileKey, keyId, publicBytes } from './backup-key.ts';
import { CountedReader } from './counted-reader.ts';
import { Damaged, openStream, type Sealing } from './seal-stream.ts';

export interface Unpack {
  readonly passphrase: string;
  /** Must exist, and be empty. */
  readonly folder: string;
  /** Called with what the files need, before any is written. @throws to stop it */
  readonly room: (bytes: number) => Promise<void>;
}

/**
 * Opens a backup into a folder. Every piece is checked before it is written, and the whole before this returns.
 * @throws BadRequest when the passphrase is another one, or the file is damaged
 */
export async function unpackBackup(file: string, { passphrase, folder, room }: Unpack): Promise<Head> {
  const { head, before } = await readHead(file);
  const opener = await deriveOpener(passphrase, Buffer.from(head.salt, 'base64url'), head.cost);
  if (!keyId(publicBytes(createPublicKey(opener))).equals(Buffer.from(head.key, 'base64url'))) {
    throw new BadRequest(
      `passphrase: it is not the one of this backup, which was made on ${head.made.slice(0, 10)}`,
      'Enter the passphrase that was set on the box when the backup was made.',
    );
  }
  const sealing = { key: findFileKey(opener, Buffer.from(head.ephemeral, 'base64url')), bound: before };
  try {
    await unpack(createReadStream(file, { start: before.length }), sealing, { folder, room });
  } catch (error) {
    if (error instanceof Damaged || isZlibError(error)) throw damagedBackup();
    throw error;
  }
  return head;
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^Z_|^ERR_STREAM_PREMATURE/.test(String(error.code));

async function unpack(
  sealed: AsyncIterable<Uint8Array>,
  sealing: Sealing,
  { folder, room }: Pick<Unpack, 'folder' | 'room'>,
): Promise<void> {
  const plain = createGunzip();
  // The pieces' own fault says more than what the unpacker makes of their end.
  const feeding = pipeline(openStream(sealed, sealing), plain);
  const writing = (async () => {
    const reader = new CountedReader(plain);
    const length = (await reader.take(LENGTH_BYTES)).readUInt32BE();
    if (length > MOST_TEXT_BYTES) throw new Damaged();
    const list: unknown = JSON.parse((await reader.take(length)).toString());
    if (!Value.Check(List, list)) throw new Damaged();
    await room(list.files.reduce((sum, { bytes }) => sum + bytes, 0));
    for (const one of list.files) await writeOne(join(folder, one.name), reader, one);
    await reader.mustEnd();
  })();
  const [fed, wrote] = await Promise.allSettled([feeding, writing.catch((error: unknown) => fail(plain, error))]);
  if (wrote.status === 'rejected' && !isZlibError(wrote.reason)) throw wrote.reason;
  if (fed.status === 'rejected') throw fed.reason;
  if (wrote.status === 'rejected') throw wrote.reason;
}

/** What writes has stopped: whoever feeds it must not wait for ever. */
function fail(plain: ReturnType<typeof createGunzip>, error: unknown): never {
  plain.destroy();
  throw error;
}

async function writeOne(
  file: string,
  reader: CountedReader,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(
    async function* () {
      for await (const part of reader.parts(bytes)) {
        hash.update(part);
        yield part;
      }
    },
    createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
  );
  if (hash.digest('base64url') !== sha256) throw new Damaged();
}

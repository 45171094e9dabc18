import { open } from 'node:fs/promises';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { BadRequest } from '../core/errors.ts';
import { KEPT_FILES } from '../core/ports/keeping.ts';

/**
 * A backup is one file: `MDJBACK1`, the length of the head (4 bytes, big-endian), the head (JSON, readable by all), then sealed pieces
 * (`seal-stream.ts`) of a gzip stream: the length of the list (4 bytes), the list (JSON), and the files it names, one after the other.
 */
export const MAGIC = Buffer.from('MDJBACK1');
export const MOST_TEXT_BYTES = 4096;
export const LENGTH_BYTES = 4;

const bytes64 = (length: number) => Type.String({ pattern: `^[A-Za-z0-9_-]{${Math.ceil((length * 8) / 6)}}$` });

const Head = Type.Object({
  made: Type.String({ format: 'date-time' }),
  /** Of the MoodDJ that made it. */
  version: Type.String({ maxLength: 60 }),
  schema: Type.Integer({ minimum: 1 }),
  salt: bytes64(16),
  cost: Type.Integer({ minimum: 14, maximum: 20 }),
  key: bytes64(8),
  ephemeral: bytes64(32),
});
export type Head = Static<typeof Head>;

export const List = Type.Object({
  files: Type.Array(
    Type.Object({ name: Type.Enum([...KEPT_FILES]), bytes: Type.Integer({ minimum: 0 }), sha256: bytes64(32) }),
    { maxItems: KEPT_FILES.length },
  ),
});

export const damagedBackup = (): BadRequest =>
  new BadRequest(
    'The backup is damaged: it was changed or cut short on its way.',
    'Copy it once more from where it was kept, or take another one.',
  );

/** A text with its length before it. */
export function framed(text: string): Buffer {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** What a backup says of itself to anybody. @throws BadRequest when it is none */
export async function readHead(file: string): Promise<{ readonly head: Head; readonly before: Buffer }> {
  await using handle = await open(file);
  const start = Buffer.alloc(MAGIC.length + LENGTH_BYTES);
  const { bytesRead } = await handle.read(start, 0, start.length, 0);
  if (bytesRead < start.length || !start.subarray(0, MAGIC.length).equals(MAGIC)) {
    const isOther = start.subarray(0, MAGIC.length - 1).equals(MAGIC.subarray(0, -1));
    throw isOther
      ? new BadRequest('This backup is of a newer kind than this MoodDJ knows.', 'Update MoodDJ first.')
      : new BadRequest(
          'This file is no backup of MoodDJ.',
          'Choose a file that MoodDJ made: its name ends in .mooddj.',
        );
  }
  const length = start.readUInt32BE(MAGIC.length);
  if (length > MOST_TEXT_BYTES) throw damagedBackup();
  const text = Buffer.alloc(length);
  const read = await handle.read(text, 0, length, start.length);
  if (read.bytesRead < length) throw damagedBackup();
  try {
    const head: unknown = JSON.parse(text.toString());
    if (Value.Check(Head, head)) return { head, before: Buffer.concat([start, text]) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw damagedBackup();
}

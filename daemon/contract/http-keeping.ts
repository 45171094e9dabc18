import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';

/** Bodies of the routes by which the owner takes the box's memory along, puts it back, and wipes it. */

const closed = { additionalProperties: false } as const;
const Bytes = Type.Integer({ minimum: 0 });

/** What opens a backup. Ten characters at least: whoever gets the file may guess for as long as they like. */
const Passphrase = Type.String({ minLength: 1, maxLength: 500 });
export const NewPassphrase = Type.Object({ passphrase: Passphrase }, closed);

export const BackupName = Type.String({
  pattern: '^mooddj-(nightly|made)-[0-9]{8}T[0-9]{6}(-[0-9]+)?[.]mooddj$',
  maxLength: 80,
});
export const BackupRow = Type.Object({
  name: BackupName,
  made: Instant,
  /** Made by itself at night, or because somebody asked. */
  kind: Type.Enum(['nightly', 'made']),
  bytes: Bytes,
});
export type BackupRow = Static<typeof BackupRow>;
export const UploadedBackup = Type.Object({ made: Instant, version: Type.String(), bytes: Bytes });
export const Backups = Type.Object({
  /** Newest first. */
  backups: Type.Array(BackupRow),
  /** Whether the owner gave a passphrase: without one none is made. */
  passphraseSet: Type.Boolean(),
  /** When it was given: older backups open with the one before. */
  passphraseSince: Type.Union([Instant, Type.Null()]),
  /** How the last backup that the box tried went wrong; empty when it did not. */
  trouble: Type.String(),
  /** A file that was uploaded and waits to be restored. */
  uploaded: Type.Union([UploadedBackup, Type.Null()]),
  /** How the last restore ended; `undone`: it did not start, and the former state is back. */
  restored: Type.Union([
    Type.Object({ at: Instant, result: Type.Enum(['restored', 'undone']), message: Type.String() }),
    Type.Null(),
  ]),
});
export type Backups = Static<typeof Backups>;

export const BackupParams = Type.Object({ name: BackupName });

export const RestoreRequest = Type.Object(
  {
    passphrase: Passphrase,
    /** A backup on the box; without it, the file that was uploaded. */
    name: Type.Optional(BackupName),
  },
  closed,
);
export type RestoreRequest = Static<typeof RestoreRequest>;
/** The box starts anew in a moment, with what was restored. */
export const Restoring = Type.Object({ ok: Type.Literal(true), made: Instant, version: Type.String() });
export type Restoring = Static<typeof Restoring>;

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

export const WIPES = ['history', 'taste', 'learnt', 'everything'] as const;
export const WipeRequest = Type.Object(
  {
    what: Type.Enum([...WIPES], {
      description:
        '`history`: moods and songs; `taste`: likes and skips; `learnt`: both, bans, and the library with what is known of it; `everything`: also accounts, phones, settings and backups, as on the first day.',
    }),
    /** Backups on the box hold what is wiped: whether they go, too. */
    backups: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type WipeRequest = Static<typeof WipeRequest>;
export const WipeDone = Type.Object({
  ok: Type.Literal(true),
  rows: Type.Integer({ minimum: 0 }),
  /** Until then `POST /api/wipe/undo` brings it back; null: it is gone for good. */
  undoUntil: Type.Union([Instant, Type.Null()]),
  /** Backups on the box that still hold it. */
  backupsLeft: Type.Integer({ minimum: 0 }),
  /** The box starts anew in a moment. */
  reopens: Type.Boolean(),
});
export type WipeDone = Static<typeof WipeDone>;
export const WipeUndone = Type.Object({ ok: Type.Literal(true), rows: Type.Integer({ minimum: 0 }) });

export const EXPORTS = ['moods', 'songs', 'taste', 'bans', 'library', 'settings'] as const;
export const ExportAllQuery = Type.Object({
  what: Type.Enum([...EXPORTS, 'all'], { description: '`all` is one JSON file.' }),
  format: Type.Enum(['csv', 'json'], { default: 'json' }),
});
export type ExportAllQuery = Static<typeof ExportAllQuery>;

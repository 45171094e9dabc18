import { Type } from 'typebox';

/** Copies of the box's memory, sealed with the owner's passphrase. */
export const BackupConfig = Type.Object(
  {
    hour: Type.Integer({
      default: 3,
      minimum: 0,
      maximum: 23,
      description:
        'Hour of the night, in the time zone of the box, at which a backup is made, once a passphrase was given.',
    }),
    keep: Type.Integer({
      default: 7,
      minimum: 0,
      maximum: 365,
      description: 'Nightly backups to keep; 0 = none is made.',
    }),
  },
  { additionalProperties: false, default: {} },
);

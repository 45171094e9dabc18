import { Type, type Static } from 'typebox';
import { Problem } from './commands.ts';

/** Bodies of the routes by which the owner changes settings on the phone. */

const closed = { additionalProperties: false } as const;

/** Only the settings file, the environment or the command line may set these: they run programs, lead secrets elsewhere, or would lock the owner out. */
export const FILE_ONLY: readonly string[] = [
  'host',
  'httpPort',
  'stateDir',
  'spotify.accountsUrl',
  'spotify.apiUrl',
  'spotify.soloist.program',
  'spotify.soloist.dataDir',
  'features.reccobeatsUrl',
  'features.soundnetUrl',
];

/** Has a way of its own on the phone, which checks it at Spotify. */
export const OWN_WAY: readonly string[] = ['spotify.clientId'];

/** These hold at once; all others when the box has started anew. */
export const AT_ONCE = [
  'name',
  'languages',
  'kiosk.theme',
  'kiosk.night',
  'dj.direction',
  'dj.arc',
  'library.explicit',
  'venue.kind',
  'privacy.optIn',
  'privacy.optInMinutes',
  'guests.mayLike',
  'guests.maySteer',
  'logLevel',
] as const;

const Value = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String())]);
export type SettingValue = Static<typeof Value>;

export const SettingRow = Type.Object({
  /** As in the settings file, a dot for each level: `dj.variety`. */
  key: Type.String(),
  /** What will hold, after a restart where one is needed. */
  value: Value,
  default: Value,
  from: Type.Enum(['default', 'phone', 'file', 'environment', 'command line']),
  /** The file, the environment or the command line sets it: the phone shows it, and cannot change it. */
  locked: Type.Boolean(),
  /** Takes effect when the box starts anew; otherwise at once. */
  needsRestart: Type.Boolean(),
  /** It was changed, and waits for that. */
  waits: Type.Boolean(),
  /** JSON Schema of the value, with its `description`. */
  schema: Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', additionalProperties: true }),
});
export type SettingRow = Static<typeof SettingRow>;

export const Settings = Type.Object({
  /** In the order of the sections; without those that only the file may set. */
  settings: Type.Array(SettingRow),
  /** Some wait for the box to start anew: `POST /api/restart`. */
  restartNeeded: Type.Boolean(),
});
export type Settings = Static<typeof Settings>;

export const SettingsPatch = Type.Object(
  {
    /** By key; null = as the defaults say. */
    values: Type.Record(Type.String({ maxLength: 100 }), Type.Union([Value, Type.Null()])),
  },
  closed,
);
export type SettingsPatch = Static<typeof SettingsPatch>;
export const SettingsDone = Type.Object({ ok: Type.Literal(true), restartNeeded: Type.Boolean() });

export const FieldProblem = Type.Object({ key: Type.String(), message: Type.String(), remedy: Type.String() });
export type FieldProblem = Static<typeof FieldProblem>;
/** A change is taken whole or not at all; `fields` names each that does not fit. */
export const SettingsProblem = Type.Object(
  { ...Problem.properties, fields: Type.Array(FieldProblem) },
  { description: 'Some do not fit, and none was taken: `fields` names them.' },
);
export type SettingsProblem = Static<typeof SettingsProblem>;

import { Type, type Static } from 'typebox';
import { ArcSchema } from './dj.ts';
import { DirectionSchema, MoodOverrideSchema } from './mood.ts';
import { OutputChoice } from './outputs.ts';

const closed = { additionalProperties: false } as const;
const Uri = Type.String({ minLength: 1, maxLength: 200 });

/** The one door: a tap on the phone and an MQTT message become one of these. */
export const Command = Type.Union([
  Type.Object({ command: Type.Literal('play') }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('pause') }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('skip') }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('previous') }, { additionalProperties: false }),
  Type.Object(
    { command: Type.Literal('volume'), percent: Type.Integer({ minimum: 0, maximum: 100 }) },
    { additionalProperties: false },
  ),
  Type.Object({ command: Type.Literal('direction'), direction: DirectionSchema }, { additionalProperties: false }),
  Type.Object(
    {
      command: Type.Literal('mood-override'),
      mood: MoodOverrideSchema,
      /** Ends by itself after so long. */
      minutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 1440 })),
    },
    closed,
  ),
  Type.Object({ command: Type.Literal('arc'), arc: ArcSchema }, closed),
  // Without a song, the one that plays is meant.
  Type.Object({ command: Type.Literal('like'), uri: Type.Optional(Uri) }, closed),
  Type.Object({ command: Type.Literal('more-like-this'), uri: Type.Optional(Uri) }, closed),
  Type.Object({ command: Type.Literal('less-like-this'), uri: Type.Optional(Uri) }, closed),
  Type.Object({ command: Type.Literal('ban'), what: Type.Enum(['song', 'artist']), uri: Type.Optional(Uri) }, closed),
  Type.Object({ command: Type.Literal('unban'), what: Type.Enum(['song', 'artist']), key: Type.String() }, closed),
  // A song, or a list of the owner's such as `playlist:<id>`, leads for a while; `off` ends that.
  Type.Object({ command: Type.Literal('lead'), by: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
  Type.Object({ command: Type.Literal('save-evening') }, closed),
  Type.Object({ command: Type.Literal('output'), ...OutputChoice.properties }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('explicit'), allowed: Type.Boolean() }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('sync-library') }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('cancel-sync') }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('camera'), on: Type.Boolean() }, { additionalProperties: false }),
  // Where people are asked first (`privacy.optIn`): somebody tapped start, or stop, on the kiosk.
  Type.Object({ command: Type.Literal('start-looking') }, closed),
  Type.Object({ command: Type.Literal('stop-looking') }, closed),
]);
export type Command = Static<typeof Command>;
export type CommandName = Command['command'];

export const CommandDone = Type.Object({ ok: Type.Literal(true), command: Type.String() });

/** Every error the box answers with, on HTTP and MQTT alike. */
export const Problem = Type.Object({
  /** `bad-request`, `needs-owner`, `retry`, `not-found`, `sign-in`, `forbidden`, `failed`, `bug`. */
  error: Type.String(),
  message: Type.String(),
  /** What to do about it. */
  remedy: Type.String(),
});
export type Problem = Static<typeof Problem>;

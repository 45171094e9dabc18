import { Type, type Static } from 'typebox';
import { DirectionSchema, MoodOverrideSchema } from './mood.ts';

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
  Type.Object({ command: Type.Literal('mood-override'), mood: MoodOverrideSchema }, { additionalProperties: false }),
  Type.Object({ command: Type.Literal('camera'), on: Type.Boolean() }, { additionalProperties: false }),
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

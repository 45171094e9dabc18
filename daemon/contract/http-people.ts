import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';
import { RoleSchema } from './people.ts';

/** Bodies of the routes by which phones come, go, and change what they may do. */

const closed = { additionalProperties: false } as const;

/** The code that the kiosk shows, or the ticket that its QR code carries. */
export const JoinRequest = Type.Object({ code: Type.String({ minLength: 1, maxLength: 64 }) }, closed);
export const Joined = Type.Object({ ok: Type.Literal(true), role: RoleSchema });

export const Me = Type.Object({
  role: RoleSchema,
  name: Type.String(),
  /** True for whoever sits at the box itself. */
  machine: Type.Boolean(),
  /** Whether a guest's wish to become an owner waits, or was refused. */
  asking: Type.Enum(['no', 'waiting', 'refused']),
  /** Whether the owner set a PIN that makes owners of guests. */
  pinSet: Type.Boolean(),
});
export type Me = Static<typeof Me>;

export const PhoneRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: RoleSchema,
  joined: Instant,
  /** Known to the hour. */
  seen: Instant,
  you: Type.Boolean(),
});
export const PhoneRows = Type.Object({ phones: Type.Array(PhoneRow) });
export type PhoneRows = Static<typeof PhoneRows>;

const PhoneId = Type.String({ minLength: 1, maxLength: 64 });
export const PhoneRequest = Type.Object({ id: PhoneId }, closed);
export const AskAnswer = Type.Object({ id: PhoneId, allow: Type.Boolean() }, closed);

/** What the next phone with the code becomes. */
export const CodeRequest = Type.Object({ role: RoleSchema }, closed);
export const FreshCode = Type.Object({
  code: Type.String(),
  role: RoleSchema,
  phoneUrl: Type.String(),
  until: Instant,
});
export type FreshCode = Static<typeof FreshCode>;

/** 6 to 12 digits; empty = none any more. */
export const NewPinRequest = Type.Object({ pin: Type.String({ maxLength: 64 }) }, closed);
export const PinRequest = Type.Object({ pin: Type.String({ minLength: 1, maxLength: 64 }) }, closed);

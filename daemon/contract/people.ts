import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';

/** An owner does everything; a guest sees what plays. */
export const ROLES = ['owner', 'guest'] as const;
export const RoleSchema = Type.Enum([...ROLES]);
export type Role = (typeof ROLES)[number];

/** Who holds the box. A guest's snapshot says `you: guest`, and names nobody. */
export const ShownPeople = Type.Object({
  /** What the reader of this snapshot is. */
  you: RoleSchema,
  /** False until the first owner joined: whoever comes next becomes it. */
  claimed: Type.Boolean(),
  /** Grows when a phone joins, leaves, or becomes something else. */
  revision: Type.Integer({ minimum: 0 }),
  /** Guests who ask to become owners. */
  asking: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), until: Instant })),
});
export type ShownPeople = Static<typeof ShownPeople>;

export const PAIRING_STAGES = ['idle', 'joined', 'consent', 'done', 'failed'] as const;

/** How far the newest pairing has come: what the kiosk says below its QR code. */
export const ShownPairing = Type.Object({
  stage: Type.Enum([...PAIRING_STAGES]),
  at: Instant,
});
export type ShownPairing = Static<typeof ShownPairing>;

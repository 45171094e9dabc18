import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';

/** Where the box stands. At work and in education reading emotions is forbidden in the EU (AI Act, Art. 5(1)(f)), and nowhere a good idea. */
export const VENUES = [
  'home',
  'event',
  'bar',
  'restaurant',
  'shop',
  'hotel',
  'gallery',
  'workplace',
  'school',
  'other',
] as const;
export const VenueSchema = Type.Enum([...VENUES]);
export type Venue = Static<typeof VenueSchema>;

const Days = Type.Integer({ minimum: 0 });

/** What the notice tells everybody who comes into view, and why the camera looks or does not. */
export const ShownPrivacy = Type.Object({
  venue: VenueSchema,
  /** Why no mood may be read here, in one sentence; empty where it may. The camera is then closed, and music goes on by hand. */
  refusal: Type.String(),
  /** The owner's switch. `camera.on` says whether the camera is open. */
  cameraWanted: Type.Boolean(),
  /** The camera opens only after somebody tapped start. */
  optIn: Type.Boolean(),
  /** It closes so many minutes after the last person was seen. */
  optInMinutes: Type.Number(),
  /** While it looks after a tap: when it closes unless somebody is there; null: nobody has tapped, or nobody has to. */
  lookingUntil: Type.Union([Instant, Type.Null()]),
  /** How many days each is kept; 0 = not at all. Pictures are never kept, and never leave the process that sees them. */
  keeps: Type.Object({ moodDays: Days, songDays: Days, tasteDays: Days }),
  /** Fewer people than this: the room's mood is not shown. */
  minimumGroup: Type.Integer({ minimum: 1 }),
});
export type ShownPrivacy = Static<typeof ShownPrivacy>;

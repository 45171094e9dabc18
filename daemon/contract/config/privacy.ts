import { Type, type Static } from 'typebox';
import { VenueSchema, type Venue } from '../privacy.ts';

/** Where the box stands. */
export const VenueConfig = Type.Object(
  {
    kind: Type.Unsafe<Venue>({
      ...VenueSchema,
      default: 'home',
      description:
        'What kind of place this is. At a `workplace` and in a `school` no mood is read: the law of the EU forbids it (AI Act, Art. 5(1)(f)). The camera then stays closed, and music goes on by hand.',
    }),
  },
  { additionalProperties: false, default: {} },
);

/** When the camera may look. */
export const PrivacyConfig = Type.Object(
  {
    optIn: Type.Boolean({
      default: false,
      description: 'Whether the camera stays closed until somebody taps start on the kiosk.',
    }),
    optInMinutes: Type.Number({
      default: 5,
      minimum: 0.5,
      maximum: 240,
      description: 'It then closes so many minutes after the last person was seen.',
    }),
  },
  { additionalProperties: false, default: {} },
);
export type PrivacyConfig = Static<typeof PrivacyConfig>;

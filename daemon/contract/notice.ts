import { Type, type Static } from 'typebox';
import { ShownPrivacy } from './privacy.ts';

/** What everybody who comes near the camera may know, with no code and no sign-in. */
export const Notice = Type.Object({
  /** Of the box. */
  name: Type.String(),
  /** `demo`: photographs are read, and no camera. */
  camera: Type.Enum(['open', 'closed', 'demo']),
  venue: ShownPrivacy.properties.venue,
  keeps: ShownPrivacy.properties.keeps,
});
export type Notice = Static<typeof Notice>;

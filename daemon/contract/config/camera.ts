import { Type } from 'typebox';
import { Capture } from '../vision.ts';

/** Which camera, and how often to look. */
export const CameraConfig = Type.Object(
  {
    source: Type.String({
      default: 'auto',
      minLength: 1,
      description:
        '`auto`, `demo`, a device such as `/dev/v4l/by-id/…`, a part of a camera’s name, or a folder of pictures; `mooddj camera list` shows them. `browser`: the camera of a tablet or laptop that opens the page `/camera`.',
    }),
    ...Capture.properties,
    looksPerSecond: Type.Number({
      default: 5,
      minimum: 0.2,
      maximum: 30,
      description: 'Looks at the room per second while people are in view, at most; an empty room gets fewer.',
    }),
    mirrorLooksPerSecond: Type.Number({
      default: 15,
      minimum: 0.2,
      maximum: 30,
      description:
        'The same while somebody watches the mirror on the kiosk, when that is more and the processor allows it.',
    }),
  },
  { additionalProperties: false, default: {} },
);

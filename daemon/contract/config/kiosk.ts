import { Type } from 'typebox';

/** How the screen in the room looks, and when it is dark. */
export const KioskConfig = Type.Object(
  {
    theme: Type.Enum(['auto', 'dark', 'light'], {
      default: 'auto',
      description:
        'How the screen in the room looks: `dark`, `light`, or by the light that the camera sees (without a camera: by the hour).',
    }),
    night: Type.Enum(['quiet-hours', 'empty', 'never'], {
      default: 'quiet-hours',
      description:
        'When the screen goes black while nobody is in view: in the quiet hours of the DJ, whenever the room has been `empty` for ten minutes, or `never`. Somebody who comes, or a touch, wakes it.',
    }),
  },
  { additionalProperties: false, default: {} },
);

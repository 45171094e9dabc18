import { Type } from 'typebox';

/** How faces become the mood of the room. */
export const MoodConfig = Type.Object(
  {
    smoothingMs: Type.Integer({
      default: 1500,
      minimum: 100,
      maximum: 20000,
      description: 'Time constant of one face’s smoothing.',
    }),
    minConfidence: Type.Number({
      default: 0.4,
      minimum: 0,
      maximum: 1,
      description: 'Below it the room is `unsure`.',
    }),
    margin: Type.Number({
      default: 0.08,
      minimum: 0,
      maximum: 1,
      description: 'How far another mood must lead before the room changes.',
    }),
    dwellMs: Type.Integer({ default: 3000, minimum: 0, maximum: 60000, description: 'How long it must lead.' }),
    presenceMs: Type.Integer({
      default: 5000,
      minimum: 0,
      maximum: 60000,
      description: 'A face counts for more the longer it is there, with this time constant; 0 = fully at once.',
    }),
    emptyAfterMs: Type.Integer({
      default: 4000,
      minimum: 500,
      maximum: 60000,
      description: 'No face for this long: nobody there.',
    }),
    minimumGroup: Type.Integer({
      default: 1,
      minimum: 1,
      maximum: 20,
      description: 'Fewer people than this: the room’s mood is not published.',
    }),
  },
  { additionalProperties: false, default: {} },
);

import { Type, type Static } from 'typebox';
import { Bipolar, Fraction } from './mood.ts';

/**
 * The vision process's whole vocabulary. Numbers out, settings in; no pixels, ever.
 *
 * One stream over a unix socket, each message framed as: u32 LE byte length of what follows, u8 kind
 * (0 = JSON of `VisionMessage` or `VisionSettings`, 1 = mesh, binary, see `mesh.ts`), payload.
 */
export const PROTOCOL_VERSION = 1;
export const FRAME_JSON = 0;
export const FRAME_MESH = 1;
/** A longer message is a fault of the sender, and ends the connection. */
export const MAX_MESSAGE_BYTES = 1 << 20;

/** [x, y, w, h] in fractions of the picture's width and height; may reach beyond 0…1 at its edges. */
export const Box = Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()]);
export type Box = Static<typeof Box>;

export const FaceSeen = Type.Object({
  /** Number of the track; the same person while in view, never the same again later. */
  track: Type.Integer({ minimum: 1 }),
  box: Box,
  /** Detector or mesh score. */
  score: Fraction,
  /** Probabilities of the eight FER+ classes, in the order of `FER_CLASSES`; they sum to 1. */
  moods: Type.Array(Fraction, { minItems: 8, maxItems: 8 }),
  /** How far this face can be read: size, blur, pose, light; 0 = not at all. */
  quality: Fraction,
});
export type FaceSeen = Static<typeof FaceSeen>;

/** In one look. */
export const MAX_FACES = 32;

/** One look at the room. */
export const RoomSeen = Type.Object({
  kind: Type.Literal('seen'),
  /** Counts looks since the vision process started. */
  seq: Type.Integer({ minimum: 0 }),
  /** Epoch milliseconds of the frame. */
  atMs: Type.Number(),
  widthPx: Type.Integer({ minimum: 1 }),
  heightPx: Type.Integer({ minimum: 1 }),
  /** Mean luma of the frame. */
  brightness: Fraction,
  faces: Type.Array(FaceSeen, { maxItems: MAX_FACES }),
  /** Milliseconds spent on this look, decode to moods. */
  workMs: Type.Number({ minimum: 0 }),
});
export type RoomSeen = Static<typeof RoomSeen>;

export const CAMERA_STATES = ['opening', 'streaming', 'off', 'missing', 'busy', 'denied', 'stalled', 'failed'] as const;

/** Sent on connect and whenever it changes, and every 3 s with fresh rates. */
export const VisionStatus = Type.Object({
  kind: Type.Literal('status'),
  protocol: Type.Literal(PROTOCOL_VERSION),
  pid: Type.Integer(),
  camera: Type.Object({
    state: Type.Enum([...CAMERA_STATES]),
    /** `browser`: a page that an owner opened (`browser-camera.ts`). */
    source: Type.Enum(['v4l2', 'files', 'demo', 'browser']),
    /** Human name of the device or source. */
    name: Type.String(),
    message: Type.String(),
    remedy: Type.String(),
  }),
  framesPerSecond: Type.Number({ minimum: 0 }),
  looksPerSecond: Type.Number({ minimum: 0 }),
  /** How often it looks at the moment, and why, while the camera streams. */
  pace: Type.Optional(
    Type.Object({
      perSecond: Type.Number({ minimum: 0 }),
      /** For people, such as `people in view`. */
      why: Type.String(),
      /** The processor is hot or held back. */
      isHot: Type.Boolean(),
    }),
  ),
});
export type VisionStatus = Static<typeof VisionStatus>;

/** The last message of a vision process that cannot work (a damaged model, say) before it exits. */
export const VisionFailed = Type.Object({
  kind: Type.Literal('failed'),
  message: Type.String(),
  remedy: Type.String(),
});
export type VisionFailed = Static<typeof VisionFailed>;

export const VisionMessage = Type.Union([RoomSeen, VisionStatus, VisionFailed]);
export type VisionMessage = Static<typeof VisionMessage>;

export const DEFAULT_CAPTURE = { size: '640x480', framesPerSecond: 15, mainsHz: 'auto' } as const;

/** How a V4L2 camera is to deliver. What it cannot do exactly it does as nearly as it can. */
export const Capture = Type.Object({
  size: Type.String({
    default: DEFAULT_CAPTURE.size,
    pattern: '^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$',
    description:
      'Picture size to ask the camera for. `1280x720` sees faces twice as far away, and costs more of the processor.',
  }),
  framesPerSecond: Type.Number({
    default: DEFAULT_CAPTURE.framesPerSecond,
    minimum: 1,
    maximum: 60,
    description: 'Pictures a second to ask the camera for; more than `looksPerSecond` makes them fresher.',
  }),
  mainsHz: Type.Enum(['auto', 50, 60], {
    default: DEFAULT_CAPTURE.mainsHz,
    description:
      'Frequency of the electric light, against flicker; `auto` leaves it to the camera, or takes it from the time zone.',
  }),
});
export type Capture = Static<typeof Capture>;

/** Daemon → vision, whole, on connect and on change. */
export const VisionSettings = Type.Object({
  kind: Type.Literal('settings'),
  /** False closes the device and stops inference. */
  cameraOn: Type.Boolean(),
  /** `auto` (the best V4L2 camera, else the demo where there is one), `demo`, a device path, a part of a camera's name, or a folder of pictures. */
  source: Type.String({ minLength: 1 }),
  /** Each is the default when left out. */
  ...Type.Partial(Capture).properties,
  /** Send meshes: true only while a kiosk is watching. */
  mesh: Type.Boolean(),
  /** Looks per second while people are in view, at most; in an empty room there are fewer. */
  looksPerSecond: Type.Number({ minimum: 0.2, maximum: 30 }),
  /** The same while meshes are wanted, when that is more. */
  mirrorLooksPerSecond: Type.Optional(Type.Number({ minimum: 0.2, maximum: 30 })),
});
export type VisionSettings = Static<typeof VisionSettings>;

/** Mean mood of one face in the plane, used wherever valence and arousal are derived from probabilities. */
export const Affect = Type.Object({ valence: Bipolar, arousal: Bipolar });
export type Affect = Static<typeof Affect>;

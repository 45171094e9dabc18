import { Type, type Static } from 'typebox';
import { FaceSeen, MAX_FACES, RoomSeen, VisionStatus } from './vision.ts';

/**
 * `GET /api/browser-camera`, one WebSocket for the page that looks for the box with its own camera. There while `camera.source` is
 * `browser`. The page sends `PageMessage` as text and meshes (`mesh.ts`) as bytes, and is told `VisionSettings`, whole, on connect and on
 * change. No picture, ever. Closed with 4401 for whoever is not the owner, with 4409 when another page has taken over, with 1008 for
 * anything that is not in this vocabulary.
 */
export const BROWSER_CAMERA_PATH = '/api/browser-camera';

/** More than a look at the most faces needs: some 400 bytes each. */
export const PAGE_TEXT_MAX_BYTES = 16 * 1024;
/** The most faces, 478 points each. */
export const PAGE_MESH_MAX_BYTES = 16 + MAX_FACES * (8 + 478 * 6);

/**
 * How the camera of a page does. `refused`: the person or the browser said no; `hidden`: in the background, where browsers stop pictures.
 * A page that came over plain http gets no camera from its browser, and does not connect.
 */
export const PAGE_CAMERA_STATES = [
  'off',
  'opening',
  'streaming',
  'refused',
  'missing',
  'busy',
  'hidden',
  'failed',
] as const;

/** There is no room for anything else: such a page has the network. */
const closed = { additionalProperties: false } as const;

const PageSeen = Type.Object(
  {
    ...RoomSeen.properties,
    faces: Type.Array(Type.Object(FaceSeen.properties, closed), { maxItems: MAX_FACES }),
  },
  closed,
);

/** As `VisionStatus`; the sentences are the box's. */
export const PageStatus = Type.Object(
  {
    ...Type.Omit(VisionStatus, ['pid', 'camera']).properties,
    camera: Type.Object({ state: Type.Enum([...PAGE_CAMERA_STATES]), name: Type.String({ maxLength: 200 }) }, closed),
  },
  closed,
);
export type PageStatus = Static<typeof PageStatus>;

/** This browser cannot run the nets. */
const PageFailed = Type.Object({ kind: Type.Literal('failed') }, closed);

export const PageMessage = Type.Union([PageSeen, PageStatus, PageFailed]);
export type PageMessage = Static<typeof PageMessage>;

/** `GET /api/models`: the nets that such a page runs. */
export const ModelList = Type.Object({
  models: Type.Array(
    Type.Object({
      name: Type.String(),
      /** Path on this box; it holds the hash, so what lies there never changes. */
      path: Type.String(),
      sha256: Type.String(),
      bytes: Type.Integer({ minimum: 0 }),
    }),
  ),
});
export type ModelList = Static<typeof ModelList>;

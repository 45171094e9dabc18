import { FER_CLASSES, type FerClass } from '../../daemon/contract/mood.ts';
import { PROTOCOL_VERSION, type FaceSeen, type RoomSeen, type VisionStatus } from '../../daemon/contract/vision.ts';

/** A face of one clear mood, 10 % of the picture wide. */
export function faceOf(track: number, mood: FerClass, share = 0.93): FaceSeen {
  const rest = (1 - share) / (FER_CLASSES.length - 1);
  const moods = FER_CLASSES.map((name) => (name === mood ? share : rest));
  return { track, box: [0.1 * track, 0.3, 0.1, 0.15], score: 0.99, moods, quality: 0.9 };
}

export function lookOf(faces: readonly FaceSeen[], change: Partial<RoomSeen> = {}): RoomSeen {
  return {
    kind: 'seen',
    seq: 0,
    atMs: 1_700_000_000_000,
    widthPx: 640,
    heightPx: 480,
    brightness: 0.5,
    faces: [...faces],
    workMs: 10,
    ...change,
  };
}

export function statusOf(
  camera: Partial<VisionStatus['camera']> = {},
  change: Partial<VisionStatus> = {},
): VisionStatus {
  return {
    kind: 'status',
    protocol: PROTOCOL_VERSION,
    pid: 4711,
    camera: { state: 'streaming', source: 'demo', name: 'Demo photographs', message: '', remedy: '', ...camera },
    framesPerSecond: 15,
    looksPerSecond: 5,
    ...change,
  };
}

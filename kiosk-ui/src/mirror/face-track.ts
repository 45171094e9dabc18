import { mix, type Rgb } from '../look/colour.ts';
import { STILL } from '../look/affect-colour.ts';

const APPEAR_MS = 350;
const VANISH_MS = 450;
const RECOLOUR_MS = 900;

/** One face on its way from look to look. Points are fractions of the picture. */
export interface FaceTrack {
  readonly track: number;
  readonly from: Float32Array;
  readonly to: Float32Array;
  readonly shown: Float32Array;
  arrivedMs: number;
  /** 0 = gone, 1 = there. */
  presence: number;
  present: boolean;
  colour: Rgb;
  label: string;
}

export function newTrack(track: number, points: Float32Array, nowMs: number): FaceTrack {
  return {
    track,
    from: points.slice(),
    to: points.slice(),
    shown: points.slice(),
    arrivedMs: nowMs,
    presence: 0,
    present: true,
    colour: STILL,
    label: '',
  };
}

/** The face sets out from where it is shown now, so that a late or early look never makes it jump. */
export function aimTrack(face: FaceTrack, points: Float32Array, nowMs: number): void {
  face.from.set(face.shown);
  face.to.set(points);
  face.arrivedMs = nowMs;
  face.present = true;
}

export interface Step {
  readonly nowMs: number;
  readonly passedMs: number;
  /** How long the way to the newest look takes; 0 = be there at once. */
  readonly travelMs: number;
  readonly colour: Rgb;
}

export function stepTrack(face: FaceTrack, { nowMs, passedMs, travelMs, colour }: Step): void {
  const share = travelMs <= 0 ? 1 : Math.min(1, (nowMs - face.arrivedMs) / travelMs);
  for (let i = 0; i < face.shown.length; i++) face.shown[i] = face.from[i]! + (face.to[i]! - face.from[i]!) * share;
  const change = face.present ? passedMs / APPEAR_MS : -passedMs / VANISH_MS;
  face.presence = Math.max(0, Math.min(1, face.presence + change));
  face.colour = mix(face.colour, colour, Math.min(1, (passedMs / RECOLOUR_MS) * 3));
}

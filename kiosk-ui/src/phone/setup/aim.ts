import type { BoxState } from '../../../../daemon/contract/state.ts';

export type Aim = 'off' | 'refused' | 'no-camera' | 'dark' | 'glare' | 'nobody' | 'small' | 'edge' | 'good';

/** Mean luma of a picture in which faces can no longer be read, and of one that a lamp or window washes out. */
const DARK = 0.16;
const GLARE = 0.85;
/** Of the picture's height: a smaller face has too few points for its mood. */
const SMALL_FACE = 0.11;
const EDGE = 0.02;

/** What to do about the camera, the most important first. */
export function aimOf({
  camera,
  health,
  privacy,
  faces,
}: Pick<BoxState, 'camera' | 'health' | 'privacy' | 'faces'>): Aim {
  if (privacy.refusal !== '') return 'refused';
  if (health.camera.state === 'needs-owner' || health.camera.state === 'failed') return 'no-camera';
  if (!camera.on) return 'off';
  if (camera.source === 'v4l2' && camera.brightness < DARK) return 'dark';
  if (camera.source === 'v4l2' && camera.brightness > GLARE) return 'glare';
  if (faces.length === 0) return 'nobody';
  if (faces.every(({ box: [, , , height] }) => height < SMALL_FACE)) return 'small';
  const cut = faces.some(({ box: [x, y, w, h] }) => x < EDGE || y < EDGE || x + w > 1 - EDGE || y + h > 1 - EDGE);
  return cut ? 'edge' : 'good';
}

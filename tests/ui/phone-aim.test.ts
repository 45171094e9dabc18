import { describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { aimOf, type Aim } from '../../kiosk-ui/src/phone/setup/aim.ts';
import { cameraOff, playingState, withHealth } from './box-states.ts';

type Box = BoxState['faces'][number]['box'];

const seeing = (...boxes: Box[]): BoxState => ({
  ...playingState(),
  faces: boxes.map((box, k) => ({ track: k + 1, box, mood: 'happy', confidence: 1 })),
});
const lit = (brightness: number, state = playingState()): BoxState => ({
  ...state,
  camera: { ...state.camera, brightness },
});
const refused = (): BoxState => ({
  ...playingState(),
  privacy: { ...playingState().privacy, refusal: 'Not at work.' },
});

const MIDDLE: Box = [0.4, 0.3, 0.2, 0.3];

describe('how the camera is aimed', () => {
  it.each<[Aim, BoxState]>([
    ['good', seeing(MIDDLE)],
    ['nobody', seeing()],
    ['small', seeing([0.4, 0.3, 0.05, 0.08], [0.7, 0.3, 0.05, 0.08])],
    ['good', seeing([0.4, 0.3, 0.05, 0.08], MIDDLE)],
    ['edge', seeing(MIDDLE, [0.9, 0.3, 0.12, 0.3])],
    ['dark', lit(0.1)],
    ['glare', lit(0.95)],
    ['off', cameraOff()],
    ['refused', refused()],
    ['no-camera', withHealth(seeing(), { camera: { state: 'needs-owner', message: 'No camera.', remedy: '' } })],
  ])('is %s', (aim, state) => {
    expect(aimOf(state)).toBe(aim);
  });

  it('says nothing of the light in photographs that it only shows', () => {
    const state = lit(0.05, seeing(MIDDLE));
    expect(aimOf({ ...state, camera: { ...state.camera, source: 'demo' } })).toBe('good');
  });
});

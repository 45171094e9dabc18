import type { BoxState } from '../contract/state.ts';

/** False while nobody looks: then an empty room in the snapshot says nothing about the room. */
export const seesRoom = ({ camera, health, room }: Pick<BoxState, 'camera' | 'health' | 'room'>): boolean =>
  camera.on && (health.camera.state === 'ok' || room.mood !== 'none');

import { PROTOCOL_VERSION, type VisionStatus } from '../contract/vision.ts';
import { StatusBoard } from '../seeing/status-board.ts';
import type { CameraStatus } from './watch.ts';

/** What the process says of itself and its camera. */
export const openBoard = (say: (status: VisionStatus) => void): StatusBoard<CameraStatus> =>
  new StatusBoard(({ camera, isDamaged, ...rates }) =>
    say({
      kind: 'status',
      protocol: PROTOCOL_VERSION,
      pid: process.pid,
      camera: isDamaged ? describeDamaged(camera) : camera,
      ...rates,
    }),
  );

const describeDamaged = (camera: CameraStatus): CameraStatus => ({
  ...camera,
  state: 'failed',
  message: `${camera.name} sends damaged pictures.`,
  remedy: 'Try another cable or another USB socket.',
});

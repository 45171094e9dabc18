import type { HealthEntry } from '../contract/state.ts';
import type { VisionStatus } from '../contract/vision.ts';
import type { Eyes } from '../core/ports.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { ok } from './health.ts';

export interface WatchEyesDeps extends StateDeps {
  readonly eyes: Pick<Eyes, 'status'>;
}

/** The state of camera and vision process → the snapshot. */
export async function watchEyes(deps: WatchEyesDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  for await (const status of deps.eyes.status(signal)) {
    changeState(deps, (state) => {
      const { camera, health } = state;
      if (status?.kind !== 'status') {
        const vision: HealthEntry =
          status === null
            ? { state: 'degraded', message: 'The vision process is not running; it is being started.', remedy: '' }
            : { state: 'failed', message: status.message, remedy: status.remedy };
        const blind: HealthEntry = { state: 'degraded', message: 'Waiting for the vision process.', remedy: '' };
        return {
          ...state,
          camera: { ...camera, looksPerSecond: 0, framesPerSecond: 0 },
          health: { ...health, vision, camera: camera.on ? blind : health.camera },
        };
      }
      const { source, name } = status.camera;
      const looksPerSecond = Number(status.looksPerSecond.toFixed(1));
      const framesPerSecond = Number(status.framesPerSecond.toFixed(1));
      return {
        ...state,
        camera: { ...camera, source, name, looksPerSecond, framesPerSecond },
        health: { ...health, vision: visionHealth(status), camera: cameraHealth(status) },
      };
    });
    alive();
  }
}

function visionHealth({ pace, camera }: VisionStatus): HealthEntry {
  if (pace === undefined) return ok(camera.source === 'browser' ? 'A page in a browser does it.' : 'Running.');
  if (!pace.isHot) return ok(`Running: ${pace.why}.`);
  const message = `The processor is hot or held back: fewer looks (${pace.why}).`;
  return { state: 'degraded', message, remedy: 'Give the box more air, and a power supply that is strong enough.' };
}

const STATES: Readonly<Record<VisionStatus['camera']['state'], HealthEntry['state']>> = {
  streaming: 'ok',
  off: 'off',
  opening: 'degraded',
  stalled: 'degraded',
  failed: 'degraded',
  missing: 'needs-owner',
  busy: 'needs-owner',
  denied: 'needs-owner',
};

/** Where the camera says nothing more precise. */
const PLAIN: Readonly<Record<Exclude<VisionStatus['camera']['state'], 'streaming'>, string>> = {
  off: 'The camera is switched off.',
  opening: 'The camera is opening.',
  stalled: 'The camera sends no pictures.',
  failed: 'The camera has failed.',
  missing: 'No camera found.',
  busy: 'Another program uses the camera.',
  denied: 'The camera may not be opened.',
};

function cameraHealth({ camera }: VisionStatus): HealthEntry {
  const plain = camera.state === 'streaming' ? camera.name : PLAIN[camera.state];
  return { state: STATES[camera.state], message: camera.message || plain, remedy: camera.remedy };
}

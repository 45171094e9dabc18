import { join } from 'node:path';
import type { VisionSettings } from './contract/vision.ts';
import type { Clock, Eyes } from './core/ports.ts';
import type { CameraPages } from './core/ports/browser-camera.ts';
import type { Log } from './lib/log.ts';
import { ownRuntimeDir } from './system/runtime-dir.ts';
import { openBrowserSight } from './vision/browser-pages.ts';
import { openEyes } from './vision/eyes.ts';
import { listModels } from './vision/model-files.ts';

export interface SightDeps {
  readonly settings: Omit<VisionSettings, 'kind' | 'mesh'>;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Sight {
  readonly eyes: Eyes;
  /** Null: a process of this machine looks, and no page may. */
  readonly cameraPages: CameraPages | null;
  /** The pages are served at this port. */
  readonly servedAt: (port: number) => void;
}

/** Who looks: a process of its own, started by us, or by systemd on the appliance; or a page in a browser, where the owner wants that. */
export async function openSight({ settings, env, clock, log }: SightDeps, stack: AsyncDisposableStack): Promise<Sight> {
  if (settings.source === 'browser') {
    const sight = stack.use(openBrowserSight({ settings, clock, models: await listModels() }));
    return { eyes: sight.eyes, cameraPages: sight.pages, servedAt: (port) => sight.servedAt(port) };
  }
  const runtimeDir = env['RUNTIME_DIRECTORY'] ?? ownRuntimeDir(stack);
  const eyes = stack.use(
    await openEyes({
      socketPath: join(runtimeDir, 'vision.sock'),
      spawn: env['MOODDJ_VISION'] !== 'external',
      settings,
      log,
    }),
  );
  return { eyes, cameraPages: null, servedAt: () => undefined };
}

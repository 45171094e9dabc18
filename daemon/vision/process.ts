import { Fatal } from '../core/errors.ts';
import { connectSocket } from './process-connect.ts';
import { serveDaemon, type ServeOptions } from './process-serve.ts';
import { openSessions } from './sessions.ts';
import { openVisionWire } from './wire.ts';

export interface VisionOptions extends ServeOptions {
  readonly socketPath: string;
  /** Another models.json than the product's. */
  readonly manifestUrl?: URL | undefined;
}

const CONNECT_LIMIT_MS = 30_000;
const FAREWELL_MS = 500;

/**
 * The vision process from connecting to its end: returns when the daemon has gone or the signal is aborted, with the camera closed.
 * @throws Fatal when the models cannot be used (the daemon was told), Retry when no daemon listens, WireError when it talks nonsense
 */
export async function runVision(options: VisionOptions): Promise<void> {
  const { socketPath, signal } = options;
  const socket = await connectSocket(socketPath, { limitMs: CONNECT_LIMIT_MS, signal });
  const wire = openVisionWire(socket);
  const hangUp = (): void => wire.close();
  signal.addEventListener('abort', hangUp);
  try {
    await using models = await openSessions(options.manifestUrl);
    await serveDaemon(wire, models, options);
  } catch (error) {
    if (error instanceof Fatal) wire.say({ kind: 'failed', message: error.message, remedy: error.remedy });
    throw error;
  } finally {
    signal.removeEventListener('abort', hangUp);
    await wire.end(FAREWELL_MS);
  }
}

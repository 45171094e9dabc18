import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A secret: from systemd's credentials directory (a file of that name), else from the environment. Empty when there is none.
 * @param name `mqtt-password` is the file `mqtt-password` and the variable `MOODDJ_MQTT_PASSWORD`
 */
export function readSecret(name: string, env: NodeJS.ProcessEnv): string {
  const dir = env['CREDENTIALS_DIRECTORY'];
  if (dir !== undefined) {
    try {
      return readFileSync(join(dir, name), 'utf8').trimEnd();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return env[`MOODDJ_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
}

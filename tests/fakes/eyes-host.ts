/** A daemon that has nothing but eyes: run as a process of its own, so that a test can kill it. Prints the pid of its vision process. */
import { silent } from '../../daemon/lib/log.ts';
import { openEyes } from '../../daemon/vision/eyes.ts';

const [socketPath = ''] = process.argv.slice(2);
const settings = { cameraOn: true, source: 'demo', looksPerSecond: 5 };
const eyes = await openEyes({ socketPath, spawn: true, settings, log: silent });
let told = false;
for await (const status of eyes.status(new AbortController().signal)) {
  if (told || status?.kind !== 'status' || status.camera.state !== 'streaming') continue;
  told = true;
  process.stdout.write(`${status.pid}\n`);
}

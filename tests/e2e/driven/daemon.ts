/**
 * The daemon as a process whose time another process drives, and which can be killed at points that only it can see. It wires the real app.
 * For tests only: nothing of it is shipped. Speaks by the channel that `fork` gives.
 */
import { openApp } from '../../../daemon/app.ts';
import { readArguments } from '../../../daemon/system/arguments.ts';
import { loadConfig } from '../../../daemon/system/config.ts';
import { openLogger } from '../../../daemon/system/logger.ts';
import type { Notify } from '../../../daemon/system/notify.ts';
import { ROOT } from '../box.ts';
import { Crash } from '../../fakes/crash.ts';
import type { FromDriven, ToDriven } from './driven-box.ts';
import { StrideTime } from './stride-time.ts';

const notify: Notify = {
  watchdogMs: null,
  ready: () => undefined,
  watchdog: () => undefined,
  stopping: () => undefined,
  status: () => undefined,
};
const say = (message: FromDriven): void => void process.send?.(message);

const [startMs = '', ...argv] = process.argv.slice(2);
const time = new StrideTime(Number(startMs));
const crash = new Crash();
const loaded = loadConfig({
  args: readArguments(argv, {}),
  workingDir: process.cwd(),
  homeDir: ROOT,
  stateDirectory: undefined,
  configDirectory: undefined,
});
const log = openLogger({ level: loaded.config.logLevel, readable: false });
const stop = new AbortController();
process.on('disconnect', () => stop.abort());

await using app = await openApp({ loaded, homeDir: ROOT, log, env: process.env, notify, listener: null, time });
process.on('message', (message: ToDriven) => {
  if (message.kind === 'arm') crash.arm(message.at);
  if (message.kind === 'clock') time.turnClock(message.ms);
  const work = message.kind === 'stride' ? time.stride(message.ms) : time.settle();
  void work.then(() => say({ kind: 'done', id: message.id, steps: crash.steps }));
});
const running = app.run(stop.signal);
await time.settle();
say({ kind: 'up', url: app.url, mqttUrl: app.mqttUrl, boxId: app.boxId });
await running;

import { openMqtt } from '../../daemon/mqtt/mqtt.ts';
import { makeMqttRig } from './mqtt-rig.ts';

/** A box in a process of its own, so that a test can kill it. Argument: the broker's URL. */
const url = process.argv[2];
if (url === undefined) throw new Error('which broker?');
const rig = makeMqttRig(url);
await openMqtt(rig.deps);
await rig.health.until((all) => all.at(-1)?.state === 'ok');
process.stdout.write('ready\n');

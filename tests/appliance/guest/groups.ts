import type { Bench } from './bench.ts';
import type { Group } from './check.ts';
import { endurance } from './checks/endurance.ts';
import { people } from './checks/people.ts';
import { otherCameras } from './checks/other-cameras.ts';
import { usbCamera } from './checks/usb-camera.ts';
import { vivid } from './checks/vivid.ts';

/** In the order in which they run. The host reads their names from here too. */
export const GROUPS: readonly Group<Bench>[] = [usbCamera, otherCameras, vivid, endurance, people];

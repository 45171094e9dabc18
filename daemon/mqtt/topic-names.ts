import { Fatal } from '../core/errors.ts';

/** Brokers in the cloud count the slashes of a topic; some take seven at most, and our longest name below the box has one. */
const MAX_SLASHES = 7;
const LEVEL = /^[a-z0-9_-]+$/;
const BOX_LEVEL = /^[A-Za-z0-9_-]+$/;

/**
 * `<prefix>/<box>`, below which all topics of this box lie.
 * @throws Fatal when the prefix or the box id would make a topic that others cannot subscribe to
 */
export function baseTopic(prefix: string, boxId: string): string {
  const wrong = prefix.split('/').find((level) => !LEVEL.test(level));
  if (wrong !== undefined) {
    throw new Fatal(
      `mqtt.prefix "${prefix}" has the level "${wrong}".`,
      'Use lower case letters, digits, - and _ between single slashes, for example acme/berlin/mooddj.',
    );
  }
  if (!BOX_LEVEL.test(boxId)) {
    throw new Fatal(`The box id "${boxId}" cannot be part of a topic.`, 'Report this: box ids are letters and digits.');
  }
  const base = `${prefix}/${boxId}`;
  if (base.split('/').length + 1 > MAX_SLASHES) {
    throw new Fatal(`mqtt.prefix "${prefix}" has too many levels.`, 'Use at most five.');
  }
  return base;
}

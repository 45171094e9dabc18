import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeatReading, ThermalZone } from '../seeing/heat.ts';

/** Zones of the processor; others (Wi-Fi, battery, disk) get hot for reasons of their own. */
const PROCESSOR_ZONE = /cpu|soc|pkg|core|acpitz/i;
/** Cooling by a slower clock; fans are no reason to look less. */
const SLOWER_CLOCK = /cpufreq|processor/i;
/** Raspberry Pi OS: the firmware's own word, in hexadecimal. https://www.raspberrypi.com/documentation/computers/os.html#get_throttled */
const FIRMWARE_FILE = 'devices/platform/soc/soc:firmware/get_throttled';
/** Below it a trip point is one that somebody switched off. */
const LEAST_BELIEVED_CELSIUS = 40;

/**
 * What /sys says of the processor's heat: a few small files, well under a millisecond. What a box does not have is left out.
 * https://docs.kernel.org/driver-api/thermal/sysfs-api.html
 * @param sysDir another /sys, for tests
 */
export function readHeat(sysDir = '/sys'): HeatReading {
  const thermal = join(sysDir, 'class/thermal');
  const names = list(thermal);
  const zones = names.filter((name) => name.startsWith('thermal_zone')).map((name) => readZone(join(thermal, name)));
  const cooling = names.filter((name) => name.startsWith('cooling_device')).map((name) => join(thermal, name));
  return {
    zones: zones.filter((zone) => zone !== null),
    isCooling: cooling.some((dir) => SLOWER_CLOCK.test(read(dir, 'type')) && Number(read(dir, 'cur_state')) > 0),
    throttled: (parseInt(read(sysDir, FIRMWARE_FILE), 16) || 0) | (isUndervolted(join(sysDir, 'class/hwmon')) ? 1 : 0),
  };
}

function readZone(dir: string): ThermalZone | null {
  const celsius = celsiusIn(dir, 'temp');
  if (celsius === null || !PROCESSOR_ZONE.test(read(dir, 'type'))) return null;
  const trips = list(dir).filter((name) => /^trip_point_\d+_type$/.test(name));
  const lowest = (kind: string): number | null => {
    const temps = trips
      .filter((name) => read(dir, name) === kind)
      .map((name) => celsiusIn(dir, name.replace(/type$/, 'temp')))
      .filter((value) => value !== null && value >= LEAST_BELIEVED_CELSIUS);
    return temps.length === 0 ? null : Math.min(...temps.map(Number));
  };
  return { celsius, passiveCelsius: lowest('passive'), criticalCelsius: lowest('critical') };
}

/** The Raspberry Pi's voltage alarm, where the firmware's word is not to be had. */
const isUndervolted = (hwmon: string): boolean =>
  list(hwmon)
    .map((name) => join(hwmon, name))
    .some((dir) => read(dir, 'name') === 'rpi_volt' && read(dir, 'in0_lcrit_alarm') === '1');

function celsiusIn(dir: string, name: string): number | null {
  const text = read(dir, name);
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text) / 1000;
}

function list(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Empty when there is no such file, or when the driver will not answer now. */
function read(dir: string, name: string): string {
  try {
    return readFileSync(join(dir, name), 'utf8').trim();
  } catch (error) {
    if (isAbsent(error)) return '';
    throw error;
  }
}

/** A device may go, be asleep or be forbidden between listing and reading. */
const ABSENCES = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENODEV',
  'ENODATA',
  'EACCES',
  'EPERM',
  'EAGAIN',
  'EBUSY',
  'EIO',
  'EINVAL',
  'ENXIO',
  'ETIMEDOUT',
  'EOPNOTSUPP',
]);
const isAbsent = (error: unknown): boolean => ABSENCES.has((error as NodeJS.ErrnoException).code ?? '');

import { readdirSync, readFileSync } from 'node:fs';
import { arch, cpus, freemem, loadavg, platform, release, totalmem, uptime } from 'node:os';

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').replaceAll('\0', '').trim();
  } catch {
    // Not every machine has it.
    return '';
  }
};

/** What may be the trouble with a machine; nothing by which it could be known again. */
export function machineFacts(): Readonly<Record<string, unknown>> {
  const system = /^PRETTY_NAME="?([^"\n]*)/m.exec(textOf('/etc/os-release'))?.[1] ?? '';
  const { rss, heapUsed } = process.memoryUsage();
  return {
    model: textOf('/proc/device-tree/model'),
    system,
    kernel: `${platform()} ${release()} ${arch()}`,
    processors: cpus().length,
    processor: cpus()[0]?.model ?? '',
    memoryMb: { total: Math.round(totalmem() / 1e6), free: Math.round(freemem() / 1e6) },
    load: loadavg(),
    upSeconds: Math.round(uptime()),
    hottestCelsius: hottest(),
    process: {
      upSeconds: Math.round(process.uptime()),
      residentMb: Math.round(rss / 1e6),
      heapMb: Math.round(heapUsed / 1e6),
      underSystemd: process.env['NOTIFY_SOCKET'] !== undefined,
    },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function hottest(): number | null {
  const zones = '/sys/class/thermal';
  try {
    const readings = readdirSync(zones)
      .map((zone) => Number(textOf(`${zones}/${zone}/temp`)) / 1000)
      .filter((degrees) => degrees > 0);
    return readings.length === 0 ? null : Math.max(...readings);
  } catch {
    return null;
  }
}

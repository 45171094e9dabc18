import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import type { Log } from '../../daemon/lib/log.ts';
import { openEyes } from '../../daemon/vision/eyes.ts';
import type { Film } from './frames.ts';

const SILENT: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** Long enough for some garbage collections, and for what is compiled late. */
const LOOKS = 60;
const OFF_MS = 5000;
/** The files camera shows one picture for five seconds. */
const PICTURES = 3;
/** Clock ticks a second in /proc: the same on all Linux. */
const TICKS = 100;

export interface RealProcess {
  /** Resident memory, all files mapped into it included, after a while of looking with the mirror on; MB = 10⁶ bytes. */
  readonly rssMb: number;
  /** Share of one core while the camera is off. */
  readonly offCpu: number;
}

interface Wanted {
  /** As `chooseVisionScript` says. */
  readonly script: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Starts the vision process as the daemon does, gives it a folder as its camera, and looks at it from outside. */
export async function measureProcess(film: Film, { script, widthPx, heightPx }: Wanted): Promise<RealProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'mooddj-bench-'));
  try {
    for (let i = 0; i < PICTURES; i++) {
      const frame = sharp(film.frames[Math.floor((i * film.frames.length) / PICTURES)]);
      await writeFile(join(folder, `${i}.jpg`), await frame.resize(widthPx, heightPx).jpeg({ quality: 85 }).toBuffer());
    }
    await using eyes = await openEyes({
      socketPath: join(folder, 'vision.sock'),
      spawn: true,
      settings: { cameraOn: true, source: folder, looksPerSecond: 5 },
      log: SILENT,
      script,
    });
    const ending = new AbortController();
    const watching = (async () => {
      for await (const mesh of eyes.meshes(ending.signal)) if (mesh.length === 0) return;
    })();
    let looks = 0;
    for await (const seen of eyes.seen(ending.signal)) if (seen.faces.length > 0 && ++looks >= LOOKS) break;
    const pid = await pidOf(eyes.status(ending.signal));
    const rssMb = await residentMb(pid);
    eyes.configure({ cameraOn: false });
    await delay(500);
    const before = await cpuSeconds(pid);
    await delay(OFF_MS);
    const offCpu = ((await cpuSeconds(pid)) - before) / (OFF_MS / 1000);
    ending.abort();
    await watching;
    return { rssMb, offCpu };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pidOf(status: AsyncIterable<{ readonly kind: string; readonly pid?: number } | null>): Promise<number> {
  for await (const now of status) if (now?.pid !== undefined) return now.pid;
  throw new Error('the vision process said nothing of itself');
}

async function residentMb(pid: number): Promise<number> {
  const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kib) * 1024) / 1e6;
}

async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // After the name, which may hold anything: state is field 3, user and system time are 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

import type { Camera } from './camera.ts';
import { CameraFault } from './faults.ts';

export interface Probe {
  readonly name: string;
  readonly source: Camera['source'];
  /** How it delivers, and what was set. */
  readonly details: object;
  readonly frames: number;
  readonly bytes: number;
  /** From the call to the first frame. */
  readonly firstFrameMs: number;
  /** After the first; null when there was only one. */
  readonly framesPerSecond: number | null;
  /** From exposure to here, by the driver's clock. */
  readonly latencyMs: { readonly median: number; readonly p95: number };
  /** What came and was not handed on; null where the source does not count. */
  readonly counts: object | null;
}

/**
 * Opens a camera, reads so many frames, closes it.
 * @throws CameraFault as the box would see it, also when the frames do not come within `limitMs`
 */
export async function probeCamera(
  open: () => Promise<Camera & { readonly counts?: object }>,
  { frames, limitMs }: { readonly frames: number; readonly limitMs: number },
): Promise<Probe> {
  const startMs = performance.now();
  await using camera = await open();
  const signal = AbortSignal.timeout(limitMs);
  const atMs: number[] = [];
  const latenciesMs: number[] = [];
  let bytes = 0;
  for await (const frame of camera.frames(signal)) {
    atMs.push(performance.now());
    latenciesMs.push(Date.now() - frame.atMs);
    bytes += frame.bytes.byteLength;
    if (atMs.length === frames) break;
  }
  if (atMs.length < frames) {
    const message = `${camera.name} sent ${atMs.length} of ${frames} pictures within ${limitMs / 1000} s.`;
    throw new CameraFault('stalled', { message, remedy: 'Ask for fewer, or try another USB socket.' });
  }
  const { name, source, details = {}, counts = null } = camera;
  const [first = startMs] = atMs;
  const lastMs = atMs.at(-1) ?? first;
  return {
    name,
    source,
    details,
    frames: atMs.length,
    bytes,
    firstFrameMs: Math.round(first - startMs),
    framesPerSecond: atMs.length > 1 ? round(((atMs.length - 1) * 1000) / (lastMs - first)) : null,
    latencyMs: { median: round(quantile(latenciesMs, 0.5)), p95: round(quantile(latenciesMs, 0.95)) },
    counts: counts === null ? null : { ...counts },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

import type { Capture } from '../../contract/vision.ts';

/** What MoodDJ can turn into pixels. */
export const READABLE_FORMATS = ['MJPG', 'JPEG', 'YUYV'] as const;
export type ReadableFormat = (typeof READABLE_FORMATS)[number];

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** One way in which a camera offers to deliver. */
export interface Mode extends Size {
  readonly pixelFormat: ReadableFormat;
  /** Highest first; empty when the camera does not say. */
  readonly framesPerSecond: readonly number[];
}

export interface ChosenMode extends Size {
  readonly pixelFormat: ReadableFormat;
  /** What to ask for. */
  readonly framesPerSecond: number;
  /** One sentence for people. */
  readonly why: string;
  /** The lower the better; compares cameras with each other. */
  readonly penalty: number;
}

/**
 * Nanoseconds of one core for a pixel, from the driver's buffer to RGB, as `tests/bench/camera-cost.ts` measures them: only their
 * ratio matters. Figures in decisions/0011.
 */
const COST_NS_PER_PX: Readonly<Record<ReadableFormat, number>> = { MJPG: 4.5, JPEG: 4.5, YUYV: 6.5 };
/** Weights of "half as many" (in octaves) against each other and against one octave of cost. */
const TOO_SMALL = 6;
const TOO_LARGE = 3;
const TOO_SLOW = 4;
const COST = 1;
/** So near in size is as good as the size itself: 640×360 for 640×480. */
const SAME_SIZE_OCTAVES = 0.5;
/** What a camera that does not say its rates is taken for. */
const USUAL_FRAMES_PER_SECOND = 30;

/**
 * The mode nearest to the wish in size and rate, and among equals the one that costs the processor least; null when none can be read.
 * A picture that is too small loses faces, one too large only costs: so the former counts double.
 */
export function chooseMode(offered: readonly Mode[], wish: Capture): ChosenMode | null {
  const size = parseSize(wish.size);
  const rated = offered.map((mode) => rate(mode, size, wish.framesPerSecond));
  const best = rated.reduce<Rated | null>((a, b) => (a !== null && a.penalty <= b.penalty ? a : b), null);
  if (best === null) return null;
  const { mode, framesPerSecond, penalty } = best;
  const { pixelFormat, widthPx, heightPx } = mode;
  return { pixelFormat, widthPx, heightPx, framesPerSecond, penalty, why: explain(best, rated, wish) };
}

/** @param size as in `640x480` */
export function parseSize(size: string): Size {
  const [widthPx = 0, heightPx = 0] = size.split('x').map(Number);
  return { widthPx, heightPx };
}

interface Rated {
  readonly mode: Mode;
  readonly framesPerSecond: number;
  readonly penalty: number;
}

function rate(mode: Mode, size: Size, wishedRate: number): Rated {
  const offered = mode.framesPerSecond.length === 0 ? [USUAL_FRAMES_PER_SECOND] : mode.framesPerSecond;
  const fast = offered.filter((fps) => fps >= wishedRate);
  const framesPerSecond =
    mode.framesPerSecond.length === 0 ? wishedRate : fast.length > 0 ? Math.min(...fast) : Math.max(...offered);
  const octaves = Math.log2((mode.widthPx * mode.heightPx) / (size.widthPx * size.heightPx));
  const off = Math.max(0, Math.abs(octaves) - SAME_SIZE_OCTAVES) * (octaves < 0 ? TOO_SMALL : TOO_LARGE);
  // Exactly what was wished still comes before what is nearly so.
  const near = Math.min(Math.abs(octaves), SAME_SIZE_OCTAVES);
  const slow = Math.max(0, Math.log2(wishedRate / framesPerSecond)) * TOO_SLOW;
  const cost = Math.log2(COST_NS_PER_PX[mode.pixelFormat] / COST_NS_PER_PX.MJPG) * COST;
  return { mode, framesPerSecond, penalty: off + near + slow + cost };
}

function explain(best: Rated, all: readonly Rated[], wish: Capture): string {
  const { mode, framesPerSecond } = best;
  const wished = parseSize(wish.size);
  const same = mode.widthPx === wished.widthPx && mode.heightPx === wished.heightPx;
  const size = same ? 'the size that is wished' : `the nearest it has to ${wish.size.replace('x', '×')}`;
  const speed = framesPerSecond < wish.framesPerSecond ? `, only ${framesPerSecond} pictures a second` : '';
  const rival = all.find(
    ({ mode: other }) =>
      other.pixelFormat !== mode.pixelFormat && other.widthPx === mode.widthPx && other.heightPx === mode.heightPx,
  );
  if (rival === undefined) return `${size}${speed}`;
  const cheaper = COST_NS_PER_PX[mode.pixelFormat] < COST_NS_PER_PX[rival.mode.pixelFormat];
  const reason = cheaper ? 'costs less to read' : 'is faster at this size';
  return `${size}${speed}; ${mode.pixelFormat} ${reason} than ${rival.mode.pixelFormat}`;
}

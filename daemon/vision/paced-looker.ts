import { choosePace, type Pace, type PaceSettings } from '../seeing/pace-policy.ts';
import { MotionGate } from '../seeing/motion.ts';
import type { CameraFrame } from './camera/camera.ts';
import { LumaReader } from './luma.ts';
import type { Look } from './process-look.ts';

export interface PacedLookerParts {
  readonly looker: { look(frame: CameraFrame, meshWanted: boolean, moving: boolean): Promise<Look>; forget(): void };
  /** Whether the processor is hot or held back; asked at every frame, so it must be quick. */
  readonly isHot: () => boolean;
  /** Milliseconds that never run backwards. */
  readonly clock?: () => number;
  /** Processor time of this thread in milliseconds. */
  readonly cpuClock?: () => number;
}

/** How often the motion gate sees an empty room: whoever comes in is noticed after half a second, and then looked at. */
const GATES_PER_SECOND = 2;
/** So many looks at people make the median that says what the processor allows. */
const LOOKS_MEASURED = 15;

/** Decides for each frame offered whether it is looked at. In an empty room a coarse look for motion comes before the nets. */
export class PacedLooker {
  readonly #parts: PacedLookerParts;
  readonly #clock: () => number;
  readonly #cpuClock: () => number;
  readonly #gate = new MotionGate();
  readonly #luma = new LumaReader();
  readonly #lookMs: number[] = [];
  #faceMs = -Infinity;
  #motionMs = -Infinity;
  #lookedMs = -Infinity;
  #hadPeople = false;

  constructor(parts: PacedLookerParts) {
    this.#parts = parts;
    this.#clock = parts.clock ?? ((): number => performance.now());
    this.#cpuClock = parts.cpuClock ?? threadCpuMs;
  }

  /** How often it looks now, and why. */
  pace(settings: PaceSettings): Pace {
    const nowMs = this.#clock();
    return choosePace({
      sinceFaceMs: nowMs - this.#faceMs,
      sinceMotionMs: nowMs - this.#motionMs,
      lookMs: medianOf(this.#lookMs),
      isHot: this.#parts.isHot(),
      settings,
    });
  }

  /** How often to offer a frame. */
  framesPerSecond(settings: PaceSettings): number {
    const { situation, perSecond } = this.pace(settings);
    return isEmpty(situation) ? Math.max(GATES_PER_SECOND, perSecond) : perSecond;
  }

  /**
   * @returns what was seen, or null when the frame was not looked at
   * @throws Retry when the frame is damaged; the next one may be good
   */
  async offer(frame: CameraFrame, settings: PaceSettings): Promise<Look | null> {
    if (!this.#isWorthALook(frame, this.pace(settings))) return null;
    const { situation } = this.pace(settings);
    this.#lookedMs = this.#clock();
    const startedMs = this.#cpuClock();
    const look = await this.#parts.looker.look(frame, settings.mesh, situation === 'moving');
    if (look.seen.faces.length > 0) {
      this.#faceMs = this.#clock();
      this.#lookMs.push(this.#cpuClock() - startedMs);
      if (this.#lookMs.length > LOOKS_MEASURED) this.#lookMs.shift();
    }
    return look;
  }

  /** Another camera or another moment: nobody from before is still there. */
  forget(): void {
    this.#parts.looker.forget();
    this.#gate.forget();
    this.#faceMs = this.#motionMs = this.#lookedMs = -Infinity;
  }

  #isWorthALook(frame: CameraFrame, { situation, perSecond }: Pace): boolean {
    const nowMs = this.#clock();
    const hadPeople = this.#hadPeople;
    this.#hadPeople = !isEmpty(situation);
    if (this.#hadPeople) return true;
    if (hadPeople) this.#gate.forget();
    const moves = this.#gate.see(this.#luma.read(frame), nowMs);
    if (moves) this.#motionMs = nowMs;
    if (moves && situation === 'still') return true;
    // Half a gate's pause early is on time: frames do not come to the millisecond.
    return nowMs - this.#lookedMs >= 1000 / perSecond - 500 / GATES_PER_SECOND;
  }
}

/** The nets compute on this thread. Waiting for a busy processor is not counted: it makes looks rarer by itself. */
function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const isEmpty = (situation: Pace['situation']): boolean => situation === 'still' || situation === 'moving';

function medianOf(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;
}

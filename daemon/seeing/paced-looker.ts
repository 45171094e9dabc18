import type { Look } from './looker.ts';
import { MotionGate } from './motion.ts';
import { choosePace, type Pace, type PaceSettings } from './pace-policy.ts';

export interface PacedLookerParts<Frame> {
  readonly looker: { look(frame: Frame, meshWanted: boolean, moving: boolean): Promise<Look>; forget(): void };
  /** Fills a coarse picture of a frame for the motion gate, as `readLumaGrid` does; the next one may overwrite it. */
  readonly luma: { read(frame: Frame): Float32Array };
  /** Whether the processor is hot or held back; asked at every frame, so it must be quick. */
  readonly isHot: () => boolean;
  /** Milliseconds that never run backwards. */
  readonly clock?: () => number;
  /** Processor time of this thread in milliseconds, where that can be told; else the time that passes. */
  readonly cpuClock: () => number;
}

/** How often the motion gate sees an empty room: whoever comes in is noticed after half a second, and then looked at. */
const GATES_PER_SECOND = 2;
/** So many looks at people make the median that says what the processor allows. */
const LOOKS_MEASURED = 15;

/** Decides for each frame offered whether it is looked at. In an empty room a coarse look for motion comes before the nets. */
export class PacedLooker<Frame> {
  readonly #parts: PacedLookerParts<Frame>;
  readonly #clock: () => number;
  readonly #gate = new MotionGate();
  readonly #lookMs: number[] = [];
  #faceMs = -Infinity;
  #motionMs = -Infinity;
  #lookedMs = -Infinity;
  #hadPeople = false;

  constructor(parts: PacedLookerParts<Frame>) {
    this.#parts = parts;
    this.#clock = parts.clock ?? ((): number => performance.now());
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
   * @throws what the looker throws when the frame is damaged; the next one may be good
   */
  async offer(frame: Frame, settings: PaceSettings): Promise<Look | null> {
    if (!this.#isWorthALook(frame, this.pace(settings))) return null;
    const { situation } = this.pace(settings);
    this.#lookedMs = this.#clock();
    const startedMs = this.#parts.cpuClock();
    const look = await this.#parts.looker.look(frame, settings.mesh, situation === 'moving');
    if (look.seen.faces.length > 0) {
      this.#faceMs = this.#clock();
      this.#lookMs.push(this.#parts.cpuClock() - startedMs);
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

  #isWorthALook(frame: Frame, { situation, perSecond }: Pace): boolean {
    const nowMs = this.#clock();
    const hadPeople = this.#hadPeople;
    this.#hadPeople = !isEmpty(situation);
    if (this.#hadPeople) return true;
    if (hadPeople) this.#gate.forget();
    const moves = this.#gate.see(this.#parts.luma.read(frame), nowMs);
    if (moves) this.#motionMs = nowMs;
    if (moves && situation === 'still') return true;
    // Half a gate's pause early is on time: frames do not come to the millisecond.
    return nowMs - this.#lookedMs >= 1000 / perSecond - 500 / GATES_PER_SECOND;
  }
}

const isEmpty = (situation: Pace['situation']): boolean => situation === 'still' || situation === 'moving';

function medianOf(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;
}

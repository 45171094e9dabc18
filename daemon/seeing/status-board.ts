import type { VisionStatus } from '../contract/vision.ts';
import type { Pace } from './pace-policy.ts';
import { RateMeter } from './rate-meter.ts';

/** What there is to say of any camera. */
interface AnyCamera {
  /** `streaming` while pictures come. */
  readonly state: string;
}

export interface Report<Camera extends AnyCamera> extends Pick<
  VisionStatus,
  'framesPerSecond' | 'looksPerSecond' | 'pace'
> {
  readonly camera: Camera;
  /** It streams, but what it sends cannot be read. */
  readonly isDamaged: boolean;
}

/** `refresh` is to be called so often, also when nothing changes: silence means that the looking hangs. */
export const STATUS_EVERY_MS = 3000;

/** What those who look say of themselves, on every change of the camera and every few seconds, with fresh rates. */
export class StatusBoard<Camera extends AnyCamera> {
  readonly frames = new RateMeter();
  readonly looks = new RateMeter();
  readonly #say: (report: Report<Camera>) => void;
  #camera: Camera | null = null;
  #isDamaged = false;
  #pace: Pace | null = null;
  #rates = { framesPerSecond: 0, looksPerSecond: 0 };

  constructor(say: (report: Report<Camera>) => void) {
    this.#say = say;
  }

  setCamera(camera: Camera): void {
    this.#camera = camera;
    this.#isDamaged = false;
    if (camera.state !== 'streaming') this.#rates = { framesPerSecond: 0, looksPerSecond: 0 };
    this.#tell();
  }

  /** The camera streams, but what it sends cannot be read. */
  setDamaged(isDamaged: boolean): void {
    if (isDamaged === this.#isDamaged) return;
    this.#isDamaged = isDamaged;
    this.#tell();
  }

  /** How often it looks now and why; told at once when the reason is another. */
  setPace(pace: Pace): void {
    const isNews = pace.why !== this.#pace?.why;
    this.#pace = pace;
    if (isNews) this.#tell();
  }

  /** Tells the rates since the last time. */
  refresh(): void {
    this.#rates = { framesPerSecond: this.frames.read(), looksPerSecond: this.looks.read() };
    this.#tell();
  }

  #tell(): void {
    if (this.#camera === null) return;
    const { framesPerSecond, looksPerSecond } = this.#rates;
    this.#say({
      camera: this.#camera,
      isDamaged: this.#isDamaged,
      framesPerSecond: round(framesPerSecond),
      looksPerSecond: round(looksPerSecond),
      ...(this.#pace !== null && this.#camera.state === 'streaming' ? { pace: toTold(this.#pace) } : {}),
    });
  }
}

const round = (rate: number): number => Math.round(rate * 100) / 100;

const toTold = ({ perSecond, why, isHot }: Pace): Required<VisionStatus>['pace'] => ({
  perSecond: round(perSecond),
  why,
  isHot,
});

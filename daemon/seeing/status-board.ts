import type { VisionStatus } from '../contract/vision.ts';
import type { Pace } from './pace-policy.ts';
import { RateMeter } from './rate-meter.ts';

export type CameraStatus = VisionStatus['camera'];

/** `refresh` is to be called so often, also when nothing changes: silence means that the looking hangs. */
export const STATUS_EVERY_MS = 3000;

/** What those who look say of themselves, on every change of the camera and every few seconds, with fresh rates. */
export class StatusBoard {
  readonly frames = new RateMeter();
  readonly looks = new RateMeter();
  readonly #sender: Pick<VisionStatus, 'protocol' | 'pid'>;
  readonly #say: (status: VisionStatus) => void;
  #camera: CameraStatus | null = null;
  #damaged = false;
  #pace: Pace | null = null;
  #rates = { framesPerSecond: 0, looksPerSecond: 0 };

  constructor(sender: Pick<VisionStatus, 'protocol' | 'pid'>, say: (status: VisionStatus) => void) {
    this.#sender = sender;
    this.#say = say;
  }

  setCamera(camera: CameraStatus): void {
    this.#camera = camera;
    this.#damaged = false;
    if (camera.state !== 'streaming') this.#rates = { framesPerSecond: 0, looksPerSecond: 0 };
    this.#tell();
  }

  /** The camera streams, but what it sends cannot be read. */
  setDamaged(damaged: boolean): void {
    if (damaged === this.#damaged) return;
    this.#damaged = damaged;
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
    const round = (rate: number): number => Math.round(rate * 100) / 100;
    this.#say({
      kind: 'status',
      ...this.#sender,
      camera: this.#damaged ? describeDamaged(this.#camera) : this.#camera,
      framesPerSecond: round(framesPerSecond),
      looksPerSecond: round(looksPerSecond),
      ...(this.#pace !== null && this.#camera.state === 'streaming' ? { pace: toTold(this.#pace, round) } : {}),
    });
  }
}

const toTold = ({ perSecond, why, isHot }: Pace, round: (rate: number) => number): Required<VisionStatus>['pace'] => ({
  perSecond: round(perSecond),
  why,
  isHot,
});

const describeDamaged = (camera: CameraStatus): CameraStatus => ({
  ...camera,
  state: 'failed',
  message: `${camera.name} sends damaged pictures.`,
  remedy: 'Try another cable or another USB socket.',
});

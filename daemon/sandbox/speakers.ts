import type { Clock } from '../core/ports.ts';

/** One Connect device of the sandbox, with what may be odd about it. */
export interface Speaker {
  name: string;
  /** The real service says null for some devices. */
  id: string | null;
  /** False: switched off; Spotify neither lists nor reaches it. */
  present: boolean;
  /** False: listed, but a command without a device id reaches nothing. */
  active: boolean;
  supportsVolume: boolean;
  /** True: listed, but it takes no commands from the Web API. */
  restricted: boolean;
  /** What it was set to when it last was the active one. */
  volumePercent: number;
  /** How fast its clock runs: 1.0002 gains 17 s a day. */
  clockRate: number;
}

export const newSpeaker = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  name,
  id: '5a9d0b0c6d6f6f64646a5a9d0b0c6d6f6f64646a',
  present: true,
  active: false,
  supportsVolume: true,
  restricted: false,
  volumePercent: 60,
  clockRate: 1,
  ...more,
});

/** The time by which the music moves: that of the device it comes out of. It never jumps when another one takes over. */
export class DeviceClock {
  readonly #world: Clock;
  readonly #rate: () => number;
  #worldMs: number;
  #ownMs: number;

  constructor(world: Clock, rate: () => number) {
    this.#world = world;
    this.#rate = rate;
    this.#worldMs = world();
    this.#ownMs = this.#worldMs;
  }

  /** Must also be called before the rate changes. */
  readonly now = (): number => {
    const worldMs = this.#world();
    this.#ownMs += (worldMs - this.#worldMs) * this.#rate();
    this.#worldMs = worldMs;
    return this.#ownMs;
  };
}

/** How a player's volume goes down before another song begins. */
export interface FadeShape {
  /** Steps down; each is a command to the player. 0 = it does not fade. */
  readonly steps: number;
  readonly stepMs: number;
}

/** On this box: as smooth as it takes for nobody to hear steps. */
export const SMOOTH: FadeShape = { steps: 12, stepMs: 125 };
/** Over the Web API each step is a call of the daily quota. */
export const THRIFTY: FadeShape = { steps: 3, stepMs: 500 };
export const NO_FADE: FadeShape = { steps: 0, stepMs: 0 };

export interface Fade {
  readonly shape: FadeShape;
  /** What the volume is now, and will be again, percent. */
  readonly fromPercent: number;
  readonly setVolume: (percent: number) => Promise<void>;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Loudness is heard by ratio: equal steps of it sound even, equal steps of percent do not. */
const levelAt = (step: number, { shape, fromPercent }: Fade): number =>
  Math.round(fromPercent * (1 - step / shape.steps) ** 2);

/**
 * Lets the volume fall, starts the next song, and brings the volume back whatever happens: a room must not stay silent because a fade broke
 * off. A step that the player refuses ends the fall early.
 * @throws what `start` throws, and what bringing the volume back throws
 */
export async function fadeInto(fade: Fade, start: () => Promise<void>): Promise<void> {
  const { shape, fromPercent, setVolume, wait, signal } = fade;
  let isDown = false;
  try {
    for (let step = 1; step <= shape.steps && !signal.aborted; step++) {
      if (!(await took(setVolume(levelAt(step, fade))))) break;
      isDown = true;
      await wait(shape.stepMs, signal);
    }
    await start();
  } finally {
    if (isDown) await setVolume(fromPercent);
  }
}

const took = (step: Promise<void>): Promise<boolean> =>
  step.then(
    () => true,
    () => false,
  );

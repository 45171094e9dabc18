/** What the demo camera shows, as data: a window that moves over a photograph. Fractions are of the photograph's width and height. */
export interface View {
  /** Centre of the window. */
  readonly x: number;
  readonly y: number;
  /** Width of the window; its height follows from 4:3. */
  readonly width: number;
}

export interface Shot {
  /** Which sample picture, 1…6. */
  readonly picture: number;
  readonly from: View;
  readonly to: View;
  /** How long the way from `from` to `to` takes. */
  readonly seconds: number;
  /** How often it is gone: there, back, there, … Going back needs no new pictures. */
  readonly ways: number;
}

export const FRAMES_PER_SECOND = 15;

/**
 * One round of just under two minutes. As the mood net reads it: happy (one, then two people), neutral (one), nobody, sad (one, then
 * two), happy (a group), nobody. The photographs show no angry or surprised room.
 */
export const SHOTS: readonly Shot[] = [
  // One smiling person, then the next one comes into the picture.
  sway(3, { from: at(0.6, 0.31, 0.32), to: at(0.63, 0.33, 0.34), seconds: 4, ways: 3 }),
  sway(3, { from: at(0.63, 0.33, 0.34), to: at(0.72, 0.35, 0.46), seconds: 3, ways: 1 }),
  sway(3, { from: at(0.72, 0.35, 0.46), to: at(0.71, 0.36, 0.5), seconds: 4, ways: 2 }),
  // Earnest people, one at a time.
  sway(6, { from: at(0.66, 0.33, 0.25), to: at(0.65, 0.35, 0.28), seconds: 3.5, ways: 3 }),
  sway(4, { from: at(0.39, 0.16, 0.28), to: at(0.38, 0.19, 0.26), seconds: 3.5, ways: 3 }),
  // A window, and nobody in front of it.
  sway(3, { from: at(0.11, 0.28, 0.22), to: at(0.12, 0.2, 0.24), seconds: 4.5, ways: 2 }),
  // Two who look down.
  sway(2, { from: at(0.52, 0.31, 0.32), to: at(0.5, 0.32, 0.36), seconds: 3.5, ways: 3 }),
  sway(2, { from: at(0.5, 0.32, 0.36), to: at(0.67, 0.33, 0.5), seconds: 3, ways: 1 }),
  sway(2, { from: at(0.67, 0.33, 0.5), to: at(0.68, 0.35, 0.54), seconds: 4, ways: 2 }),
  // A merry group.
  sway(6, { from: at(0.5, 0.4, 0.86), to: at(0.5, 0.42, 0.98), seconds: 5, ways: 4 }),
  // An empty staircase.
  sway(5, { from: at(0.11, 0.2, 0.2), to: at(0.13, 0.16, 0.22), seconds: 4.5, ways: 2 }),
];

function at(x: number, y: number, width: number): View {
  return { x, y, width };
}

function sway(picture: number, shot: Omit<Shot, 'picture'>): Shot {
  return { picture, ...shot };
}

/** One picture of the film: the `step`-th place of `shot`'s way. Equal places of a shot show the same picture. */
export interface Place {
  readonly shot: number;
  readonly step: number;
  readonly picture: number;
  readonly view: View;
}

const stepsOf = (shot: Shot): number => Math.max(2, Math.round(shot.seconds * FRAMES_PER_SECOND));

/** The whole round, frame by frame. */
export function layOutRound(shots: readonly Shot[] = SHOTS): readonly Place[] {
  return shots.flatMap((shot, index) => {
    const steps = stepsOf(shot);
    return Array.from({ length: shot.ways }, (_, way) =>
      Array.from({ length: steps }, (_, n) => placeAt(shot, index, way % 2 === 0 ? n : steps - 1 - n)),
    ).flat();
  });
}

function placeAt(shot: Shot, index: number, step: number): Place {
  // Starts and ends gently, so that turning round looks like a person who sways.
  const t = (1 - Math.cos((Math.PI * step) / (stepsOf(shot) - 1))) / 2;
  const between = (a: number, b: number): number => a + (b - a) * t;
  const { from, to } = shot;
  const view = { x: between(from.x, to.x), y: between(from.y, to.y), width: between(from.width, to.width) };
  return { shot: index, step, picture: shot.picture, view };
}

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
 * One round of about two minutes, in which the room's mood changes every 20 to 30 seconds: one face, then several, then nobody.
 */
export const SHOTS: readonly Shot[] = [
  { picture: 3, from: { x: 0.62, y: 0.3, width: 0.36 }, to: { x: 0.66, y: 0.33, width: 0.42 }, seconds: 4, ways: 6 },
  { picture: 2, from: { x: 0.8, y: 0.3, width: 0.4 }, to: { x: 0.66, y: 0.36, width: 0.6 }, seconds: 4, ways: 6 },
];

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

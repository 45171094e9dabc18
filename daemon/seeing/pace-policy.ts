/** What the room and the box are like, as far as it decides how often to look. */
export interface PaceFacts {
  /** Since a face was seen; Infinity when none was. */
  readonly sinceFaceMs: number;
  /** Since the motion gate was open; Infinity when it never was. */
  readonly sinceMotionMs: number;
  /** Processor time that a look at people takes, as a median of the last ones; null before there was one. */
  readonly lookMs: number | null;
  /** The processor is hot or held back. */
  readonly isHot: boolean;
  readonly settings: PaceSettings;
}

export interface PaceSettings {
  /** While people are in view, at most. */
  readonly looksPerSecond: number;
  /** While somebody watches the mirror, at most. */
  readonly mirrorLooksPerSecond?: number;
  /** Whether somebody does. */
  readonly mesh: boolean;
}

/** `still`: nobody, and nothing moves; `moving`: nobody, but someone may have come. */
export type Situation = 'still' | 'moving' | 'people' | 'mirror';

export interface Pace {
  readonly situation: Situation;
  /** Looks with the nets per second. */
  readonly perSecond: number;
  /** For people: why so many. */
  readonly why: string;
  readonly isHot: boolean;
}

export const DEFAULT_MIRROR_LOOKS_PER_SECOND = 15;
/** Without motion the detector looks at least so often: who slips past the gate is in view for no longer than this. */
export const STILL_LOOK_EVERY_MS = 5000;
const EMPTY_LOOKS_PER_SECOND = 1;
/** After motion one keeps looking for so long: people who came in sit down, and turn round later. */
const MOTION_LASTS_MS = 20_000;
/** A face may be turned away for a moment. */
const FACE_LASTS_MS = 3000;
/** Share of one core that looks may take: the daemon, the page and the camera need the rest of a small box. */
const MOST_OF_CORE = 0.7;

const WHY: Readonly<Record<Situation, string>> = {
  still: 'nobody in view, and nothing moves',
  moving: 'nobody in view, but something moved',
  people: 'people in view',
  mirror: 'people in view, and the mirror is watched',
};

/** How often to look, and why. The halving of a hot box spares the rare looks at a still room: they warm nothing. */
export function choosePace(facts: PaceFacts): Pace {
  const { lookMs, isHot } = facts;
  const situation = situationOf(facts);
  const wanted = wantedIn(situation, facts.settings);
  const affordable = lookMs === null || lookMs <= 0 ? Infinity : (MOST_OF_CORE * 1000) / lookMs;
  const slowest = 1000 / STILL_LOOK_EVERY_MS;
  const isLimited = affordable < wanted;
  const halved = isHot && situation !== 'still';
  const perSecond = Math.max(Math.min(wanted, affordable) / (halved ? 2 : 1), Math.min(slowest, wanted));
  const why = [
    WHY[situation],
    ...(isLimited ? ['as fast as the processor allows'] : []),
    ...(halved ? ['half as often while the processor is hot or held back'] : []),
  ];
  return { situation, perSecond, why: why.join(', '), isHot };
}

function situationOf({ sinceFaceMs, sinceMotionMs, settings }: PaceFacts): Situation {
  if (sinceFaceMs <= FACE_LASTS_MS) return settings.mesh ? 'mirror' : 'people';
  return sinceMotionMs <= MOTION_LASTS_MS ? 'moving' : 'still';
}

function wantedIn(situation: Situation, settings: PaceSettings): number {
  const { looksPerSecond, mirrorLooksPerSecond = DEFAULT_MIRROR_LOOKS_PER_SECOND } = settings;
  switch (situation) {
    case 'still':
      return Math.min(1000 / STILL_LOOK_EVERY_MS, looksPerSecond);
    case 'moving':
      return Math.min(EMPTY_LOOKS_PER_SECOND, looksPerSecond);
    case 'people':
      return looksPerSecond;
    case 'mirror':
      return Math.max(looksPerSecond, mirrorLooksPerSecond);
  }
}

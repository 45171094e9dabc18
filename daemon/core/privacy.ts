import type { Venue } from '../contract/privacy.ts';

const AT_WORK =
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.';
const AT_SCHOOL =
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.';

/** Where no mood may be read, and why. Empty: it may. */
export function refusalAt(venue: Venue): string {
  switch (venue) {
    case 'workplace':
      return AT_WORK;
    case 'school':
      return AT_SCHOOL;
    default:
      return '';
  }
}

export interface LookRules {
  readonly venue: Venue;
  readonly optIn: boolean;
  readonly optInMinutes: number;
}

export interface Looking {
  /** The owner's switch. */
  readonly wanted: boolean;
  /** After a tap: until when, epoch ms; null: nobody has tapped. */
  readonly untilMs: number | null;
}

const MINUTE_MS = 60_000;

/** Whether the camera may be open. */
export const mayLook = ({ venue, optIn }: LookRules, { wanted, untilMs }: Looking): boolean =>
  refusalAt(venue) === '' && wanted && (!optIn || untilMs !== null);

export const startLooking = (rules: LookRules, looking: Looking, nowMs: number): Looking => ({
  ...looking,
  untilMs: rules.optIn ? nowMs + rules.optInMinutes * MINUTE_MS : null,
});

/** Time passes: whoever is there prolongs it; nobody ends it. A clock that was set back does not let it go on for ever. */
export function keepLooking(
  rules: LookRules,
  looking: Looking,
  { nowMs, people }: { readonly nowMs: number; readonly people: number },
): Looking {
  const { untilMs } = looking;
  if (untilMs === null) return looking;
  if (!rules.optIn) return { ...looking, untilMs: null };
  const lastsMs = rules.optInMinutes * MINUTE_MS;
  if (nowMs >= untilMs) return { ...looking, untilMs: null };
  // A coarse step: pages hear of it a few times a minute.
  const isStale = untilMs - nowMs < lastsMs * 0.9 || untilMs - nowMs > lastsMs;
  return people > 0 && isStale ? { ...looking, untilMs: nowMs + lastsMs } : looking;
}

/** From here on the box itself warns, and pages make renewing the first thing that they offer. */
const SOON_DAYS = 30;

/** True when consent runs, and not for long. */
export const endsSoon = ({ state, daysLeft }: { readonly state: string; readonly daysLeft: number | null }): boolean =>
  state === 'paired' && daysLeft !== null && daysLeft <= SOON_DAYS;

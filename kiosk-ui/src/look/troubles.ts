import type { BoxState, Health, HealthEntry, HealthPart } from '../../../daemon/contract/state.ts';

export type Trouble = HealthEntry & { readonly part: HealthPart };

const URGENCY: Readonly<Record<HealthEntry['state'], number>> = {
  failed: 3,
  'needs-owner': 2,
  degraded: 1,
  ok: 0,
  off: 0,
};

/** What is neither well nor off on purpose, the most urgent first. */
export function troublesOf(health: Health): readonly Trouble[] {
  return (Object.entries(health) as [HealthPart, HealthEntry][])
    .filter(([, entry]) => URGENCY[entry.state] > 0)
    .map(([part, entry]) => ({ part, ...entry }))
    .sort((a, b) => URGENCY[b.state] - URGENCY[a.state]);
}

/** Without these nothing plays. */
const OF_THE_MUSIC: readonly HealthPart[] = ['account', 'player', 'library', 'disk'];

/** What keeps the music from playing until somebody does something about it, the most urgent first; nothing while it plays. */
export const stoppersOf = ({ health, playback }: BoxState): readonly Trouble[] =>
  playback.state === 'playing'
    ? []
    : troublesOf(health).filter(
        ({ part, state, remedy }) =>
          OF_THE_MUSIC.includes(part) && remedy !== '' && (state === 'needs-owner' || state === 'failed'),
      );

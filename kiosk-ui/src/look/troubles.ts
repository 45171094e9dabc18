import type { Health, HealthEntry, HealthPart } from '../../../daemon/contract/state.ts';

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

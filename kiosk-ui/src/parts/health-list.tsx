import type { JSX } from 'preact';
import type { Health, HealthEntry, HealthPart } from '../../../daemon/contract/state.ts';
import { en } from '../text/en.ts';
import { AlertIcon } from './icons.tsx';

export type Trouble = HealthEntry & { readonly part: HealthPart };

const URGENCY: Readonly<Record<HealthEntry['state'], number>> = {
  failed: 3,
  'needs-owner': 2,
  degraded: 1,
  ok: 0,
  off: 0,
};

/** What is neither well nor off on purpose, the most urgent first. */
export function troubles(health: Health): readonly Trouble[] {
  return (Object.entries(health) as [HealthPart, HealthEntry][])
    .filter(([, entry]) => URGENCY[entry.state] > 0)
    .map(([part, entry]) => ({ part, ...entry }))
    .sort((a, b) => URGENCY[b.state] - URGENCY[a.state]);
}

export function TroubleLine({ trouble }: { readonly trouble: Trouble }): JSX.Element {
  return (
    <div class={`trouble trouble-${trouble.state}`}>
      <AlertIcon />
      <p>
        <strong>{en.parts[trouble.part]}</strong> <span class="trouble-message">{trouble.message}</span>{' '}
        {trouble.remedy !== '' && <span class="trouble-remedy">{trouble.remedy}</span>}
      </p>
    </div>
  );
}

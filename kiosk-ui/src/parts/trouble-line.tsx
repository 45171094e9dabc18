import type { JSX } from 'preact';
import type { Trouble } from '../look/troubles.ts';
import { words } from '../text/words.ts';
import { AlertIcon } from './icons.tsx';

export function TroubleLine({ trouble }: { readonly trouble: Trouble }): JSX.Element {
  return (
    <div class={`trouble trouble-${trouble.state}`}>
      <AlertIcon />
      <p>
        <strong>{words.value.parts[trouble.part]}</strong> <span class="trouble-message">{trouble.message}</span>{' '}
        {trouble.remedy !== '' && <span class="trouble-remedy">{trouble.remedy}</span>}
      </p>
    </div>
  );
}

import type { JSX } from 'preact';
import type { Health } from '../../../daemon/contract/state.ts';
import { troublesOf } from '../look/troubles.ts';
import { AlertIcon } from '../parts/icons.tsx';
import { said, words } from '../text/words.ts';
import { hrefOf } from './view.ts';

/** What keeps the box from its work, in one line; all of it, with the remedies, stands on the page of the box. */
export function TroubleLink({ health }: { readonly health: Health }): JSX.Element | null {
  const all = troublesOf(health);
  const [first] = all;
  if (first === undefined) return null;
  return (
    <a class={`trouble-link trouble-${first.state}`} href={hrefOf('box')}>
      <AlertIcon />
      <span>
        <strong>{words.value.parts[first.part]}</strong> {said(first.message)}
      </span>
      {all.length > 1 && <span class="trouble-count">+{all.length - 1}</span>}
    </a>
  );
}

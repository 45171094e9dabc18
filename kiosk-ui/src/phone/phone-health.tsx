import type { JSX } from 'preact';
import type { Health } from '../../../daemon/contract/state.ts';
import { troublesOf } from '../look/troubles.ts';
import { TroubleLine } from '../parts/trouble-line.tsx';
import { CheckIcon } from '../parts/icons.tsx';
import { words } from '../text/words.ts';

export function PhoneHealth({ health }: { readonly health: Health }): JSX.Element {
  const all = troublesOf(health);
  return (
    <section class="phone-health" aria-labelledby="health-title">
      <h2 id="health-title">{words.value.health}</h2>
      {all.length === 0 ? (
        <p class="well">
          <CheckIcon />
          <span>
            <strong>{words.value.allWell}.</strong> {words.value.allWellMore}
          </span>
        </p>
      ) : (
        <ul>
          {all.map((trouble) => (
            <li key={trouble.part}>
              <TroubleLine trouble={trouble} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

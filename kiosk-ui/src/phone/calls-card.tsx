import type { JSX } from 'preact';
import type { CallPurpose, Calls } from '../../../daemon/contract/calls.ts';
import { en } from '../text/en/words.ts';
import { words } from '../text/words.ts';

/** In the order in which they give way, the last first. */
const PURPOSES = Object.keys(en.calls.purposes) as CallPurpose[];

/** What the box has asked Spotify today, and what it may still ask. */
export function CallsCard({ calls }: { readonly calls: Calls }): JSX.Element {
  const { used, budget, byPurpose, moreAt, loweredAt } = calls;
  return (
    <section class="calls" aria-labelledby="calls-title">
      <h2 id="calls-title">{words.value.calls.title}</h2>
      <p class="calls-used">
        <strong>{used}</strong> {words.value.calls.of(budget)}
      </p>
      <meter class="calls-meter" min={0} max={budget} value={Math.min(used, budget)} aria-labelledby="calls-title" />
      <p class="hint">{words.value.calls.levels[calls.level]}</p>
      {moreAt !== null && <p class="hint">{words.value.calls.moreAt(words.value.formats.time(moreAt))}</p>}
      {loweredAt !== null && <p class="hint">{words.value.calls.loweredAt(words.value.formats.day(loweredAt))}</p>}
      <details class="other-ways">
        <summary>{words.value.calls.what}</summary>
        <dl class="calls-list">
          {PURPOSES.map((purpose) => (
            <div key={purpose}>
              <dt>{words.value.calls.purposes[purpose]}</dt>
              <dd>{byPurpose[purpose]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

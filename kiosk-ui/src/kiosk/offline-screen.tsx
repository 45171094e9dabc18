import type { JSX } from 'preact';
import type { Shown } from '../look/show.ts';
import { words } from '../text/words.ts';

/** The box has not answered for a while: nothing is shown that may no longer be true. */
export function OfflineScreen({ now: { state } }: { readonly now: Shown }): JSX.Element {
  const { offline } = words.value.kiosk;
  return (
    <section class="poster poster-alone" role="status">
      <div class="poster-words">
        <h1 class="poster-title">{offline.title}</h1>
        <p class="poster-text">{offline.more}</p>
        <p class="poster-remedy">{offline.remedy}</p>
        <p class="poster-more">{offline.since(words.value.formats.time(state.at))}</p>
      </div>
    </section>
  );
}

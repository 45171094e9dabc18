import type { JSX } from 'preact';
import type { Shown } from '../look/show.ts';
import { stoppersOf } from '../look/troubles.ts';
import { words } from '../text/words.ts';
import { codeGroups, joinUrl, pointsHere } from './join-url.ts';
import { Poster, TypedCode } from './poster.tsx';

/** The music waits for somebody: the most urgent remedy, large, and no other beside it. */
export function TroubleScreen({ now: { state } }: { readonly now: Shown }): JSX.Element {
  const { kiosk, parts } = words.value;
  const [first, ...others] = stoppersOf(state);
  const { joinCode } = state.box;
  return (
    <Poster
      state={state}
      title={kiosk.trouble.title}
      {...(pointsHere(state.box)
        ? {}
        : {
            url: joinUrl(state.box),
            caption: joinCode === '' ? kiosk.trouble.phone : <TypedCode code={codeGroups(joinCode)} />,
          })}
    >
      {first !== undefined && (
        <>
          <p class="poster-part">{parts[first.part]}</p>
          <p class="poster-text">{first.message}</p>
          <p class="poster-remedy">{first.remedy}</p>
        </>
      )}
      {others.length > 0 && <p class="poster-more">{kiosk.moreTrouble(others.length)}</p>}
    </Poster>
  );
}

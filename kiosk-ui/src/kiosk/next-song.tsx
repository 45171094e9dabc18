import type { JSX } from 'preact';
import type { ShownPlayback } from '../../../daemon/contract/state.ts';
import { Cover } from '../parts/cover.tsx';
import { words } from '../text/words.ts';

/** The song after this one, as far as it is known. */
export function NextSong({ playback: { next, track } }: { readonly playback: ShownPlayback }): JSX.Element {
  if (next === null)
    return <div class="next">{track !== null && <p class="foot-label">{words.value.kiosk.nextUnknown}</p>}</div>;
  return (
    <div class="next" key={next.title}>
      <p class="foot-label">{next.settled ? words.value.kiosk.next : words.value.kiosk.nextMaybe}</p>
      <Cover track={{ ...next, album: next.title }} />
      <div class="next-words">
        <p class="next-title">{next.title}</p>
        <p class="next-artist">{next.artist}</p>
      </div>
    </div>
  );
}

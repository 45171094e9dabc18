import type { JSX } from 'preact';
import type { ShownPlayback } from '../../../daemon/contract/state.ts';
import { Cover } from '../parts/cover.tsx';
import { words } from '../text/words.ts';

/** What plays, small, while the screen is about something else. */
export const NowPlayingBar = ({ playback: { track, state } }: { readonly playback: ShownPlayback }): JSX.Element => (
  <section class="bar" aria-label={words.value.nowPlaying}>
    {track !== null && state !== 'stopped' && (
      <>
        <Cover track={track} />
        <p>
          <span class="bar-title">{track.title}</span>
          <span class="bar-artist">{track.artist}</span>
        </p>
      </>
    )}
  </section>
);

import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { now } from '../look/now.ts';
import { Cover } from '../parts/cover.tsx';
import { Thread } from '../parts/thread.tsx';
import { Times } from '../parts/times.tsx';
import { said, words } from '../text/words.ts';
import { act } from './act.ts';

export function PhoneSong({ state }: { readonly state: BoxState }): JSX.Element {
  const { track, reason, chosenAt } = state.playback;
  return (
    <section class="phone-song" aria-label={words.value.nowPlaying}>
      <Cover track={track} />
      <div class="phone-song-words">
        <h2 class="song-title">{track?.title ?? words.value.noSong}</h2>
        <p class="song-artist">{track?.artist ?? words.value.noSongMore}</p>
        {track !== null && <p class="song-album">{track.album}</p>}
      </div>
      <div class="phone-thread">
        <Thread state={state} />
        <Times playback={state.playback} />
      </div>
      {reason !== '' && (
        <p class="phone-reason">
          <span class="unseen">{words.value.why}: </span>
          <span dir="auto">{said(reason)}</span>
          {chosenAt !== null && (
            <span class="reason-age"> {words.value.chosen(minutesSince(chosenAt, now.value))}</span>
          )}
        </p>
      )}
      {state.dj.steppedBackSince !== null && (
        <button type="button" class="quiet-button" onClick={() => void act({ command: 'skip' }, words.value.takenOver)}>
          {words.value.takeOver}
        </button>
      )}
      <p class="unseen" role="status">
        {track !== null && words.value.nowPlayingSay(track.title, track.artist)}
      </p>
    </section>
  );
}

/** The room may have changed since: the reason is about then. */
const minutesSince = (instant: string, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - Date.parse(instant)) / 60_000));

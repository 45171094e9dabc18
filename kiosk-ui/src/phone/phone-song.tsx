import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { now } from '../look/now.ts';
import { Cover } from '../parts/cover.tsx';
import { Thread } from '../parts/thread.tsx';
import { Times } from '../parts/times.tsx';
import { en } from '../text/en.ts';
import { act } from './act.ts';

export function PhoneSong({ state }: { readonly state: BoxState }): JSX.Element {
  const { track, reason, chosenAt } = state.playback;
  return (
    <section class="phone-song" aria-label={en.nowPlaying}>
      <Cover track={track} />
      <div class="phone-song-words">
        <h2 class="song-title">{track?.title ?? en.noSong}</h2>
        <p class="song-artist">{track?.artist ?? en.noSongMore}</p>
        {track !== null && <p class="song-album">{track.album}</p>}
      </div>
      <div class="phone-thread">
        <Thread state={state} />
        <Times playback={state.playback} />
      </div>
      {reason !== '' && (
        <p class="phone-reason">
          <span class="unseen">{en.why}: </span>
          {reason}
          {chosenAt !== null && <span class="reason-age"> {en.chosen(minutesSince(chosenAt, now.value))}</span>}
        </p>
      )}
      {state.dj.steppedBackSince !== null && (
        <button type="button" class="quiet-button" onClick={() => void act({ command: 'skip' }, en.takenOver)}>
          {en.takeOver}
        </button>
      )}
      <p class="unseen" role="status">
        {track !== null && en.nowPlayingSay(track.title, track.artist)}
      </p>
    </section>
  );
}

/** The room may have changed since: the reason is about then. */
const minutesSince = (instant: string, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - Date.parse(instant)) / 60_000));

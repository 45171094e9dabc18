import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { Cover } from '../parts/cover.tsx';
import { Thread } from '../parts/thread.tsx';
import { Times } from '../parts/times.tsx';
import { en } from '../text/en.ts';
import { act } from './act.ts';

export function PhoneSong({ state }: { readonly state: BoxState }): JSX.Element {
  const { track, reason } = state.playback;
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

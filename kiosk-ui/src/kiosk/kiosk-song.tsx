import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { Cover } from '../parts/cover.tsx';
import { words } from '../text/words.ts';

export function KioskSong({ state }: { readonly state: BoxState }): JSX.Element {
  const { track, state: how } = state.playback;
  return (
    <section class="song" data-how={how} aria-label={words.value.nowPlaying}>
      <div class="song-cover">
        <Cover track={track} />
      </div>
      <div class="song-words">
        <h2 class="song-title">{track?.title ?? words.value.noSong}</h2>
        <p class="song-artist">{track?.artist ?? words.value.noSongMore}</p>
        {track !== null && <p class="song-album">{track.album}</p>}
      </div>
      <p class="unseen" role="status">
        {track !== null && words.value.nowPlayingSay(track.title, track.artist)}
      </p>
    </section>
  );
}

import type { JSX } from 'preact';
import type { ShownPlayback } from '../../../daemon/contract/state.ts';
import { Cover } from '../parts/cover.tsx';
import { words } from '../text/words.ts';

interface KioskSongProps {
  readonly playback: ShownPlayback;
  /** Invented songs are nobody's; all others are attributed, as Spotify asks. */
  readonly sandbox: boolean;
}

/** Two lines of the large size hold no more. */
const isLong = (title: string): boolean => title.length > 28;

export function KioskSong({ playback: { track, state: how }, sandbox }: KioskSongProps): JSX.Element {
  const artist = track?.artist ?? words.value.noSongMore;
  return (
    <section class="song" data-how={how} aria-label={words.value.nowPlaying}>
      <div class="song-cover">
        <Cover track={track} />
      </div>
      <div class="song-words" key={track?.uri ?? ''}>
        <h2 class={isLong(track?.title ?? '') ? 'song-title song-title-long' : 'song-title'}>
          {track?.title ?? words.value.noSong}
        </h2>
        <p class={artist.length > 20 ? 'song-artist song-artist-long' : 'song-artist'}>{artist}</p>
        {track !== null && (
          <p class="song-album">
            {track.album !== '' && <span>{track.album}</span>}
            {!sandbox && <span>{words.value.kiosk.onSpotify}</span>}
          </p>
        )}
      </div>
      <p class="unseen" role="status">
        {track !== null && words.value.nowPlayingSay(track.title, track.artist)}
      </p>
    </section>
  );
}

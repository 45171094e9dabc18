import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ShownTrack } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { NoteIcon } from './icons.tsx';

interface CoverProps {
  readonly track: Pick<ShownTrack, 'album' | 'coverUrl'> | null;
}

/** The cover as it is: whole, nothing over it, in a place that keeps its size while it loads. */
export function Cover({ track }: CoverProps): JSX.Element {
  const [broken, setBroken] = useState('');
  const [loaded, setLoaded] = useState('');
  const url = track?.coverUrl ?? '';
  const there = track !== null && url !== '' && url !== broken;
  return (
    <div class={there ? 'cover' : 'cover cover-none'}>
      {there ? (
        <img
          key={url}
          class={url === loaded ? 'cover-loaded' : ''}
          src={url}
          alt={words.value.coverOf(track.album)}
          onLoad={() => setLoaded(url)}
          onError={() => setBroken(url)}
        />
      ) : (
        <NoteIcon />
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ShownTrack } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { NoteIcon } from './icons.tsx';

/** The cover as it is: whole, nothing over it, in a place that keeps its size while it loads. */
export function Cover({ track }: { readonly track: ShownTrack | null }): JSX.Element {
  const [broken, setBroken] = useState('');
  const url = track?.coverUrl ?? '';
  const there = track !== null && url !== '' && url !== broken;
  return (
    <div class={there ? 'cover' : 'cover cover-none'}>
      {there ? (
        <img key={url} src={url} alt={words.value.coverOf(track.album)} onError={() => setBroken(url)} />
      ) : (
        <NoteIcon />
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LibraryState } from '../../../daemon/contract/library.ts';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';
import { PlaylistPicker } from './playlist-picker.tsx';
import { whenOf } from './when.ts';

/** The owner's songs: how many, how far the reading is, which playlists, and whether explicit ones are played. */
export function LibraryCard({ state }: { readonly state: BoxState }): JSX.Element {
  const { library, dj } = state;
  const [open, setOpen] = useState(false);
  return (
    <section class="card card-library" aria-label={words.value.library.title}>
      <p class="library-count">{words.value.library.songs(dj.tracks)}</p>
      <Reading library={library} />
      <Explicit library={library} />
      <h2>{words.value.library.playlists}</h2>
      <p>{words.value.library.playlistsHint}</p>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.value.library.hide : words.value.library.show}
      </button>
      {open && <PlaylistPicker />}
    </section>
  );
}

function Reading({ library }: { readonly library: LibraryState }): JSX.Element {
  const { state, phase, done, total, lastSyncAt, goesOnAt } = library;
  if (state === 'reading') {
    return (
      <>
        <p class="library-now">
          <span id="reading-words">{words.value.library.reading(phase)}</span>{' '}
          <span>{words.value.library.readOf(done, total)}</span>
        </p>
        <progress class="bar" aria-labelledby="reading-words" {...(total > 0 ? { max: total, value: done } : {})} />
        <button
          type="button"
          class="quiet"
          onClick={() => void act({ command: 'cancel-sync' }, words.value.library.stopped)}
        >
          {words.value.library.stop}
        </button>
      </>
    );
  }
  const told = lastSyncAt === null ? words.value.library.neverRead : words.value.library.lastRead(whenOf(lastSyncAt));
  return (
    <>
      <p>
        {state === 'waiting' && goesOnAt !== null
          ? words.value.library.waiting(words.value.formats.time(goesOnAt))
          : told}
      </p>
      <button
        type="button"
        class="quiet"
        aria-busy={waiting.value.has('sync-library')}
        onClick={() => void act({ command: 'sync-library' }, words.value.library.begun)}
      >
        {words.value.library.readNow}
      </button>
    </>
  );
}

function Explicit({ library }: { readonly library: LibraryState }): JSX.Element {
  const { explicitAllowed: on, explicitLocked: locked } = library;
  return (
    <div class="explicit">
      <h2>{words.value.library.explicit}</h2>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={words.value.library.explicitLabel}
        aria-describedby="explicit-words"
        aria-busy={waiting.value.has('explicit')}
        disabled={locked}
        onClick={() => void act({ command: 'explicit', allowed: !on }, words.value.library.explicitDone(!on))}
      >
        <span class="switch-knob" />
      </button>
      <p id="explicit-words">
        {on ? words.value.library.explicitOn : words.value.library.explicitOff}{' '}
        {locked && words.value.library.explicitLocked}
      </p>
    </div>
  );
}

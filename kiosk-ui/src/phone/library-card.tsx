import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LibraryState } from '../../../daemon/contract/library.ts';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { library as words } from '../text/library.ts';
import { act, waiting } from './act.ts';
import { PlaylistPicker } from './playlist-picker.tsx';
import { timeOf, whenOf } from './when.ts';

/** The owner's songs: how many, how far the reading is, which playlists, and whether explicit ones are played. */
export function LibraryCard({ state }: { readonly state: BoxState }): JSX.Element {
  const { library, dj } = state;
  const [open, setOpen] = useState(false);
  return (
    <section class="card" aria-labelledby="library-title">
      <h2 id="library-title">{words.title}</h2>
      <p class="library-count">{words.songs(dj.tracks)}</p>
      <Reading library={library} />
      <Explicit library={library} />
      <h3>{words.playlists}</h3>
      <p>{words.playlistsHint}</p>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
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
          <span id="reading-words">{words.reading(phase)}</span> <span>{words.readOf(done, total)}</span>
        </p>
        <progress class="bar" aria-labelledby="reading-words" {...(total > 0 ? { max: total, value: done } : {})} />
        <button type="button" class="quiet" onClick={() => void act({ command: 'cancel-sync' }, words.stopped)}>
          {words.stop}
        </button>
      </>
    );
  }
  const told = lastSyncAt === null ? words.neverRead : words.lastRead(whenOf(lastSyncAt));
  return (
    <>
      <p>{state === 'waiting' && goesOnAt !== null ? words.waiting(timeOf(goesOnAt)) : told}</p>
      <button
        type="button"
        class="quiet"
        aria-busy={waiting.value.has('sync-library')}
        onClick={() => void act({ command: 'sync-library' }, words.begun)}
      >
        {words.readNow}
      </button>
    </>
  );
}

function Explicit({ library }: { readonly library: LibraryState }): JSX.Element {
  const { explicitAllowed: on, explicitLocked: locked } = library;
  return (
    <div class="explicit">
      <h3>{words.explicit}</h3>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={words.explicitLabel}
        aria-describedby="explicit-words"
        aria-busy={waiting.value.has('explicit')}
        disabled={locked}
        onClick={() => void act({ command: 'explicit', allowed: !on }, words.explicitDone(!on))}
      >
        <span class="switch-knob" />
      </button>
      <p id="explicit-words">
        {on ? words.explicitOn : words.explicitOff} {locked && words.explicitLocked}
      </p>
    </div>
  );
}

import type { JSX } from 'preact';
import type { Command } from '../../../daemon/contract/commands.ts';
import type { Arc } from '../../../daemon/contract/dj.ts';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { en } from '../text/en/words.ts';
import { words } from '../text/words.ts';
import { act, waiting } from './act.ts';

/** What people tell the DJ beside playing and skipping. */
export function DjCard({ state }: { readonly state: BoxState }): JSX.Element {
  const { dj, playback } = state;
  return (
    <>
      {playback.track !== null && <ThisSong lead={dj.lead} />}
      <ArcChoice arc={dj.arc} locked={dj.arcLocked} />
      <SaveEvening saved={dj.savedEvening} />
    </>
  );
}

type Opinion = 'like' | 'more' | 'less' | 'banSong' | 'banArtist';

const OPINIONS: readonly (readonly [Opinion, Command])[] = [
  ['like', { command: 'like' }],
  ['more', { command: 'more-like-this' }],
  ['less', { command: 'less-like-this' }],
  ['banSong', { command: 'ban', what: 'song' }],
  ['banArtist', { command: 'ban', what: 'artist' }],
];

function ThisSong({ lead }: { readonly lead: string }): JSX.Element {
  return (
    <section class="card" aria-labelledby="this-song-title">
      <h2 id="this-song-title">{words.value.dj.title}</h2>
      <div class="opinions">
        {OPINIONS.map(([name, command]) => (
          <button
            key={name}
            type="button"
            class="quiet"
            aria-busy={waiting.value.has(command.command)}
            onClick={() => void act(command, words.value.dj.done[name])}
          >
            {words.value.dj[name]}
          </button>
        ))}
      </div>
      {lead !== '' && (
        <p class="lead">
          <span>{words.value.dj.leads(lead)}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => void act({ command: 'lead', by: 'off' }, words.value.dj.done.leadOff)}
          >
            {words.value.dj.stop}
          </button>
        </p>
      )}
    </section>
  );
}

/** In the order of the contract; a type check falls over when one is missing. */
const ARCS = Object.keys(en.dj.arcs) as Arc[];

function ArcChoice({ arc, locked }: { readonly arc: Arc; readonly locked: boolean }): JSX.Element {
  return (
    <fieldset class="choice" disabled={locked} aria-busy={waiting.value.has('arc')}>
      <legend>{words.value.dj.evening}</legend>
      <div class="segments">
        {ARCS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="arc"
              value={name}
              checked={name === arc}
              onChange={() => void act({ command: 'arc', arc: name }, words.value.dj.done.arc(name))}
            />
            <span>{words.value.dj.arcs[name].name}</span>
          </label>
        ))}
      </div>
      <p class="hint">{locked ? words.value.dj.arcLocked : words.value.dj.arcs[arc].means}</p>
    </fieldset>
  );
}

function SaveEvening({ saved }: { readonly saved: BoxState['dj']['savedEvening'] }): JSX.Element {
  const busy = waiting.value.has('save-evening');
  return (
    <div class="save-evening">
      <button
        type="button"
        class="quiet"
        aria-busy={busy}
        disabled={busy}
        onClick={() => void act({ command: 'save-evening' }, words.value.dj.done.save)}
      >
        {words.value.dj.save}
      </button>
      {saved !== null && (
        <p class="hint">
          {words.value.dj.saved(saved.songs, saved.name)}.{' '}
          <a href={saved.url} target="_blank" rel="noreferrer">
            {words.value.dj.open}
          </a>
        </p>
      )}
    </div>
  );
}

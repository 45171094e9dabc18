import type { JSX } from 'preact';
import type { Command } from '../../../daemon/contract/commands.ts';
import type { Arc } from '../../../daemon/contract/dj.ts';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { djWords as words } from '../text/dj.ts';
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

const OPINIONS: readonly { readonly name: string; readonly command: Command; readonly done: string }[] = [
  { name: words.like, command: { command: 'like' }, done: words.done.like },
  { name: words.more, command: { command: 'more-like-this' }, done: words.done.more },
  { name: words.less, command: { command: 'less-like-this' }, done: words.done.less },
  { name: words.banSong, command: { command: 'ban', what: 'song' }, done: words.done.banSong },
  { name: words.banArtist, command: { command: 'ban', what: 'artist' }, done: words.done.banArtist },
];

function ThisSong({ lead }: { readonly lead: string }): JSX.Element {
  return (
    <section class="card" aria-labelledby="this-song-title">
      <h2 id="this-song-title">{words.title}</h2>
      <div class="opinions">
        {OPINIONS.map(({ name, command, done }) => (
          <button
            key={name}
            type="button"
            class="quiet"
            aria-busy={waiting.value.has(command.command)}
            onClick={() => void act(command, done)}
          >
            {name}
          </button>
        ))}
      </div>
      {lead !== '' && (
        <p class="lead">
          <span>{words.leads(lead)}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => void act({ command: 'lead', by: 'off' }, words.done.leadOff)}
          >
            {words.stop}
          </button>
        </p>
      )}
    </section>
  );
}

/** In the order of the contract; a type check falls over when one is missing. */
const ARCS = Object.keys(words.arcs) as Arc[];

function ArcChoice({ arc, locked }: { readonly arc: Arc; readonly locked: boolean }): JSX.Element {
  return (
    <fieldset class="choice" disabled={locked} aria-busy={waiting.value.has('arc')}>
      <legend>{words.evening}</legend>
      <div class="segments">
        {ARCS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="arc"
              value={name}
              checked={name === arc}
              onChange={() => void act({ command: 'arc', arc: name }, words.done.arc(name))}
            />
            <span>{words.arcs[name].name}</span>
          </label>
        ))}
      </div>
      <p class="hint">{locked ? words.arcLocked : words.arcs[arc].means}</p>
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
        onClick={() => void act({ command: 'save-evening' }, words.done.save)}
      >
        {words.save}
      </button>
      {saved !== null && (
        <p class="hint">
          {words.saved(saved.songs, saved.name)}.{' '}
          <a href={saved.url} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        </p>
      )}
    </div>
  );
}

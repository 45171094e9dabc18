import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { PlaylistRow } from '../../../daemon/contract/http-library.ts';
import { read } from '../live/send.ts';
import { words } from '../text/words.ts';
import { act } from './act.ts';
import { Lead } from './lead.tsx';

/** Every account has this one, and no row in the list of its playlists. */
const LIKED = 'liked';
const sourceOf = ({ id }: PlaylistRow): string => `playlist:${id}`;

type Shown = readonly PlaylistRow[] | 'asking' | null;

/** A list of the owner's leads for a while: the songs come from it, the room decides among them. */
export function LeadCard({ lead }: { readonly lead: string }): JSX.Element {
  const [lists, setLists] = useState<Shown>(null);
  const [fault, setFault] = useState('');

  async function open(): Promise<void> {
    setFault('');
    setLists('asking');
    const answer = await read<{ playlists: PlaylistRow[] }>('/api/library/playlists');
    setLists(answer.ok ? answer.body.playlists.filter(({ chosen }) => chosen) : null);
    if (!answer.ok) setFault(`${answer.problem.message} ${answer.problem.remedy}`);
  }

  async function choose(by: string, name: string): Promise<void> {
    setLists(null);
    await act({ command: 'lead', by }, words.value.phone.lead.done(name));
  }

  const { title, more, choose: label, asking, liked, none } = words.value.phone.lead;
  return (
    <section class="card" aria-labelledby="lead-title">
      <h2 id="lead-title">{title}</h2>
      {lead === '' ? <p>{more}</p> : <Lead lead={lead} />}
      {fault !== '' && <p role="alert">{fault}</p>}
      {lists === null || lists === 'asking' ? (
        <button
          type="button"
          class="quiet"
          aria-busy={lists === 'asking'}
          disabled={lists === 'asking'}
          onClick={() => void open()}
        >
          {lists === 'asking' ? asking : label}
        </button>
      ) : (
        <ul class="pick">
          <li>
            <button type="button" onClick={() => void choose(LIKED, liked)}>
              {liked}
            </button>
          </li>
          {lists.map((row) => (
            <li key={row.id}>
              <button type="button" onClick={() => void choose(sourceOf(row), row.name)}>
                {row.name}
                <span class="row-more">{words.value.library.songs(row.songs)}</span>
              </button>
            </li>
          ))}
          {lists.length === 0 && <li class="hint">{none}</li>}
        </ul>
      )}
    </section>
  );
}

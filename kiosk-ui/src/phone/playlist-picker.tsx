import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { PlaylistRow } from '../../../daemon/contract/http-library.ts';
import type { ShownMood } from '../../../daemon/contract/mood.ts';
import { connectNow } from '../live/box.ts';
import { put, read } from '../live/send.ts';
import { en } from '../text/en/words.ts';
import { said, words } from '../text/words.ts';
import { say } from './toast.tsx';

/** The moods a playlist can have, in the order of the page. */
const MOODS = Object.keys(en.overrides).filter((name): name is ShownMood => name !== 'auto');

type Change = Partial<Pick<PlaylistRow, 'chosen' | 'mood'>>;

/** The account's playlists. Asked for when somebody opens it: that may cost a call to Spotify. */
export function PlaylistPicker(): JSX.Element {
  const [rows, setRows] = useState<readonly PlaylistRow[] | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    void read<{ playlists: PlaylistRow[] }>('/api/library/playlists').then((answer) => {
      if (answer.ok) setRows(answer.body.playlists);
      else setFault(`${answer.problem.message} ${answer.problem.remedy}`);
    });
  }, []);

  async function change(row: PlaylistRow, what: Change): Promise<void> {
    const next = { ...row, ...what };
    const answer = await put(`/api/library/playlists/${encodeURIComponent(row.id)}`, {
      chosen: next.chosen,
      mood: next.chosen ? next.mood : null,
    });
    if (answer.ok) {
      setRows((all) => (all ?? []).map((one) => (one.id === row.id ? next : one)));
      say({ kind: 'done', text: toldOf(row, what), more: '' });
    } else if (answer.status === 401) connectNow();
    else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
  }

  if (fault !== '') return <p role="alert">{fault}</p>;
  if (rows === null) return <p role="status">{words.value.library.looking}</p>;
  if (rows.length === 0) return <p>{words.value.library.none}</p>;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <Playlist key={row.id} row={row} change={(what) => void change(row, what)} />
      ))}
    </ul>
  );
}

interface PlaylistProps {
  readonly row: PlaylistRow;
  readonly change: (what: Change) => void;
}

function Playlist({ row, change }: PlaylistProps): JSX.Element {
  const { id, name, songs, chosen, mood, refusal } = row;
  return (
    <li class="playlist">
      <label class={refusal === '' ? 'playlist-name' : 'playlist-name refused'}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={refusal !== '' && !chosen}
          aria-describedby={refusal === '' ? undefined : `why-${id}`}
          onChange={() => change({ chosen: !chosen })}
        />
        <span>
          {name}
          <span class="row-more">{words.value.library.songs(songs)}</span>
          {refusal !== '' && (
            <span class="row-more" id={`why-${id}`}>
              {said(refusal)}
            </span>
          )}
        </span>
      </label>
      {chosen && (
        <select
          aria-label={words.value.library.moodOf(name)}
          value={mood ?? ''}
          onChange={(event) => change({ mood: moodOf(event.currentTarget.value) })}
        >
          <option value="">{words.value.library.noMood}</option>
          {MOODS.map((one) => (
            <option key={one} value={one}>
              {words.value.moods[one]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

const moodOf = (value: string): ShownMood | null => MOODS.find((mood) => mood === value) ?? null;

function toldOf({ name }: PlaylistRow, { chosen, mood }: Change): string {
  if (chosen !== undefined) return chosen ? words.value.library.added(name) : words.value.library.removed(name);
  // The DJ's own word for it: languages differ in what begins with a capital.
  return mood == null ? words.value.library.untagged(name) : words.value.library.tagged(name, said(mood));
}

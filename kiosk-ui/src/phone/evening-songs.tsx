import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { EveningShown } from '../../../daemon/contract/http-dj.ts';
import { read } from '../live/send.ts';
import { words } from '../text/words.ts';

/** So many are shown at first: the evening is long, the page should not be. */
const FIRST = 5;

/** The songs of this evening, the newest first. Read anew with each song. */
export function EveningSongs({ now }: { readonly now: string }): JSX.Element {
  const [evening, setEvening] = useState<EveningShown | null>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    void read<EveningShown>('/api/evening').then((answer) => {
      if (answer.ok) setEvening(answer.body);
    });
  }, [now]);
  const songs = [...(evening?.songs ?? [])].reverse();
  const { title, none, all: showAll, fewer } = words.value.phone.tonight;
  return (
    <section class="card" aria-labelledby="tonight-title">
      <h2 id="tonight-title">{title}</h2>
      {evening !== null && songs.length === 0 && <p>{none}</p>}
      <ol class="tonight">
        {(all ? songs : songs.slice(0, FIRST)).map((song) => (
          <li key={`${song.started} ${song.uri}`}>
            <time dateTime={song.started}>{words.value.formats.time(song.started)}</time>
            <span>
              <strong>{song.title}</strong>
              <span class="row-more">{song.artist}</span>
            </span>
          </li>
        ))}
      </ol>
      {songs.length > FIRST && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? fewer : showAll(songs.length)}
        </button>
      )}
    </section>
  );
}

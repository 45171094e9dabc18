import type { JSX } from 'preact';
import { wipe } from '../live/send.ts';
import { en } from '../text/en/words.ts';
import { words } from '../text/words.ts';
import { AskOnce } from './ask-once.tsx';
import { say } from './toast.tsx';

type Kind = keyof typeof en.dj.kinds;

const KINDS = Object.keys(en.dj.kinds) as Kind[];

/** What the box remembers of the room: its owner's, to take along and to wipe. */
export function Keepsakes(): JSX.Element {
  return (
    <section class="card" aria-labelledby="memory-title">
      <h2 id="memory-title">{words.value.dj.memory}</h2>
      <p>{words.value.dj.memoryMore}</p>
      {KINDS.map((kind) => (
        <Keepsake key={kind} kind={kind} />
      ))}
      <AskOnce
        label={words.value.dj.wipeAll}
        question={words.value.dj.sureAll}
        yes={words.value.dj.sureYes}
        act={() => void forget('all')}
      />
    </section>
  );
}

async function forget(kind: Kind | 'all'): Promise<void> {
  const answer = await wipe<{ readonly rows: number }>(`/api/history?what=${kind}`);
  if (answer.ok) say({ kind: 'done', text: words.value.dj.done.wiped(answer.body.rows), more: '' });
  else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
}

function Keepsake({ kind }: { readonly kind: Kind }): JSX.Element {
  const name = words.value.dj.kinds[kind];
  return (
    <div class="keepsake" role="group" aria-label={name}>
      <h3>{name}</h3>
      <div class="row-acts">
        {(['csv', 'json'] as const).map((format) => (
          <a
            key={format}
            class="quiet"
            href={`/api/history/export?what=${kind}&format=${format}`}
            download
            aria-label={words.value.dj.take(name, format.toUpperCase())}
          >
            {format.toUpperCase()}
          </a>
        ))}
        <AskOnce
          label={words.value.dj.wipe}
          name={words.value.dj.wipeName(name)}
          question={words.value.dj.sure}
          yes={words.value.dj.sureYes}
          act={() => void forget(kind)}
        />
      </div>
    </div>
  );
}

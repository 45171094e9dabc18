import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Taste } from '../../../daemon/contract/http-dj.ts';
import { read, wipe } from '../live/send.ts';
import { en } from '../text/en/words.ts';
import { words } from '../text/words.ts';
import { act } from './act.ts';
import { say } from './toast.tsx';

type Kind = keyof typeof en.dj.kinds;
type Ban = Taste['bans'][number];

const KINDS = Object.keys(en.dj.kinds) as Kind[];

/** What the box remembers of the room, and what it must not play. Read only when somebody wants to see it. */
export function MemoryCard(): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <section class="card" aria-labelledby="memory-title">
      <h2 id="memory-title">{words.value.dj.memory}</h2>
      <p>{words.value.dj.memoryMore}</p>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.value.dj.hide : words.value.dj.show}
      </button>
      {open && (
        <>
          <Bans />
          {KINDS.map((kind) => (
            <Keepsake key={kind} kind={kind} />
          ))}
        </>
      )}
    </section>
  );
}

function Bans(): JSX.Element {
  const [bans, setBans] = useState<readonly Ban[] | null>(null);
  const load = async (): Promise<void> => {
    const answer = await read<Taste>('/api/taste');
    if (answer.ok) setBans(answer.body.bans);
  };
  useEffect(() => void load(), []);
  const allow = async ({ what, key, name }: Ban): Promise<void> => {
    await act({ command: 'unban', what, key }, words.value.dj.done.allowed(name));
    await load();
  };
  return (
    <>
      <h3>{words.value.dj.bans}</h3>
      {bans?.length === 0 && <p>{words.value.dj.noBans}</p>}
      <ul class="rows">
        {bans?.map((ban) => (
          <li key={`${ban.what} ${ban.key}`} class="memory-row">
            <p>{ban.name}</p>
            <button
              type="button"
              class="quiet"
              aria-label={words.value.dj.allowName(ban.name)}
              onClick={() => void allow(ban)}
            >
              {words.value.dj.allow}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Keepsake({ kind }: { readonly kind: Kind }): JSX.Element {
  const [asks, setAsks] = useState(false);
  const name = words.value.dj.kinds[kind];
  const forget = async (): Promise<void> => {
    setAsks(false);
    const answer = await wipe<{ readonly rows: number }>(`/api/history?what=${kind}`);
    if (answer.ok) say({ kind: 'done', text: words.value.dj.done.wiped(answer.body.rows), more: '' });
    else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
  };
  return (
    <div class="keepsake" role="group" aria-label={name}>
      <h3>{name}</h3>
      <div class="opinions">
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
        {!asks && (
          <button type="button" class="quiet" aria-label={words.value.dj.wipeName(name)} onClick={() => setAsks(true)}>
            {words.value.dj.wipe}
          </button>
        )}
      </div>
      {asks && (
        <div class="opinions" role="alert">
          <p>{words.value.dj.sure}</p>
          <button type="button" class="quiet danger" onClick={() => void forget()}>
            {words.value.dj.sureYes}
          </button>
          <button type="button" class="quiet" onClick={() => setAsks(false)}>
            {words.value.dj.sureNo}
          </button>
        </div>
      )}
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Taste } from '../../../daemon/contract/http-dj.ts';
import { read } from '../live/send.ts';
import { words } from '../text/words.ts';
import { act } from './act.ts';

type Ban = Taste['bans'][number];

/** What the box must not play, and the way to allow it again. */
export function Bans(): JSX.Element {
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
    <section class="card" aria-labelledby="bans-title">
      <h2 id="bans-title">{words.value.dj.bans}</h2>
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
    </section>
  );
}

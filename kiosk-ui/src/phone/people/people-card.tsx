import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FreshCode, PhoneRows } from '../../../../daemon/contract/http-people.ts';
import { connectNow } from '../../live/box.ts';
import { post, read } from '../../live/send.ts';
import { said, words } from '../../text/words.ts';
import { askBox } from '../ask-box.ts';
import { AskOnce } from '../ask-once.tsx';
import { say } from '../toast.tsx';
import { NewPin } from './new-pin.tsx';

type Row = PhoneRows['phones'][number];

/** Who may come in. */
export function PeopleCard({ revision }: { readonly revision: number }): JSX.Element {
  return (
    <section class="card" aria-label={words.value.people.title}>
      <p>{words.value.people.hint}</p>
      <Phones revision={revision} />
    </section>
  );
}

function Phones({ revision }: { readonly revision: number }): JSX.Element {
  const [phones, setPhones] = useState<readonly Row[] | null>(null);
  const load = async (): Promise<void> => {
    const answer = await read<PhoneRows>('/api/auth/phones');
    if (answer.ok) setPhones(answer.body.phones);
  };
  useEffect(() => void load(), [revision]);
  return (
    <>
      {phones?.length === 0 && <p>{words.value.people.nobody}</p>}
      <ul class="rows">
        {phones?.map((row) => (
          <li key={row.id} class="phone-row">
            <p>
              <strong>{said(row.name)}</strong>
              {row.you && <span class="tag">{words.value.people.you}</span>}
              <span class="row-more">
                {words.value.people.since(
                  words.value.people.roles[row.role],
                  words.value.formats.dayAndTime(row.joined),
                )}
              </span>
            </p>
            <AskOnce
              label={row.you ? words.value.people.leave : words.value.people.removeShort}
              name={row.you ? words.value.people.leave : words.value.people.remove(said(row.name))}
              question={row.you ? words.value.people.leaveSure : words.value.people.removeSure(said(row.name))}
              yes={row.you ? words.value.people.leave : words.value.people.removeShort}
              no={words.value.people.stay}
              act={() => void remove(row)}
            />
          </li>
        ))}
      </ul>
      <AnotherOwner />
      <NewPin />
    </>
  );
}

async function remove({ id, name, you }: Row): Promise<void> {
  if ((await askBox('/api/auth/revoke', { id }, words.value.people.removed(said(name)))) && you) connectNow();
}

function AnotherOwner(): JSX.Element {
  const [code, setCode] = useState('');

  async function show(): Promise<void> {
    const answer = await post<FreshCode>('/api/auth/code', { role: 'owner' });
    if (answer.ok) setCode(answer.body.code);
    else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
  }

  return (
    <>
      <button type="button" class="quiet" onClick={() => void show()}>
        {words.value.people.another}
      </button>
      <p role="status">{code === '' ? '' : words.value.people.code(code)}</p>
    </>
  );
}

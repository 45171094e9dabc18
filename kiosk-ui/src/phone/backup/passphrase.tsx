import { useState } from 'preact/hooks';
import type { JSX, TargetedInputEvent } from 'preact';
import { put } from '../../live/send.ts';
import { words } from '../../text/words.ts';
import { say } from '../toast.tsx';

const LEAST = 10;

interface PassphraseProps {
  readonly set: boolean;
  readonly since: string | null;
  readonly changed: () => Promise<void>;
}

/** What opens a backup. The box cannot find it out again, and says so before it is typed. */
export function Passphrase({ set, since, changed }: PassphraseProps): JSX.Element {
  const { passphrase: told } = words.value.backup;
  return (
    <section class="card" aria-labelledby="passphrase-title">
      <h2 id="passphrase-title">{told.title}</h2>
      {set ? (
        <>
          <p>{told.there(since === null ? '' : words.value.formats.dayAndTime(since))}</p>
          <details class="other-ways">
            <summary>{told.change}</summary>
            <PassphraseForm changed={changed} />
          </details>
        </>
      ) : (
        <PassphraseForm changed={changed} />
      )}
    </section>
  );
}

function PassphraseForm({ changed }: Pick<PassphraseProps, 'changed'>): JSX.Element {
  const [text, setText] = useState('');
  const [seen, setSeen] = useState(false);
  const [fault, setFault] = useState('');
  const { passphrase: told } = words.value.backup;

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const answer = await put('/api/backups/passphrase', { passphrase: text });
    setFault(answer.ok ? '' : `${answer.problem.message} ${answer.problem.remedy}`);
    if (!answer.ok) return;
    setText('');
    say({ kind: 'done', text: told.kept, more: '' });
    await changed();
  }

  const shared = {
    id: 'passphrase',
    autocomplete: 'new-password',
    required: true,
    minLength: LEAST,
    maxLength: 500,
    value: text,
    'aria-describedby': 'passphrase-fault',
    'aria-invalid': fault !== '',
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => setText(event.currentTarget.value),
  } as const;

  return (
    <form class="field" onSubmit={(event) => void submit(event)}>
      <p>{told.more}</p>
      <label for="passphrase">{told.label}</label>
      {seen ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
      <label class="check">
        <input type="checkbox" checked={seen} onChange={() => setSeen(!seen)} />
        <span>{told.see}</span>
      </label>
      <p id="passphrase-fault" class="fault" role="alert">
        {fault}
      </p>
      <button class="primary" type="submit">
        {told.keep}
      </button>
    </form>
  );
}

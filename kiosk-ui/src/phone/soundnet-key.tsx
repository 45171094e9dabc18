import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { connectNow } from '../live/box.ts';
import { erase, put, type Answer } from '../live/send.ts';
import { words } from '../text/words.ts';
import { say } from './toast.tsx';

const PATH = '/api/features/soundnet-key';

interface SoundnetKeyProps {
  /** A key is on the box; which one, no page can tell. */
  readonly there: boolean;
  readonly changed: () => void;
}

/** The owner's key for a second source of features: typed here once, tried, and never shown again. */
export function SoundnetKey({ there, changed }: SoundnetKeyProps): JSX.Element {
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  async function tell(asked: Promise<Answer>, done: string): Promise<void> {
    setBusy(true);
    setFault('');
    const answer = await asked;
    setBusy(false);
    if (answer.ok) {
      setKey('');
      say({ kind: 'done', text: done, more: '' });
      changed();
    } else if (answer.status === 401) connectNow();
    else setFault(`${answer.problem.message} ${answer.problem.remedy}`);
  }

  return (
    <>
      <h2>{words.value.features.keyTitle}</h2>
      {there ? (
        <>
          <p>{words.value.features.keyThere}</p>
          <button type="button" class="quiet" onClick={() => void tell(erase(PATH), words.value.features.keyForgotten)}>
            {words.value.features.keyForget}
          </button>
        </>
      ) : (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void tell(put(PATH, { key: key.trim() }), words.value.features.keyKept);
          }}
        >
          <p>{words.value.features.keyHint}</p>
          <label for="soundnet-key">{words.value.features.keyLabel}</label>
          <input
            id="soundnet-key"
            type="password"
            autocomplete="off"
            required
            minLength={10}
            maxLength={200}
            value={key}
            aria-describedby="soundnet-fault"
            aria-invalid={fault !== ''}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
          <p id="soundnet-fault" role="alert">
            {fault}
          </p>
          <button type="submit" class="quiet" aria-busy={busy} disabled={busy}>
            {busy ? words.value.features.keyTrying : words.value.features.keySend}
          </button>
        </form>
      )}
    </>
  );
}

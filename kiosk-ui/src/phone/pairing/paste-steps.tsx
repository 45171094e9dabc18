import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { post } from '../../live/send.ts';
import { words } from '../../text/words.ts';
import { say } from '../toast.tsx';
import { loginLink } from './login-link.ts';
import { DeadPage } from './dead-page.tsx';

/** Three steps, the middle one with a picture: a page that does not open looks like a mistake, and here is none. */
export function PasteSteps({ changed }: { readonly changed: () => Promise<void> }): JSX.Element {
  return (
    <ol class="steps">
      <li>
        <h3>{words.value.pairing.paste.openTitle}</h3>
        <a class="primary" target="_blank" rel="noopener" {...loginLink('paste')}>
          {words.value.pairing.paste.open}
        </a>
        <p>{words.value.pairing.paste.openMore}</p>
      </li>
      <li>
        <h3>{words.value.pairing.paste.deadTitle}</h3>
        <p>{words.value.pairing.paste.dead}</p>
        <div class="dead-pages">
          <DeadPage browser="safari" />
          <DeadPage browser="chrome" />
        </div>
      </li>
      <li>
        <h3>{words.value.pairing.paste.fieldTitle}</h3>
        <PasteForm changed={changed} />
      </li>
    </ol>
  );
}

function PasteForm({ changed }: { readonly changed: () => Promise<void> }): JSX.Element {
  const [address, setAddress] = useState('');
  const [waiting, setWaiting] = useState(false);
  const [fault, setFault] = useState('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setWaiting(true);
    setFault('');
    const answer = await post('/api/auth/paste', { address });
    setWaiting(false);
    if (!answer.ok) {
      setFault(`${answer.problem.message} ${answer.problem.remedy}`);
      return;
    }
    setAddress('');
    say({ kind: 'done', text: words.value.pairing.done, more: '' });
    await changed();
  }

  return (
    <form class="field" onSubmit={(event) => void submit(event)}>
      <label for="address">{words.value.pairing.paste.field}</label>
      <textarea
        id="address"
        name="address"
        rows={3}
        value={address}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        inputmode="url"
        placeholder="127.0.0.1:8888/callback?code=…"
        aria-describedby="address-fault"
        aria-invalid={fault !== ''}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <p id="address-fault" class="fault" role="alert">
        {fault}
      </p>
      <button class="primary" type="submit" disabled={waiting}>
        {waiting ? words.value.pairing.paste.sending : words.value.pairing.paste.send}
      </button>
    </form>
  );
}

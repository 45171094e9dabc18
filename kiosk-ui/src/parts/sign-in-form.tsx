import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { connectNow } from '../live/box.ts';
import { sendCode } from '../live/send.ts';
import { en } from '../text/en.ts';

/** For a page that does not run on the box itself: the box lets in who can see its screen. */
export function SignInForm(): JSX.Element {
  const [code, setCode] = useState('');
  const [waiting, setWaiting] = useState(false);
  const [fault, setFault] = useState('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (code.trim() === '') {
      setFault(en.signIn.empty);
      return;
    }
    setWaiting(true);
    const answer = await sendCode(code.trim());
    setWaiting(false);
    if (answer.ok) {
      connectNow();
      return;
    }
    setFault(`${answer.problem.message} ${answer.problem.remedy}`);
  }

  return (
    <main class="sign-in">
      <p class="brand">{en.brand}</p>
      <h1>{en.signIn.title}</h1>
      <p>{en.signIn.more}</p>
      <form onSubmit={(event) => void submit(event)}>
        <label for="code">{en.signIn.label}</label>
        <input
          id="code"
          name="code"
          value={code}
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code-fault"
          aria-invalid={fault !== ''}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <p id="code-fault" class="sign-in-fault" role="alert">
          {fault}
        </p>
        <button class="primary" type="submit" disabled={waiting}>
          {waiting ? en.signIn.waiting : en.signIn.send}
        </button>
      </form>
    </main>
  );
}

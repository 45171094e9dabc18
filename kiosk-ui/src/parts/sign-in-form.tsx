import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { connectNow } from '../live/box.ts';
import { sendCode } from '../live/send.ts';
import { words } from '../text/words.ts';

/** What the QR code on the box's screen carries, behind the `#`, which browsers send to nobody. */
const ticketInAddress = (): string => /^#join=([\w-]+)$/.exec(location.hash)?.[1] ?? '';

/** For a page that does not run on the box itself: the box lets in who can see its screen. */
export function SignInForm(): JSX.Element {
  const [ticket, setTicket] = useState(ticketInAddress);
  const [code, setCode] = useState('');
  const [waiting, setWaiting] = useState(false);
  const [fault, setFault] = useState('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const proof = ticket || code.trim();
    if (proof === '') {
      setFault(words.value.signIn.empty);
      return;
    }
    setWaiting(true);
    const answer = await sendCode(proof);
    setWaiting(false);
    // Good once: a page that is opened again must not try it again.
    if (ticket !== '') history.replaceState(null, '', location.pathname);
    if (answer.ok) {
      connectNow();
      return;
    }
    setTicket('');
    setFault(`${answer.problem.message} ${answer.problem.remedy}`);
  }

  return (
    <main class="sign-in">
      <p class="brand">{words.value.brand}</p>
      <h1>{ticket === '' ? words.value.signIn.title : words.value.signIn.scannedTitle}</h1>
      <p>{ticket === '' ? words.value.signIn.more : words.value.signIn.scannedMore}</p>
      <form onSubmit={(event) => void submit(event)}>
        {ticket === '' && (
          <>
            <label for="code">{words.value.signIn.label}</label>
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
          </>
        )}
        <p id="code-fault" class="sign-in-fault" role="alert">
          {fault}
        </p>
        <button class="primary" type="submit" disabled={waiting}>
          {waiting ? words.value.signIn.waiting : words.value.signIn.send}
        </button>
      </form>
    </main>
  );
}

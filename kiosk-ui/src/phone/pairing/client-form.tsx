import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ClientIdDone } from '../../../../daemon/contract/http-pairing.ts';
import { post } from '../../live/send.ts';
import { words } from '../../text/words.ts';

/** Takes a Client ID; the box asks Spotify about it before it is kept. */
export function ClientForm(): JSX.Element {
  const [clientId, setClientId] = useState('');
  const [waiting, setWaiting] = useState(false);
  const [fault, setFault] = useState('');
  const [kept, setKept] = useState('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setWaiting(true);
    setFault('');
    const answer = await post<ClientIdDone>('/api/auth/client', { clientId });
    setWaiting(false);
    if (!answer.ok) {
      setFault(`${answer.problem.message} ${answer.problem.remedy}`);
      return;
    }
    const missing = answer.body.missing.map((one) => one.redirectUri).join(', ');
    setKept(
      `${missing === '' ? '' : `${words.value.pairing.missing(missing)} `}${answer.body.reopens ? words.value.pairing.restarting : ''}`,
    );
  }

  return (
    <form class="field" onSubmit={(event) => void submit(event)}>
      <label for="client-id">{words.value.pairing.clientId}</label>
      <input
        id="client-id"
        name="client-id"
        value={clientId}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby="client-fault client-note"
        aria-invalid={fault !== ''}
        onInput={(event) => setClientId(event.currentTarget.value)}
      />
      <p id="client-fault" class="fault" role="alert">
        {fault}
      </p>
      <p role="status">{kept}</p>
      <button class="primary" type="submit" disabled={waiting}>
        {waiting ? words.value.pairing.checking : words.value.pairing.check}
      </button>
      <p id="client-note" class="hint">
        {words.value.pairing.noSecret}
      </p>
    </form>
  );
}

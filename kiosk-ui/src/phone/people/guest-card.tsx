import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Me } from '../../../../daemon/contract/http-people.ts';
import { post, read } from '../../live/send.ts';
import { words } from '../../text/words.ts';
import { askBox } from '../ask-box.ts';

/** For a guest: what they are, and how they become more. */
export function GuestCard({ revision }: { readonly revision: number }): JSX.Element {
  const [me, setMe] = useState<Me | null>(null);
  const load = async (): Promise<void> => {
    const answer = await read<Me>('/api/auth/me');
    if (answer.ok) setMe(answer.body);
  };
  // It grows when an owner answers.
  useEffect(() => void load(), [revision]);
  const asking = me?.asking ?? 'no';
  return (
    <section class="card" aria-labelledby="guest-title">
      <h2 id="guest-title">{words.value.people.guestTitle}</h2>
      <p>{words.value.people.guestMore}</p>
      <p role="status">
        {asking === 'waiting' ? words.value.people.asked : asking === 'refused' ? words.value.people.refused : ''}
      </p>
      {asking === 'no' && (
        <button type="button" class="primary" onClick={() => void askBox('/api/auth/ask', {}, '').then(load)}>
          {words.value.people.ask}
        </button>
      )}
      {me?.pinSet === true && <PinForm />}
    </section>
  );
}

function PinForm(): JSX.Element {
  const [pin, setPin] = useState('');
  const [fault, setFault] = useState('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const answer = await post('/api/auth/owner', { pin: pin.trim() });
    setPin('');
    setFault(answer.ok ? '' : `${answer.problem.message} ${answer.problem.remedy}`);
  }

  return (
    <form class="field" onSubmit={(event) => void submit(event)}>
      <h3>{words.value.people.pinTitle}</h3>
      <label for="pin">{words.value.people.pin}</label>
      <input
        id="pin"
        name="pin"
        type="password"
        inputmode="numeric"
        autocomplete="off"
        value={pin}
        aria-describedby="pin-fault"
        aria-invalid={fault !== ''}
        onInput={(event) => setPin(event.currentTarget.value)}
      />
      <p id="pin-fault" class="fault" role="alert">
        {fault}
      </p>
      <button class="quiet" type="submit" disabled={pin === ''}>
        {words.value.people.pinSend}
      </button>
    </form>
  );
}

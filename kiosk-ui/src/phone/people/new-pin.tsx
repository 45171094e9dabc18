import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { words } from '../../text/words.ts';
import { askBox } from '../ask-box.ts';

export function NewPin(): JSX.Element {
  const [pin, setPin] = useState('');

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (
      await askBox(
        '/api/auth/pin',
        { pin: pin.trim() },
        pin.trim() === '' ? words.value.people.pinGone : words.value.people.pinKept,
      )
    )
      setPin('');
  }

  return (
    <form class="field" onSubmit={(event) => void submit(event)}>
      <label for="new-pin">{words.value.people.newPin}</label>
      <input
        id="new-pin"
        name="new-pin"
        type="password"
        inputmode="numeric"
        autocomplete="off"
        value={pin}
        aria-describedby="new-pin-note"
        onInput={(event) => setPin(event.currentTarget.value)}
      />
      <p id="new-pin-note" class="hint">
        {words.value.people.newPinMore}
      </p>
      <button class="quiet" type="submit">
        {words.value.people.keepPin}
      </button>
    </form>
  );
}

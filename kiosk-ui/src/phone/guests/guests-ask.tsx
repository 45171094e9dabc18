import type { JSX } from 'preact';
import type { ShownGuests } from '../../../../daemon/contract/guests.ts';
import { words } from '../../text/words.ts';
import { MenuIcon } from '../menu-icons.tsx';

/** For the owner: what guests wish for just now. */
export function GuestsAsk({ guests: { calmer, livelier } }: { readonly guests: ShownGuests }): JSX.Element | null {
  if (calmer + livelier === 0) return null;
  return (
    <p class="guests-ask" role="status">
      <MenuIcon of="people" />
      <span>{words.value.people.wishes.told(calmer, livelier)}</span>
    </p>
  );
}

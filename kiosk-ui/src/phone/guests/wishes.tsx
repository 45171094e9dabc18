import type { JSX } from 'preact';
import type { GuestWish, ShownGuests } from '../../../../daemon/contract/guests.ts';
import { words } from '../../text/words.ts';
import { askBox } from '../ask-box.ts';
import { MenuIcon, type Drawing } from '../menu-icons.tsx';

const ICONS: Readonly<Record<GuestWish, Drawing>> = { like: 'heart', calmer: 'less', livelier: 'more' };

/** What the owner lets guests do about the music. */
export function Wishes({
  guests,
  playing,
}: {
  readonly guests: ShownGuests;
  readonly playing: boolean;
}): JSX.Element | null {
  const { mayLike, maySteer } = guests;
  const offered: readonly GuestWish[] = [
    ...(mayLike && playing ? (['like'] as const) : []),
    ...(maySteer ? (['calmer', 'livelier'] as const) : []),
  ];
  if (offered.length === 0) return null;
  const { title, more, names, done } = words.value.people.wishes;
  return (
    <section class="wishes" aria-labelledby="wishes-title">
      <h2 id="wishes-title">{title}</h2>
      <div class="this-song wishes-3">
        {offered.map((wish) => (
          <button
            key={wish}
            type="button"
            class="opinion"
            onClick={() => void askBox('/api/guests/wish', { wish }, done[wish])}
          >
            <MenuIcon of={ICONS[wish]} />
            {names[wish]}
          </button>
        ))}
      </div>
      {maySteer && <p class="hint">{more}</p>}
    </section>
  );
}

import type { JSX } from 'preact';
import { words } from '../text/words.ts';
import { MenuIcon } from './menu-icons.tsx';
import { hrefOf, placeOf, PLACES, view } from './view.ts';

/** Where the thumb is: the four places. */
export function Bar(): JSX.Element {
  const here = placeOf(view.value);
  return (
    <nav class="bar-places" aria-label={words.value.phone.places}>
      {PLACES.map((place) => (
        <a key={place} href={hrefOf(place)} aria-current={place === here ? 'page' : undefined}>
          <MenuIcon of={place} />
          <span>{words.value.phone.place[place]}</span>
        </a>
      ))}
    </nav>
  );
}

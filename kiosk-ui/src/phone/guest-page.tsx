import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Page } from './page.tsx';
import { Wishes } from './guests/wishes.tsx';
import { Menu, MenuLink } from './menu.tsx';
import { GuestCard } from './people/guest-card.tsx';
import { PhoneRoom } from './phone-room.tsx';
import { PhoneSong } from './phone-song.tsx';

/** Guests see the room and what plays, and may become more. */
export function GuestPage({ state }: { readonly state: BoxState }): JSX.Element {
  return (
    <Page state={state} title={state.box.name || words.value.brand} kind="now">
      <PhoneRoom state={state} />
      <PhoneSong state={state} />
      <Wishes guests={state.guests} playing={state.playback.track !== null} />
      <GuestCard revision={state.people.revision} />
      <Menu>
        <MenuLink to="share" title={words.value.share.title} note={words.value.share.note} />
      </Menu>
      <LanguageChoice />
    </Page>
  );
}

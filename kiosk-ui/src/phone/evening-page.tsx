import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { ArcChoice } from './arc-choice.tsx';
import { EveningSongs } from './evening-songs.tsx';
import { Menu, MenuLink } from './menu.tsx';
import { Page } from './page.tsx';
import { SaveEvening } from './save-evening.tsx';

/** What this evening is meant to become, and what it was so far. */
export function EveningPage({ state }: { readonly state: BoxState }): JSX.Element {
  const { dj, playback } = state;
  return (
    <Page state={state} title={words.value.phone.place.evening}>
      <ArcChoice arc={dj.arc} locked={dj.arcLocked} />
      <EveningSongs now={playback.track?.uri ?? ''} />
      <SaveEvening saved={dj.savedEvening} />
      <Menu>
        <MenuLink to="share" title={words.value.share.title} note={words.value.share.note} />
        <MenuLink to="history" title={words.value.history.title} note={words.value.history.note} />
      </Menu>
    </Page>
  );
}

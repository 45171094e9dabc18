import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { CallsCard } from './calls-card.tsx';
import { LeadCard } from './lead-card.tsx';
import { Menu, MenuLink } from './menu.tsx';
import { OutputsCard } from './outputs-card.tsx';
import { Page } from './page.tsx';
import { SpotifyCard } from './pairing/spotify-card.tsx';

/** Where the music comes from, and what it comes out of. */
export function MusicPage({ state }: { readonly state: BoxState }): JSX.Element {
  const { dj, library } = state;
  return (
    <Page state={state} title={words.value.phone.place.music}>
      <SpotifyCard state={state} />
      <OutputsCard device={state.playback.device} />
      <LeadCard lead={dj.lead} />
      <Menu>
        <MenuLink
          to="library"
          title={words.value.library.title}
          note={
            library.state === 'reading'
              ? words.value.library.reading(library.phase)
              : words.value.library.songs(dj.tracks)
          }
        />
        <MenuLink
          to="sound"
          title={words.value.features.title}
          note={words.value.features.understood(dj.understood, dj.tracks)}
        />
      </Menu>
      <CallsCard calls={state.calls} />
    </Page>
  );
}

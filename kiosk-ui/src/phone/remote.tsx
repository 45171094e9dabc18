import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { Bans } from './bans.tsx';
import { Bar } from './bar.tsx';
import { BackupPage } from './backup/backup-page.tsx';
import { BoxPage } from './box-page.tsx';
import { EveningPage } from './evening-page.tsx';
import { FeaturesCard } from './features-card.tsx';
import { GuestPage } from './guest-page.tsx';
import { HelpPage } from './help/help-page.tsx';
import { HistoryPage } from './history/history-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { LibraryCard } from './library-card.tsx';
import { MusicPage } from './music-page.tsx';
import { NowPage } from './now-page.tsx';
import { Page } from './page.tsx';
import { PairingPage } from './pairing/pairing-page.tsx';
import { PeopleCard } from './people/people-card.tsx';
import { PrivacyPage } from './privacy/privacy-page.tsx';
import { SettingGroup } from './settings/setting-group.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { SetupPage } from './setup/setup-page.tsx';
import { SharePage } from './share/share-page.tsx';
import { view, type View } from './view.ts';

type Drawn = (props: { readonly state: BoxState }) => JSX.Element;

const PAGES: Readonly<Record<View, Drawn>> = {
  now: NowPage,
  music: MusicPage,
  spotify: PairingPage,
  library: ({ state }) => (
    <Page state={state} title={words.value.library.title} under="music">
      <LibraryCard state={state} />
      <Bans />
    </Page>
  ),
  sound: ({ state }) => (
    <Page state={state} title={words.value.features.title} under="music">
      <FeaturesCard understood={state.dj.understood} tracks={state.dj.tracks} />
    </Page>
  ),
  evening: EveningPage,
  history: HistoryPage,
  share: SharePage,
  box: BoxPage,
  people: ({ state }) => (
    <Page state={state} title={words.value.people.title} under="box">
      <PeopleCard revision={state.people.revision} />
      <SettingGroup title={words.value.people.mayTitle} keys={['guests.mayLike', 'guests.maySteer']} />
    </Page>
  ),
  privacy: PrivacyPage,
  settings: SettingsPage,
  backup: BackupPage,
  help: HelpPage,
  home: HomePage,
  setup: SetupPage,
};

/** The owner's remote, or what a guest sees of it. */
export function Remote({ state }: { readonly state: BoxState }): JSX.Element {
  if (state.people.you === 'guest')
    return view.value === 'share' ? <SharePage state={state} /> : <GuestPage state={state} />;
  const Shown = PAGES[view.value];
  return (
    <>
      <Shown key={view.value} state={state} />
      <Bar />
    </>
  );
}

import type { JSX } from 'preact';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { words } from '../../text/words.ts';
import { CameraSwitch } from '../camera-switch.tsx';
import { Page } from '../page.tsx';
import { SettingGroup } from '../settings/setting-group.tsx';
import { Forget } from './forget.tsx';
import { TakeAlong } from './take-along.tsx';
import { VenueChoice } from './venue-choice.tsx';
import { WhatIsKept } from './what-is-kept.tsx';

const ASKING = ['privacy.optIn', 'privacy.optInMinutes', 'mood.minimumGroup'];
const KEEPING = ['history.moodDays', 'history.songDays', 'history.tasteDays'];

/** What is seen, what is kept, and how to end both. */
export function PrivacyPage({ state }: { readonly state: BoxState }): JSX.Element {
  const { privacy } = state;
  return (
    <Page state={state} title={words.value.phone.menu.privacy} under="box">
      <CameraSwitch privacy={privacy} open={state.camera.on} />
      <WhatIsKept privacy={privacy} />
      <VenueChoice privacy={privacy} />
      <SettingGroup title={words.value.privacyPage.asking} keys={ASKING} />
      <SettingGroup title={words.value.privacyPage.howLong} keys={KEEPING} />
      <TakeAlong />
      <Forget />
    </Page>
  );
}

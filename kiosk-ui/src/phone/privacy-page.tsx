import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { CameraSwitch } from './camera-switch.tsx';
import { Keepsakes } from './keepsakes.tsx';
import { Page } from './page.tsx';

/** What is seen, what is kept, and how to end both. */
export function PrivacyPage({ state }: { readonly state: BoxState }): JSX.Element {
  return (
    <Page state={state} title={words.value.phone.menu.privacy} under="box">
      <CameraSwitch on={state.camera.on} />
      <Keepsakes />
    </Page>
  );
}

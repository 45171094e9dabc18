import type { JSX } from 'preact';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { words } from '../text/words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Menu, MenuLink } from './menu.tsx';
import { Page } from './page.tsx';
import { PhoneHealth } from './phone-health.tsx';

/** The box itself: how it is doing, and the doors to everything that is set up once. */
export function BoxPage({ state }: { readonly state: BoxState }): JSX.Element {
  const { menu } = words.value.phone;
  return (
    <Page state={state} title={words.value.phone.place.box}>
      <PhoneHealth health={state.health} />
      <Menu>
        <MenuLink
          to="privacy"
          title={menu.privacy}
          note={state.camera.on ? words.value.done.camera(true) : words.value.done.camera(false)}
        />
        <MenuLink to="people" title={words.value.people.title} note={menu.peopleNote} />
      </Menu>
      <Menu>
        <MenuLink to="home" title={words.value.home.title} note={words.value.home.note} />
        <MenuLink to="setup" title={words.value.setup.title} note={words.value.setup.note} />
        <MenuLink to="settings" title={words.value.settings.title} note={words.value.settings.note} />
        <MenuLink to="backup" title={words.value.backup.title} note={words.value.backup.note} />
        <MenuLink to="help" title={words.value.help.title} note={words.value.help.note} />
      </Menu>
      <LanguageChoice />
      <footer class="phone-foot">{words.value.version(state.box.version)}</footer>
    </Page>
  );
}

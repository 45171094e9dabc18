import { render } from 'preact';
import { openBox } from './live/box.ts';
import { tintPage } from './look/tint-page.ts';
import { Shell } from './parts/shell.tsx';
import { Remote } from './phone/remote.tsx';
import { Toast } from './phone/toast.tsx';
import { followPhone } from './text/choose-language.ts';
import './styles/base.css';
import './styles/phone-light.css';
import './styles/phone.css';
import './styles/phone-menu.css';
import './styles/phone-pages.css';
import './styles/pairing.css';
import './styles/outputs.css';
import './styles/dj.css';
import './styles/library.css';

tintPage();
void followPhone();
render(
  <>
    <Shell page={(state) => <Remote state={state} />} />
    <Toast />
  </>,
  document.getElementById('page')!,
);
openBox();

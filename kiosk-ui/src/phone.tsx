import { render } from 'preact';
import { openBox } from './live/box.ts';
import { tintPage } from './look/tint-page.ts';
import { Shell } from './parts/shell.tsx';
import { PairingPage } from './phone/pairing/pairing-page.tsx';
import { PhonePage } from './phone/phone-page.tsx';
import { Toast } from './phone/toast.tsx';
import { view } from './phone/view.ts';
import { followPhone } from './text/choose-language.ts';
import './styles/base.css';
import './styles/phone.css';
import './styles/pairing.css';
import './styles/outputs.css';
import './styles/dj.css';
import './styles/library.css';

tintPage();
void followPhone();
render(
  <>
    <Shell
      page={(state) =>
        view.value === 'spotify' && state.people.you === 'owner' ? (
          <PairingPage state={state} />
        ) : (
          <PhonePage state={state} />
        )
      }
    />
    <Toast />
  </>,
  document.getElementById('page')!,
);
openBox();

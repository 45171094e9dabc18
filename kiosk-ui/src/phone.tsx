import { render } from 'preact';
import { openBox } from './live/box.ts';
import { tintPage } from './look/tint-page.ts';
import { Shell } from './parts/shell.tsx';
import { PhonePage } from './phone/phone-page.tsx';
import { Toast } from './phone/toast.tsx';
import './styles/base.css';
import './styles/phone.css';
import './styles/outputs.css';

tintPage();
render(
  <>
    <Shell page={(state) => <PhonePage state={state} />} />
    <Toast />
  </>,
  document.getElementById('page')!,
);
openBox();

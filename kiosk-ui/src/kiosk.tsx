import { render } from 'preact';
import { playWhenAllowed } from './kiosk/browser-player.ts';
import { KioskPage } from './kiosk/kiosk-page.tsx';
import { openBox } from './live/box.ts';
import { tintPage } from './look/tint-page.ts';
import { Shell } from './parts/shell.tsx';
import { followBox } from './text/choose-language.ts';
import './styles/base.css';
import './styles/kiosk.css';
import './styles/sound.css';

tintPage();
render(<Shell page={(state) => <KioskPage state={state} />} />, document.getElementById('page')!);
openBox();
followBox();
playWhenAllowed();

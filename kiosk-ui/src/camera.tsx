import { render } from 'preact';
import { CameraPage } from './camera/camera-page.tsx';
import { startAgain } from './camera/looking.ts';
import { openBox } from './live/box.ts';
import { tintPage } from './look/tint-page.ts';
import { Shell } from './parts/shell.tsx';
import { followPhone } from './text/choose-language.ts';
import './styles/base.css';
import './styles/camera.css';

tintPage();
void followPhone();
render(<Shell page={(state) => <CameraPage state={state} />} />, document.getElementById('page')!);
openBox();
void startAgain();

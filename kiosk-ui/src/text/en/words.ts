import { formats } from '../formats.ts';
import { backup } from './backup.ts';
import { calls } from './calls.ts';
import { cameraPage } from './camera.ts';
import { dj } from './dj.ts';
import { kiosk } from './kiosk.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { features, library } from './library.ts';
import { outputs } from './outputs.ts';
import { pages } from './pages.ts';
import { pairing } from './pairing.ts';
import { people } from './people.ts';
import { phone } from './phone.ts';
import { privacyPage } from './privacy-page.ts';
import { share } from './share.ts';
import { setup } from './setup.ts';
import { settings } from './settings.ts';
import { sound } from './sound.ts';

/** Every word a person can see on either page, in the language the others are measured by. */
export const en = {
  ...pages,
  backup,
  calls,
  cameraPage,
  dj,
  help,
  history,
  home,
  features,
  kiosk,
  library,
  outputs,
  pairing,
  people,
  phone,
  privacyPage,
  settings,
  share,
  setup,
  sound,
  formats: formats('en-GB'),
};

/** What each language has to say: the type check fails where a word is missing. */
export type Words = typeof en;

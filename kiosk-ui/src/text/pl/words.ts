import { formats } from '../formats.ts';
import type { Sayings } from '../sayings.ts';
import type { Words } from '../en/words.ts';
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
import { saysBox } from './says-box.ts';
import { saysEyes } from './says-eyes.ts';
import { saysSongs } from './says-songs.ts';
import { saysSpotify } from './says-spotify.ts';
import { saysWhy } from './says-why.ts';

export const pl: { readonly words: Words; readonly sayings: Sayings } = {
  words: {
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
    formats: formats('pl-PL'),
  },
  sayings: { ...saysBox, ...saysEyes, ...saysSongs, ...saysSpotify, ...saysWhy },
};

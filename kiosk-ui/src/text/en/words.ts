import { formats } from '../formats.ts';
import { calls } from './calls.ts';
import { dj } from './dj.ts';
import { kiosk } from './kiosk.ts';
import { features, library } from './library.ts';
import { outputs } from './outputs.ts';
import { pages } from './pages.ts';
import { pairing } from './pairing.ts';
import { people } from './people.ts';
import { phone } from './phone.ts';
import { sound } from './sound.ts';

/** Every word a person can see on either page, in the language the others are measured by. */
export const en = {
  ...pages,
  calls,
  dj,
  features,
  kiosk,
  library,
  outputs,
  pairing,
  people,
  phone,
  sound,
  formats: formats('en-GB'),
};

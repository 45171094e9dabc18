import type { Words } from '../words.ts';

export const sound: Words['sound'] = {
  on: 'Posłuchaj zmyślonych utworów',
  off: 'Wycisz zmyślone utwory',
};

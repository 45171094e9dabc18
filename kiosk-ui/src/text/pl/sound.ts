import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'Posłuchaj zmyślonych utworów',
  off: 'Wycisz zmyślone utwory',
};

import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'Écouter les titres inventés',
  off: 'Faire taire les titres inventés',
};

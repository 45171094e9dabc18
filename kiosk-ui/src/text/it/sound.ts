import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'Ascolta i brani inventati',
  off: 'Zittisci i brani inventati',
};

import type { Words } from '../words.ts';

export const sound: Words['sound'] = {
  on: 'Ascolta i brani inventati',
  off: 'Zittisci i brani inventati',
};

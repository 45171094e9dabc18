import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'Erfundene Songs anhören',
  off: 'Erfundene Songs verstummen lassen',
};

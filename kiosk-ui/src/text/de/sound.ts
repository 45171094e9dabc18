import type { Words } from '../words.ts';

export const sound: Words['sound'] = {
  on: 'Erfundene Songs anhören',
  off: 'Erfundene Songs verstummen lassen',
};

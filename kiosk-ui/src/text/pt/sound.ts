import type { Words } from '../words.ts';

export const sound: Words['sound'] = {
  on: 'Ouvir as músicas inventadas',
  off: 'Silenciar as músicas inventadas',
};

import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'Ouvir as músicas inventadas',
  off: 'Silenciar as músicas inventadas',
};

import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'Oír las canciones inventadas',
  off: 'Silenciar las canciones inventadas',
};

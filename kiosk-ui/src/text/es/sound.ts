import type { Words } from '../words.ts';

export const sound: Words['sound'] = {
  on: 'Oír las canciones inventadas',
  off: 'Silenciar las canciones inventadas',
};

import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: '架空の曲を聴く',
  off: '架空の曲を消音する',
};

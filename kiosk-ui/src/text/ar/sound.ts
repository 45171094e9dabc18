import type { Words } from '../en/words.ts';

export const sound: Words['sound'] = {
  on: 'سماع الأغاني المخترعة',
  off: 'كتم الأغاني المخترعة',
};

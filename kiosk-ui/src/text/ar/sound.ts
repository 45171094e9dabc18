import type { Words } from '../words.ts';

export const sound: Words['sound'] = {
  on: 'سماع الأغاني المخترعة',
  off: 'كتم الأغاني المخترعة',
};

import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';
import { counted } from './counts.ts';

const { number } = formats('ar');

export const history: Words['history'] = {
  title: 'السجل الزمني',
  note: 'الأمزجة عبر الوقت، والأغاني حسب المزاج',
  span: 'المدة',
  spans: { day: 'يوم', week: 'أسبوع', month: 'شهر' },
  moods: 'كيف كان شعور الغرفة',
  chart: 'خطان عبر الوقت: مدى ارتياح الغرفة ومدى حيويتها. الأرقام في الجدول أدناه.',
  pleasant: 'الارتياح',
  lively: 'الحيوية',
  table: 'بالأرقام',
  when: 'متى',
  nothing: 'لم يُرَ شيء في هذه المدة.',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))} د` : `${number(Math.round(minutes / 6) / 10)} س`,
  byMood: 'الأغاني حسب المزاج',
  skipped: (skips, plays) => `تُخطّي ${number(skips)} من ${number(plays)}`,
  plays: (count) =>
    counted(count, {
      zero: '# مرة',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '# مرات',
      many: '# مرة',
      other: '# مرة',
    }),
};

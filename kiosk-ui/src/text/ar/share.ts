import type { Words } from '../en/words.ts';
import { counted, songs } from './counts.ts';

export const share: Words['share'] = {
  title: 'مشاركة السهرة',
  note: 'صورة للأمزجة والأغاني',
  alt: (count) => `صورة السهرة: أمزجتها شريط من الألوان، ومعها ${songs(count)}.`,
  save: 'حفظ الصورة',
  send: 'إرسال…',
  saved: 'حُفظت الصورة',
  none: 'لم تُشغَّل أي أغنية بعد. وتكبر الصورة مع السهرة.',
  more: (count) =>
    `وقبلها ${counted(count, {
      zero: '# أغنية',
      one: 'أغنية واحدة',
      two: 'أغنيتان',
      few: '# أغانٍ',
      many: '# أغنية',
      other: '# أغنية',
    })}`,
  link: 'لهواتف أخرى',
  linkMore: 'تفتح الهواتف المنضمة إلى الجهاز هذه الصفحة بالرمز. تعمل في هذه الشبكة فقط.',
};

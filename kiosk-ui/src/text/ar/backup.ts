import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number } = formats('ar');

export const backup: Words['backup'] = {
  title: 'النسخ الاحتياطية',
  note: 'نسخ من كل شيء، مختومة',
  more: 'يحفظ ملف واحد كل ما يتذكره الجهاز: الحسابات والإعدادات والسجل الزمني وما تعلّمه. ولا تفتحه إلا عبارة المرور الخاصة بك.',
  list: 'على هذا الجهاز',
  none: 'لا توجد نسخة بعد.',
  make: 'إنشاء نسخة الآن',
  making: 'تجري الكتابة…',
  made: 'النسخة جاهزة',
  kinds: { nightly: 'أُنشئت ليلًا', made: 'أُنشئت يدويًا' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'تنزيل',
  downloadName: (when) => `تنزيل نسخة ${when}`,
  remove: 'حذف',
  removeName: (when) => `حذف نسخة ${when}`,
  removeSure: (when) => `هل تريد حذف نسخة ${when} نهائيًا؟`,
  removed: 'حُذفت',
  nightly: 'كل ليلة',
  restored: (when) => `استُعيدت في ${when}.`,
  undone: (when) => `لم تنجح استعادة ${when}، فبقي كل شيء كما كان.`,
  passphrase: {
    title: 'عبارة المرور',
    more: 'عشرة أحرف أو أكثر. دوّنها: لا أحد، ولا حتى الجهاز، يستطيع معرفتها لاحقًا.',
    label: 'عبارة المرور',
    see: 'إظهار',
    keep: 'حفظ',
    kept: 'تم تعيين عبارة المرور',
    there: (when) => `عُيّنت في ${when}. أما النسخ الأقدم فتُفتح بالعبارة السابقة.`,
    change: 'اختيار عبارة أخرى',
  },
  restore: {
    title: 'الاستعادة من نسخة احتياطية',
    more: 'تُفحص النسخة كاملة قبل أن يتغير شيء. وإن لم يعمل الجهاز بها، عاد إلى ما كان من تلقاء نفسه.',
    bring: 'إحضار ملف نسخة',
    which: 'أي نسخة',
    nothing: 'اختر واحدة',
    uploaded: (when) => `الملف الذي أحضرته، من ${when}`,
    go: 'استعادة',
    checking: 'يجري الفحص…',
    sure: (when) => `هل تريد إعادة كل شيء إلى ما كان عليه في ${when}؟ سيضيع ما جاء بعده.`,
    yes: 'نعم، استعد',
    no: 'اتركه كما هو',
    begun: (when) => `العودة إلى ${when}`,
  },
};

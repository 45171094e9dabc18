import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'الأقسام',
  place: { now: 'الآن', music: 'الموسيقى', evening: 'السهرة', box: 'الجهاز' },
  backTo: (place) => `العودة إلى ${place}`,
  menu: {
    privacy: 'الكاميرا والخصوصية',
    peopleNote: 'من يتحكم ومن يشاهد',
  },
  never: 'أبدًا',
  language: { title: 'اللغة', more: 'على هذا الهاتف' },
  lead: {
    title: 'دع قائمة تشغيل تقود',
    more: 'تُختار أغانيها أولًا لبعض الوقت، والغرفة هي التي تقرر بينها.',
    choose: 'اختيار قائمة تشغيل',
    asking: 'لحظة…',
    liked: 'أغانيك المفضلة',
    none: 'يظهر المزيد هنا عندما تختار قوائم تشغيل في «موسيقاك».',
    done: (name) => `«${name}» تقود لبعض الوقت`,
  },
  tonight: {
    title: 'أغاني هذه السهرة',
    none: 'لم تُشغَّل أي أغنية بعد.',
    all: (count) => `عرض الكل (${count})`,
    fewer: 'عرض أقل',
  },
};

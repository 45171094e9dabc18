import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'الطلبات إلى Spotify',
  of: (budget) => `من ${budget} في آخر 24 ساعة`,
  what: 'فيمَ استُخدمت',
  purposes: {
    playback: 'تشغيل الموسيقى',
    follow: 'معرفة ما يُشغَّل',
    playlist: 'قوائم التشغيل',
    account: 'تسجيل الدخول',
    library: 'قراءة أغانيك',
  },
  levels: {
    plenty: 'بقي منها الكثير. يسمح Spotify لكل تطبيق بعدد محدد يوميًا.',
    sparing: 'بقي منها القليل: يتحقق الجهاز مرات أقل ويرسل قوائم أطول.',
    spent: 'انتهت كلها. تستمر الموسيقى بالأغاني التي أُرسلت.',
    quota: 'يقول Spotify إن طلبات اليوم انتهت. تستمر الموسيقى بالأغاني التي أُرسلت.',
  },
  moreAt: (time) => `يتوفر المزيد من الساعة ${time}.`,
  loweredAt: (day) => `الحد أقل لمدة أسبوع، لأن Spotify رفض يوم ${day}.`,
};

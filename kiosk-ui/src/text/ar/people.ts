import type { Words } from '../en/words.ts';
import { counted } from './counts.ts';

const asking = (count: number, what: string): string =>
  counted(count, {
    zero: `لا أحد يطلب ${what}`,
    one: `ضيف واحد يطلب ${what}`,
    two: `ضيفان يطلبان ${what}`,
    few: `# ضيوف يطلبون ${what}`,
    many: `# ضيفًا يطلبون ${what}`,
    other: `# ضيف يطلبون ${what}`,
  });

export const people: Words['people'] = {
  guestTitle: 'أنت ضيف هنا',
  guestMore: 'ترى ما يُشغَّل. لاختيار الموسيقى، كن مالكًا.',
  ask: 'اطلب من المالك',
  asked: 'أُرسل الطلب. أمام المالك عشر دقائق للسماح.',
  refused: 'رفض المالك. يمكنك أن تطلب مجددًا بعد عشر دقائق.',
  pinTitle: 'أو أدخل رمز PIN للمالك',
  pin: 'رمز PIN للمالك',
  pinSend: 'كن مالكًا',

  asks: (name) => `${name} يطلب أن يصبح مالكًا`,
  asksMore: 'يستطيع المالك فعل كل شيء على هذا الجهاز، مثلك.',
  allow: 'سماح',
  refuse: 'رفض',
  didAllow: (name) => `${name} مالك الآن`,
  didRefuse: (name) => `${name} يبقى ضيفًا`,

  title: 'الهواتف والأشخاص',
  hint: 'أول هاتف يملك الجهاز. ومن يكتب الرمز بعده ضيف، حتى يسمح مالك بالمزيد.',
  nobody: 'لم ينضم أي هاتف.',
  you: 'هذا الهاتف',
  roles: { owner: 'مالك', guest: 'ضيف' },
  since: (role, joined) => `${role} منذ ${joined}`,
  remove: (name) => `إزالة ${name}`,
  removeShort: 'إزالة',
  removed: (name) => `أُزيل ${name}`,
  leave: 'مغادرة',
  leaveSure: 'هل تريد المغادرة؟ للعودة يجب كتابة الرمز الظاهر على الشاشة مجددًا على هذا الهاتف.',
  removeSure: (name) => `هل تريد إزالة ${name}؟ يمكنه الانضمام مجددًا بالرمز الظاهر على الشاشة.`,
  stay: 'لا',

  mayTitle: 'ما يمكن للضيوف فعله',
  wishes: {
    title: 'ماذا تتمنى؟',
    more: 'كل الأمنيات معًا تميل بالموسيقى قليلًا، ثم تخفت.',
    names: { like: 'أعجبتني هذه الأغنية', calmer: 'أهدأ', livelier: 'أكثر حيوية' },
    done: { like: 'أعجبتك', calmer: 'وصل طلبك: أهدأ قليلًا', livelier: 'وصل طلبك: أكثر حيوية قليلًا' },
    told: (calmer, livelier) =>
      [...(calmer > 0 ? [asking(calmer, 'أهدأ')] : []), ...(livelier > 0 ? [asking(livelier, 'أكثر حيوية')] : [])].join(
        '، ',
      ),
  },

  another: 'إضافة مالك آخر',
  code: (code) => `الرمز هو ${code}. يصلح لمالك واحد خلال عشر دقائق. ويعرضه الجهاز أيضًا.`,

  newPin: 'رمز PIN للمالك، من 6 إلى 12 رقمًا',
  newPinMore: 'به يصبح الضيف مالكًا. اختر رمزًا لا يخمّنه أحد. فارغ = بلا رمز.',
  keepPin: 'حفظ',
  pinKept: 'تم تعيين رمز PIN',
  pinGone: 'لم يعد هناك رمز PIN',
};

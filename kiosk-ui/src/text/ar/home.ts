import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'المنزل الذكي',
  note: 'MQTT و Home Assistant',
  more: 'ينقل الجهاز مزاج الغرفة عبر MQTT. ويجده Home Assistant على الوسيط نفسه من تلقاء نفسه.',
  well: 'متصل.',
  broker: 'الوسيط',
  own: 'الوسيط الذي داخل هذا الجهاز',
  look: 'البحث عن وسطاء',
  looking: 'يجري البحث…',
  nobody: 'لا وسيط يعلن عن نفسه. اكتب عنوانه أدناه؛ وفي Home Assistant هو اسم ذلك الحاسوب.',
  other: 'عنوان آخر، مستخدم، كلمة مرور',
  address: 'العنوان',
  user: 'المستخدم، إن طُلب',
  password: 'كلمة المرور، تُحفظ مختومة ولا تُعرض أبدًا',
  try: 'اختبار',
  trying: 'اختبار…',
  works: (milliseconds) => `يعمل: ردّ الوسيط خلال ${milliseconds} ms.`,
  keep: 'استخدامه',
  topics: 'كيف يتحدث الجهاز هناك',
};

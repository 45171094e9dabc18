import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': 'لا وجود لـ {1} (أو لم تعد موجودة).',
  '{1} is used by another program.': '{1} يستخدمها برنامج آخر.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'أغلق البرنامج الآخر الذي يستخدم الكاميرا؛ يذكره `fuser -v /dev/video*`.',
  'MoodDJ may not open {1}.': 'لا يُسمح لـ MoodDJ بفتح {1}.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'أضف المستخدم الذي يشغّل MoodDJ إلى المجموعة "video"، ثم أعد تشغيل MoodDJ.',
  'The system keeps MoodDJ from opening {1}.': 'يمنع النظام MoodDJ من فتح {1}.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'أعد تشغيل mooddj-vision؛ إن أفاد ذلك فيجب أن يحمّل /etc/modules-load.d/mooddj.conf الوحدة videodev عند الإقلاع. وفي الحاوية، أتح لها الكاميرا.',
  '{1} reported a broken transfer.': 'أبلغت {1} عن نقل معطوب.',
  'There is too little USB bandwidth for {1}.': 'سعة USB غير كافية لـ {1}.',
  'Use another USB socket, without a hub.': 'استخدم منفذ USB آخر من دون موزّع.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': 'ليست {1} كاميرا يستطيع MoodDJ قراءتها ({2}: {3}).',
  '{1} failed ({2}: {3}).': 'تعطّلت {1} ({2}: {3}).',
  'no format at all': 'لا صيغة إطلاقًا',
  'There is no picture in {1}.': 'لا توجد أي صورة في {1}.',
  'Put JPEG or PNG files there.': 'ضع فيه ملفات JPEG أو PNG.',
  'Correct camera.source in the configuration.': 'صحّح camera.source في الإعدادات.',
  '{1} cannot be read.': 'لا يمكن قراءة {1}.',
  '{1} is not a picture that can be read.': '{1} ليس صورة يمكن قراءتها.',
  'Remove it from the folder, or replace it.': 'أزله من المجلد أو استبدله.',
  'The camera sends no pictures.': 'لا ترسل الكاميرا أي صور.',
  'The camera has failed.': 'تعطّلت الكاميرا.',
  'Another program uses the camera.': 'برنامج آخر يستخدم الكاميرا.',
  'The camera may not be opened.': 'لا يُسمح بفتح الكاميرا.',
  'Starting.': 'قيد البدء.',
  'Running.': 'قيد التشغيل.',
  'Running: {1}.': 'قيد التشغيل: {1}.',
  'The processor is hot or held back: fewer looks ({1}).': 'المعالج ساخن أو مقيَّد: نظرات أقل ({1}).',
  'nobody in view, and nothing moves': 'لا أحد في المشهد، ولا شيء يتحرك',
  'nobody in view, but something moved': 'لا أحد في المشهد، لكن شيئًا تحرك',
  'people in view': 'يوجد أشخاص في المشهد',
  'people in view, and the mirror is watched': 'يوجد أشخاص في المشهد، وهناك من ينظر إلى المرآة',
  'as fast as the processor allows': 'بأقصى ما يسمح به المعالج',
  'half as often while the processor is hot or held back': 'بنصف العدد ما دام المعالج ساخنًا أو مقيَّدًا',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'هذا الجهاز موجود في مكان عمل: قراءة المشاعر فيه محظورة في الاتحاد الأوروبي (AI Act, Art. 5(1)(f))، للموظفين والضيوف على السواء. تبقى الكاميرا مطفأة؛ اختر مزاجًا بنفسك.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'هذا الجهاز موجود في مدرسة أو مكان تعليمي آخر: قراءة المشاعر فيه محظورة في الاتحاد الأوروبي (AI Act, Art. 5(1)(f))، للموظفين والضيوف على السواء. تبقى الكاميرا مطفأة؛ اختر مزاجًا بنفسك.',
};

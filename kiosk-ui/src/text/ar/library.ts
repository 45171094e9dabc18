import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';
import { counted, songs } from './counts.ts';

const { number } = formats('ar');

const phases: Readonly<Record<Parameters<Words['library']['reading']>[0], string>> = {
  '': 'مكتبتك',
  top: 'أكثر ما تستمع إليه',
  recent: 'ما استمعت إليه مؤخرًا',
  playlists: 'قوائم التشغيل لديك',
  liked: 'الأغاني التي أعجبتك',
};

export const library: Words['library'] = {
  title: 'موسيقاك',
  songs,
  reading: (phase) => `تجري قراءة ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} من ${number(total)}`),
  waiting: (time) => `تُقرأ البقية من الساعة ${time}: الطلبات التي يسمح بها Spotify محفوظة للموسيقى.`,
  lastRead: (when) => `آخر قراءة ${when}.`,
  neverRead: 'لم تُقرأ بعد.',
  readNow: 'اقرأ الآن',
  stop: 'إيقاف',
  stopped: 'توقفت القراءة؛ وما قُرئ باقٍ.',
  begun: 'تجري قراءة موسيقاك',
  explicit: 'أغانٍ بكلمات صريحة',
  explicitLabel: 'السماح باختيار أغانٍ بكلمات صريحة',
  explicitOn: 'يمكن اختيارها.',
  explicitOff: 'تبقى في مكتبتك ولا تُختار أبدًا.',
  explicitLocked: 'مثبّت في ملف إعدادات هذا الجهاز.',
  explicitDone: (on) => (on ? 'يمكن اختيار الأغاني الصريحة' : 'تُستبعد الأغاني الصريحة'),

  playlists: 'قوائم التشغيل',
  playlistsHint: 'الأغاني التي أعجبتك وأكثر ما تستمع إليه وما تشغّله موجودة دائمًا. أضف قوائم تشغيل وقل بأي مزاج توحي.',
  show: 'اختيار القوائم',
  hide: 'إخفاء القوائم',
  looking: 'يجري سؤال Spotify…',
  none: 'لا قوائم تشغيل في هذا الحساب.',
  moodOf: (name) => `مزاج «${name}»`,
  noMood: 'بلا مزاج',
  added: (name) => `تُقرأ «${name}» الآن`,
  removed: (name) => `استُبعدت «${name}»`,
  tagged: (name, mood) => `«${name}»: ${mood}`,
  untagged: (name) => `«${name}»: بلا مزاج`,
};

export const features: Words['features'] = {
  title: 'طابع أغانيك',
  understood: (known, all) => `فُهم ${number(known)} من ${number(all)}`,
  hint: 'يرتّب الـ DJ الأغاني حسب المزاج والإيقاع. وما لا يعرفه أحد يُشغَّل أيضًا من حين إلى آخر.',
  songs,
  states: {
    asking: 'يسأل الآن',
    done: 'لم يبقَ ما يُسأل عنه',
    resting: 'لم يردّ',
    spent: 'انتهت حصة هذا الشهر',
    'needs-owner': 'يحتاج إليك',
    off: 'متوقف',
    given: '',
  },
  until: (time) => `يسأل مجددًا ${time}`,
  usage: (calls, limit) => `${number(calls)} من ${number(limit)} من طلبات هذا الشهر`,
  keyTitle: 'SoundNet',
  keyHint:
    'يعرف أغاني لا يعرفها ReccoBeats. يحتاج إلى مفتاحك من rapidapi.com («Track Analysis»)؛ يُجرَّب بطلب واحد ثم يُحفظ مختومًا على هذا الجهاز.',
  keyLabel: 'مفتاح RapidAPI',
  keySend: 'جرّب واحفظ',
  keyTrying: 'تجربة…',
  keyKept: 'المفتاح يعمل وقد حُفظ',
  keyThere: 'مفتاحك على الجهاز.',
  keyForget: 'نسيان المفتاح',
  keyForgotten: 'نُسي المفتاح',
  fileTitle: 'كملف',
  fileHint: 'جدول بكل الأغاني، للحفظ أو للإكمال. ويمكن إدخال جداول Exportify أيضًا.',
  download: 'تنزيل (CSV)',
  upload: 'إدخال ملف CSV',
  uploading: 'تجري قراءة الملف…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      `أُخذت: ${songs(imported)}`,
      ...(unchanged > 0 ? [`معروفة من قبل: ${number(unchanged)}`] : []),
      ...(empty > 0 ? [`بلا قيم: ${number(empty)}`] : []),
      ...(wrong > 0
        ? [
            counted(wrong, {
              zero: 'لا أسطر غير مفهومة',
              one: 'سطر واحد غير مفهوم',
              two: 'سطران غير مفهومين',
              few: '# أسطر غير مفهومة',
              many: '# سطرًا غير مفهوم',
              other: '# سطر غير مفهوم',
            }),
          ]
        : []),
    ].join('، ') + '.',
  problem: (line, column) => `السطر ${line}، ${column}`,
  more: (count) => `و${number(count)} غيرها`,
};

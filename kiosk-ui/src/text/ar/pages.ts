import type { pages as english } from '../en/pages.ts';
import { counted } from './counts.ts';

const moods: (typeof english)['moods'] = {
  happy: 'فرح',
  sad: 'حزن',
  angry: 'غضب',
  neutral: 'حياد',
  surprised: 'دهشة',
  unsure: 'غير واضح',
  none: 'لا أحد هنا',
};

const directions: (typeof english)['directions'] = {
  match: { name: 'مجاراة', doing: 'مجاراة الغرفة', means: 'الأغاني تشعر كما تشعر الغرفة.' },
  lift: { name: 'رفع', doing: 'رفع معنويات الغرفة', means: 'تصير الأغاني أكثر إشراقًا، خطوة خطوة.' },
  calm: { name: 'تهدئة', doing: 'تهدئة الغرفة', means: 'تصير الأغاني أهدأ، خطوة خطوة.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'اتّباع الغرفة',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'الكاميرا',
    vision: 'قراءة المزاج',
    player: 'المشغّل',
    account: 'حساب Spotify',
    library: 'مكتبة الموسيقى',
    broker: 'المنزل الذكي',
    clock: 'الساعة',
    disk: 'التخزين',
    calls: 'الطلبات إلى Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `الساعة ${time}`,
  onDay: (day, time) => `يوم ${day} الساعة ${time}`,
  takeOver: 'دع الـ DJ يتولّى',
  takenOver: 'الـ DJ يقود من جديد.',
  starting: 'يستيقظ',
  startingMore: 'يجري الوصول إلى الجهاز…',
  lost: 'انقطع الاتصال، تجري المحاولة مجددًا…',

  peopleInView: (count) =>
    counted(count, {
      zero: 'لا أحد في المشهد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: '# أشخاص',
      many: '# شخصًا',
      other: '# شخص',
    }),
  sure: (confidence) => (confidence >= 0.75 ? 'شبه مؤكد' : confidence >= 0.5 ? 'مرجّح' : 'تخمين حذر'),
  since: (minutes) => (minutes < 1 ? 'الآن' : minutes < 60 ? `منذ ${minutes} د` : `منذ ${Math.floor(minutes / 60)} س`),
  roomIs: (mood, people) => `مزاج الغرفة: ${mood}، ${people}.`,
  emptyMore: 'بانتظار من يؤنسنا.',
  unsureMore: 'لا مزاج واضحًا بعد',
  cameraOff: 'الكاميرا مطفأة',
  cameraOffMore: 'لا يُنظر إلى شيء. الموسيقى مستمرة.',
  cameraRefused: 'لا تُقرأ الأمزجة في مكان العمل أو المدرسة: القانون يمنع ذلك. الموسيقى مستمرة.',
  noCamera: 'لا كاميرا',

  nowPlaying: 'يُشغَّل الآن',
  nowPlayingSay: (title, artist) => `تُشغَّل الآن ${title} لـ ${artist}.`,
  coverOf: (album) => `غلاف ${album}`,
  paused: 'متوقفة',
  noSong: 'لا أغنية بعد',
  noSongMore: 'الأولى في الطريق.',
  position: 'الموضع في الأغنية',
  positionOf: (at, of) => `${at} من ${of}`,
  why: 'لماذا هذه الأغنية',
  chosen: (minutes) => (minutes < 1 ? 'اختيرت الآن.' : `اختيرت قبل ${minutes} د.`),
  pinned: (mood) => `مثبّت على ${mood}`,

  sandbox: 'وضع تجريبي: أغانٍ مخترعة، وليس Spotify',
  allWell: 'كل شيء بخير',
  qr: (url) => `رمز QR للعنوان ${url}`,

  room: 'الغرفة',
  controls: 'التشغيل',
  transport: {
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    skip: 'الانتقال إلى الأغنية التالية',
    previous: 'العودة إلى الأغنية السابقة',
  },
  volume: 'مستوى الصوت',
  volumeUnknown: 'يتحكم هذا المشغّل في صوته بنفسه',
  leads: 'إلى أين تقود الموسيقى',
  directionLocked: 'مثبّت في ملف إعدادات هذا الجهاز.',
  mood: 'مزاج الموسيقى',
  camera: 'الكاميرا',
  cameraLabel: 'السماح للكاميرا بقراءة المزاج',
  cameraOnWords: 'تتحول الصور إلى أرقام داخل الجهاز وتُنسى فورًا. لا تُحفظ أي صورة ولا تُرسل، ولا يُتعرَّف على أحد.',
  cameraOffWords: 'الكاميرا مطفأة. تستمر الموسيقى من آخر مزاج، أو من المزاج الذي تختاره أعلاه.',
  health: 'حال الجهاز',
  allWellMore: 'تعمل الكاميرا والموسيقى والمنزل الذكي كما ينبغي.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'إغلاق',

  done: {
    play: 'بدأ التشغيل',
    pause: 'إيقاف مؤقت',
    skip: 'إلى الأغنية التالية',
    previous: 'أغنية إلى الوراء',
    volume: (percent) => `مستوى الصوت ${percent}%`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) => (mood === 'auto' ? 'تتبع الموسيقى الغرفة من جديد' : `موسيقى للمزاج: ${moods[mood]}`),
    camera: (on) => (on ? 'الكاميرا تعمل' : 'الكاميرا مطفأة'),
  },

  signIn: {
    title: 'أدخل الرمز الظاهر على الجهاز',
    more: 'تجده بجانب رمز QR على شاشة الجهاز.',
    label: 'الرمز',
    send: 'ربط هذا الهاتف',
    waiting: 'يجري الربط…',
    empty: 'اكتب الرمز أولًا.',
    scannedTitle: 'ربط هذا الهاتف بالجهاز',
    scannedMore: 'مسحت الرمز على شاشته: هذا يكفي.',
  },

  unreachable: {
    error: 'retry',
    message: 'لم يستجب الجهاز.',
    remedy: 'تأكد من أن هذا الهاتف على شبكة الجهاز نفسها، ثم حاول مجددًا.',
  },
  unexplained: { error: 'bug', message: 'لم ينجح ذلك.', remedy: 'حاول مجددًا بعد لحظة.' },
};

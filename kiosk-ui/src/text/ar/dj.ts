import type { Words } from '../en/words.ts';
import { songs } from './counts.ts';

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'ثابتة', means: 'لا شكل خاصًا للسهرة.' },
  party: { name: 'حفلة', means: 'تسخن ثم تبلغ الذروة ثم تهدأ مع السهرة.' },
  dinner: { name: 'عشاء', means: 'تبقى خافتة وقت الطعام.' },
};

export const dj: Words['dj'] = {
  title: 'هذه الأغنية',
  like: 'أعجبتني',
  more: 'المزيد مثلها',
  less: 'أقل مثلها',
  banSong: 'لا لهذه الأغنية أبدًا',
  banArtist: 'لا لهذا الفنان أبدًا',
  leads: (title) => `المزيد مثل «${title}» لبعض الوقت`,
  stop: 'إيقاف',

  howLong: 'المدة',
  minutes: (minutes) => (minutes < 60 ? `${minutes} د` : `${minutes / 60} س`),
  until: (time) => `حتى الساعة ${time}، ثم تتبع الموسيقى الغرفة من جديد.`,
  untilChanged: 'حتى تغيّره.',

  shape: 'شكل السهرة',
  arcs,
  arcLocked: 'مثبّت في ملف إعدادات هذا الجهاز.',
  save: 'حفظ هذه السهرة في Spotify',
  saved: (count, name) => `${songs(count)} في «${name}»`,
  open: 'فتح في Spotify',

  bans: 'لا تُشغَّل أبدًا',
  noBans: 'لا شيء محظور.',
  allow: 'سماح',
  allowName: (name) => `السماح مجددًا: ${name}`,
  take: (kind, format) => `${kind} بصيغة ${format}`,
  wipe: 'نسيان',
  wipeName: (kind) => `نسيان ${kind}`,
  sureYes: 'نعم، انسَها',
  sureNo: 'إبقاء',

  done: {
    like: 'سُجّل إعجابك لهذا المزاج',
    more: 'المزيد مثلها لبعض الوقت',
    less: 'أقل مثلها في هذا المزاج',
    banSong: 'لن تُشغَّل هذه الأغنية مجددًا',
    banArtist: 'لن يُشغَّل هذا الفنان مجددًا',
    leadOff: 'تتبع الموسيقى الغرفة وحدها من جديد',
    until: (time) => `حتى الساعة ${time}`,
    untilChanged: 'حتى تغيّره',
    arc: (arc) => arcs[arc].name,
    save: 'حُفظت كقائمة تشغيل',
    wiped: (rows) => `عدد ما نُسي: ${rows}`,
    allowed: (name) => `يمكن تشغيل ${name} مجددًا`,
  },
};

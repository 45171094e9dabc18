import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'الخلية فارغة.',
  'Fill it in, or empty all values of this line.': 'املأها، أو أفرغ كل قيم هذا السطر.',
  '“{1}” is not a number.': '«{1}» ليس رقمًا.',
  'Write a number from 0 to 1, such as 0.62.': 'اكتب رقمًا من 0 إلى 1، مثل 0.62.',
  '{1} is not between 0 and 1.': '{1} ليس بين 0 و1.',
  'Divide by 100: {1}.': 'اقسم على 100: {1}.',
  '{1} is not between {2} and {3}.': '{1} ليس بين {2} و{3}.',
  'Write beats a minute, such as 118.5.': 'اكتب عدد الضربات في الدقيقة، مثل 118.5.',
  'Write decibels, such as -7.5.': 'اكتب القيمة بالديسيبل، مثل -7.5.',
  '“{1}” is not a key.': '«{1}» ليس مقامًا موسيقيًا.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'اكتب من 0 (C) إلى 11 (B)، أو C وC# وDb…',
  '“{1}” is not a mode.': '«{1}» ليس سلّمًا كبيرًا ولا صغيرًا.',
  'Write 1 (major) or 0 (minor).': 'اكتب 1 (كبير) أو 0 (صغير).',
  '“{1}” names no song of Spotify.': 'لا يشير «{1}» إلى أي أغنية في Spotify.',
  'Write spotify:track: and the 22 characters of its link.': 'اكتب spotify:track: ثم الأحرف الـ 22 من رابطها.',
  'Reading your most played songs: {1} of {2}.': 'قراءة أكثر ما تستمع إليه: {1} من {2}.',
  'Reading what you played of late: {1} of {2}.': 'قراءة ما استمعت إليه مؤخرًا: {1} من {2}.',
  'Reading your playlists: {1} of {2}.': 'قراءة قوائم التشغيل لديك: {1} من {2}.',
  'Reading your liked songs: {1} of {2}.': 'قراءة الأغاني التي أعجبتك: {1} من {2}.',
  'the liked songs': 'أغانيك المفضلة',
  'Your file': 'ملفك',
  'Your playlist moods': 'أمزجة قوائم التشغيل لديك',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'تعود إلى شخص آخر: لا يسمح Spotify للتطبيقات إلا بقراءة قوائمك والقوائم المشتركة.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'تعود إلى {1}: لا يسمح Spotify للتطبيقات إلا بقراءة قوائمك والقوائم المشتركة.',
  'Spotify does not let the box read it.': 'لا يسمح Spotify للجهاز بقراءتها.',
  '{1} of {2} calls of the last 24 hours are used.': 'طلبات آخر 24 ساعة: استُخدم {1} من {2}.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'طلبات آخر 24 ساعة: استُخدم {1} من {2}. يتحقق الجهاز مرات أقل ويرسل قوائم أطول.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'طلبات آخر 24 ساعة: استُخدم {1} من {2}. ينتظر الجهاز حتى تتوفر من جديد.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} الحد أقل لبضعة أيام: رفض Spotify قبل بلوغه.',
};

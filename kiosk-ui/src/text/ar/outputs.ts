import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'تخرج الموسيقى من',
  look: 'البحث عن مكبّرات صوت',
  again: 'البحث مجددًا',
  looking: 'يجري سؤال Spotify…',
  here: 'هذا الجهاز',
  browser: 'متصفح الشاشة',
  playing: 'يشغّل الآن',
  none: 'لا يرى Spotify أي مكبّر صوت. شغّل واحدًا، أو افتح Spotify عليه مرة.',
  locked: 'مكبّر الصوت مثبّت في ملف الإعدادات.',
  done: (name) => `تخرج الموسيقى الآن من ${name}.`,
  active: 'ما يشغّل بالفعل',
};

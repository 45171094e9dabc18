import type { Words } from '../en/words.ts';

export const share: Words['share'] = {
  title: '今夜を共有',
  note: '気分と曲を1枚の画像に',
  alt: (songs) => `今夜の画像。気分を表す色の帯と、${songs}曲。`,
  save: '画像を保存',
  send: '送る…',
  saved: '画像を保存しました',
  none: 'まだ曲を再生していません。画像は今夜の曲とともに育ちます。',
  more: (songs) => `その前に${songs}曲`,
  link: 'ほかのスマホ用',
  linkMore: '本体に参加したスマホは、コードからこのページを開けます。このネットワークの中だけで使えます。',
};

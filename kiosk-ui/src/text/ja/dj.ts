import type { Words } from '../en/words.ts';

const arcs: Words['dj']['arcs'] = {
  flat: { name: '一定', means: '夜の流れに変化をつけません。' },
  party: { name: 'パーティー', means: '少しずつ盛り上がり、最高潮のあと静まります。' },
  dinner: { name: '食事', means: '食事の間は控えめに流します。' },
};

export const dj: Words['dj'] = {
  title: 'この曲',
  like: 'いいね',
  more: '似た曲を増やす',
  less: '似た曲を減らす',
  banSong: 'この曲を再生しない',
  banArtist: 'このアーティストを再生しない',
  leads: (title) => `しばらく「${title}」に似た曲`,
  stop: '止める',

  howLong: '期間',
  minutes: (minutes) => (minutes < 60 ? `${minutes}分` : `${minutes / 60}時間`),
  until: (time) => `${time}まで。その後はまた部屋に合わせます。`,
  untilChanged: '変更するまで。',

  shape: '夜の流れ',
  arcs,
  arcLocked: '本体の設定ファイルで固定されています。',
  save: '今夜の曲をSpotifyに保存',
  saved: (songs, name) => `「${name}」に${songs}曲`,
  open: 'Spotifyで開く',

  bans: '再生しないもの',
  noBans: '再生しないものはありません。',
  allow: '許可',
  allowName: (name) => `${name}をもう一度許可`,
  take: (kind, format) => `${kind}を${format}で保存`,
  wipe: '消す',
  wipeName: (kind) => `${kind}を消す`,
  sureYes: '消す',
  sureNo: '残す',

  done: {
    like: 'この気分の「いいね」',
    more: 'しばらく似た曲を増やします',
    less: 'この気分のときは似た曲を減らします',
    banSong: 'この曲はもう再生しません',
    banArtist: 'このアーティストはもう再生しません',
    leadOff: 'また部屋だけに合わせます',
    until: (time) => `${time}まで`,
    untilChanged: '変更するまで',
    arc: (arc) => arcs[arc].name,
    save: 'プレイリストとして保存しました',
    wiped: (rows) => `${rows}件を消しました`,
    allowed: (name) => `${name}をまた再生できます`,
  },
};

import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Spotifyへのリクエスト',
  of: (budget) => `／${budget}（過去24時間）`,
  what: '使い道',
  purposes: {
    playback: '音楽の再生',
    follow: '再生中の曲の確認',
    playlist: 'プレイリスト',
    account: 'ログイン',
    library: '曲の読み込み',
  },
  levels: {
    plenty: '十分に残っています。Spotifyではアプリごとに1日の回数が決まっています。',
    sparing: '残りわずかです。確認の回数を減らし、まとめて曲を送ります。',
    spent: '使い切りました。送信済みの曲で音楽は続きます。',
    quota: '今日の分を使い切ったとSpotifyから通知がありました。送信済みの曲で音楽は続きます。',
  },
  moreAt: (time) => `${time}から増えます。`,
  loweredAt: (day) => `${day}にSpotifyから断られたため、1週間は上限を下げています。`,
};

import type { Words } from '../en/words.ts';

const kept = (what: string, count: number): string =>
  count === 0 ? `${what}: 保存しません。` : `${what}: ${count}日間、この本体の中に。`;

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: '部屋の画面で誰かが開始をタップするまで、カメラはオフです。',
  venue: '本体の置き場所',
  asking: '先に尋ねる',
  howLong: '覚えておく期間',
  kept: {
    title: '保存するもの',
    pictures: '映像: 保存しません。すぐに数値に変えられ、映像を見る部分の外には出ません。',
    faces: '顔: 個人は特定しません。離れて戻った人は、新しい人として扱います。',
    moods: (count) => kept('部屋の気分', count),
    songs: (count) => kept('再生した曲', count),
    taste: (count) => kept('「いいね」とスキップ', count),
    group: (people) => `見えている人が${people}人未満のときは、気分を表示も保存もしません。`,
  },
  take: '持ち出す',
  takeMore: '本体があなたについて知っていることすべてを、1つのファイルに。',
  all: 'すべて（JSON）',
  single: '種類ごとに',
  parts: {
    moods: '気分',
    songs: '曲',
    taste: '「いいね」とスキップ',
    bans: '再生禁止',
    library: 'あなたの音楽',
    settings: '設定',
  },
  forgetTitle: '消す',
  forget: {
    history: {
      name: '履歴',
      means: 'これまでの気分と曲。',
      sure: '気分と曲の記録をすべて消しますか？1分以内なら元に戻せます。',
    },
    taste: {
      name: '「いいね」とスキップ',
      means: 'DJは一から学び直します。',
      sure: '「いいね」とスキップをすべて完全に消しますか？',
    },
    learnt: {
      name: '学んだことすべて',
      means: '履歴、「いいね」、再生禁止、ライブラリー。ライブラリーはその後読み直します。',
      sure: '本体が学んだことをすべて完全に消しますか？',
    },
    everything: {
      name: 'すべて',
      means: '初日の状態に戻ります。アカウント、スマホ、設定、バックアップも消えます。',
      sure: '本体を初日の状態に戻しますか？このスマホはもう一度参加が必要です。',
    },
  },
  undo: '元に戻す',
  undone: '元に戻しました',
  backupsLeft: '本体のバックアップにはまだ残っています。',
  backupsToo: 'バックアップも消す',
};

import type { Words } from '../en/words.ts';

const days = (count: number): string => (count === 365 ? '1年間' : `${count}日間`);

export const kiosk: Words['kiosk'] = {
  mirror: '部屋にいる人の顔を線で描いたもの。映像は表示しません。',
  privacy: 'ここではカメラが気分を読み取ります。映像は保存も送信もしません。',
  privacyDemo: 'この部屋ではなく見本の写真です。カメラは見ていません。',
  privacyOff: 'カメラはオフです。映像は保存も送信もしません。',
  moreTrouble: (count) => `ほか${count}件はスマホのページで`,
  steer: 'スマホで操作できます',
  steerHere: 'スマホで使うには --host 0.0.0.0 を付けて起動',
  code: 'コード',
  onSpotify: 'Spotifyで再生中',
  next: '次の曲',
  nextMaybe: '今のままなら次の曲',
  nextUnknown: '次の曲は、この曲が終わるときに選びます。',
  evening: '今夜',
  eveningSay: (songs) => `今夜の部屋の気分と${songs}曲。`,
  eveningBegins: '今夜はここから始まります。',
  stopLooking: 'カメラをオフにする',

  notice: {
    title: 'ここではカメラが気分を読み取ります',
    what: '顔の数を数え、気分を推し量ります。音楽がそれに合わせます。',
    never: '映像は保存も送信もしません。個人を特定することもありません。',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? '何も保存しません。'
        : `保存するもの: ${[
            ...(moodDays > 0 ? [`部屋の気分（${days(moodDays)}）`] : []),
            ...(songDays > 0 ? [`曲（${days(songDays)}）`] : []),
          ].join('、')}。`,
    more: '詳しくはスマホで',
    moreHere: '詳しい説明やカメラの停止は、この本体の管理者にお尋ねください。',
  },
  tap: {
    title: '音楽をあなたに合わせますか？',
    more: 'カメラが部屋の気分を読み取ります。離れると自動でオフになります。',
    start: 'カメラをオンにする',
    waiting: '準備中…',
  },
  pairing: {
    consent: { title: 'Spotifyを待っています', more: '操作したスマホで同意してください。続けて音楽が始まります。' },
    done: { title: 'Spotifyを連携しました', more: 'あなたの曲を読み込んでいます。まもなく最初の曲が流れます。' },
    failed: { title: 'うまくいきませんでした', more: '理由とやり直し方は、スマホに表示されています。' },
    code: '別のスマホの場合は、読み取るかコードを入力:',
  },
  trouble: {
    title: '音楽に手助けが必要です',
    phone: 'スマホで操作してください',
  },
  offline: {
    title: '本体が応答しません',
    more: '再生中の音楽はそのまま続きます。本体が戻ると、この画面も戻ります。',
    remedy: '1分以上かかる場合は、電源とネットワークを確認してください。',
    since: (time) => `${time}から`,
  },
  firstRun: {
    title: 'あなたの一台に',
    more: 'コードを読み取ってください。最初のスマホがオーナーになり、本体に名前を付け、自分の音楽を使えます。',
  },
};

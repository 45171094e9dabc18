import type { pages as english } from '../en/pages.ts';

const moods: (typeof english)['moods'] = {
  happy: '喜び',
  sad: '悲しみ',
  angry: '怒り',
  neutral: '平静',
  surprised: '驚き',
  unsure: '読み取り中',
  none: '誰もいません',
};

const directions: (typeof english)['directions'] = {
  match: { name: '合わせる', doing: '部屋に合わせています', means: '部屋の気分に合う曲を流します。' },
  lift: { name: '上げる', doing: '部屋を明るくしています', means: '少しずつ明るい曲へ導きます。' },
  calm: { name: '静める', doing: '部屋を静めています', means: '少しずつ静かな曲へ導きます。' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: '部屋に合わせる',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'カメラ',
    vision: '気分の読み取り',
    player: 'プレーヤー',
    account: 'Spotifyアカウント',
    library: '音楽ライブラリー',
    broker: 'ホームオートメーション',
    clock: '時計',
    disk: 'ストレージ',
    calls: 'Spotifyへのリクエスト',
  },

  brand: 'MoodDJ',
  at: (time) => time,
  onDay: (day, time) => `${day} ${time}`,
  takeOver: 'DJに任せる',
  takenOver: 'またDJが選びます。',
  starting: '起動しています',
  startingMore: '本体に接続しています…',
  lost: '接続が切れました。再接続しています…',

  peopleInView: (count) => (count === 0 ? '誰も見えません' : `${count}人`),
  sure: (confidence) => (confidence >= 0.75 ? 'ほぼ確実' : confidence >= 0.5 ? 'おそらく確か' : '控えめな推測'),
  since: (minutes) =>
    minutes < 1 ? 'たった今' : minutes < 60 ? `${minutes}分前から` : `${Math.floor(minutes / 60)}時間前から`,
  roomIs: (mood, people) => `部屋の気分: ${mood}、${people}。`,
  emptyMore: '誰かが来るのを待っています。',
  unsureMore: '気分はまだはっきりしません',
  cameraOff: 'カメラはオフ',
  cameraOffMore: '何も見ていません。音楽は続きます。',
  cameraRefused: '職場や学校では気分を読み取りません。法律で禁止されています。音楽は続きます。',
  noCamera: 'カメラなし',

  nowPlaying: '再生中',
  nowPlayingSay: (title, artist) => `${artist}の${title}を再生中です。`,
  coverOf: (album) => `${album}のジャケット`,
  paused: '一時停止中',
  noSong: 'まだ曲がありません',
  noSongMore: 'まもなく最初の曲が流れます。',
  position: '曲の再生位置',
  positionOf: (at, of) => `${of}中の${at}`,
  why: 'この曲の理由',
  chosen: (minutes) => (minutes < 1 ? 'たった今選びました。' : `${minutes}分前に選びました。`),
  pinned: (mood) => `${mood}に固定`,

  sandbox: 'お試しモード: 架空の曲、Spotifyではありません',
  allWell: 'すべて順調',
  qr: (url) => `${url}のQRコード`,

  room: '部屋',
  controls: '再生',
  transport: {
    play: '再生',
    pause: '一時停止',
    skip: '次の曲へ',
    previous: '前の曲へ',
  },
  volume: '音量',
  volumeUnknown: 'このプレーヤーの音量はプレーヤー側で決まります',
  leads: '音楽の方向',
  directionLocked: '本体の設定ファイルで固定されています。',
  mood: '音楽の気分',
  camera: 'カメラ',
  cameraLabel: 'カメラで気分を読み取る',
  cameraOnWords: '映像は本体の中で数値に変えられ、すぐに消えます。保存も送信もせず、個人を特定することもありません。',
  cameraOffWords: 'カメラはオフです。音楽は最後の気分、または上で選んだ気分で続きます。',
  health: '本体の状態',
  allWellMore: 'カメラ、音楽、ホームオートメーションは正常に動いています。',
  version: (version) => `MoodDJ ${version}`,
  dismiss: '閉じる',

  done: {
    play: '再生しています',
    pause: '一時停止',
    skip: '次の曲に進みました',
    previous: '前の曲に戻りました',
    volume: (percent) => `音量${percent}%`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) => (mood === 'auto' ? 'また部屋に合わせます' : `${moods[mood]}に合う曲を流します`),
    camera: (on) => (on ? 'カメラはオン' : 'カメラはオフ'),
  },

  signIn: {
    title: '本体に表示されたコードを入力してください',
    more: '本体の画面のQRコードの横にあります。',
    label: 'コード',
    send: 'このスマホを接続',
    waiting: '接続中…',
    empty: '先にコードを入力してください。',
    scannedTitle: 'このスマホを本体に接続します',
    scannedMore: '画面のコードを読み取ったので、入力は不要です。',
  },

  unreachable: {
    error: 'retry',
    message: '本体が応答しませんでした。',
    remedy: 'このデバイスが本体と同じネットワークにあることを確認し、もう一度お試しください。',
  },
  unexplained: {
    error: 'bug',
    message: 'うまくいきませんでした。',
    remedy: '少し待ってお試しください。',
  },
};

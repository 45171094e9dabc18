import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('ja-JP');

const phases: Readonly<Record<Parameters<Words['library']['reading']>[0], string>> = {
  '': 'ライブラリー',
  top: 'よく聴く曲',
  recent: '最近聴いた曲',
  playlists: 'プレイリスト',
  liked: 'お気に入りの曲',
};

export const library: Words['library'] = {
  title: 'あなたの音楽',
  songs: (count) => plural(count, { other: '#曲' }),
  reading: (phase) => `${phases[phase]}を読み込み中`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)}／${number(total)}`),
  waiting: (time) => `残りは${time}から読み込みます。Spotifyの使用枠を音楽のために取ってあります。`,
  lastRead: (when) => `前回の読み込み: ${when}`,
  neverRead: 'まだ読んでいません。',
  readNow: '今すぐ読み込む',
  stop: '止める',
  stopped: '止めました。読み込んだ分は残ります。',
  begun: '音楽を読み込んでいます',
  explicit: '露骨な表現を含む曲',
  explicitLabel: '露骨な表現を含む曲も選ぶ',
  explicitOn: '選ばれることがあります。',
  explicitOff: 'ライブラリーには残りますが、選ばれません。',
  explicitLocked: '本体の設定ファイルで固定されています。',
  explicitDone: (on) => (on ? '露骨な表現を含む曲も選びます' : '露骨な表現を含む曲を除きます'),

  playlists: 'プレイリスト',
  playlistsHint:
    'お気に入りの曲、よく聴く曲、再生した曲はいつも含まれます。プレイリストを追加して、どんな気分か教えてください。',
  show: 'プレイリストを選ぶ',
  hide: 'プレイリストを隠す',
  looking: 'Spotifyに確認中…',
  none: 'このアカウントにプレイリストはありません。',
  moodOf: (name) => `「${name}」の気分`,
  noMood: '気分なし',
  added: (name) => `「${name}」を読み込みます`,
  removed: (name) => `「${name}」を除きました`,
  tagged: (name, mood) => `「${name}」: ${mood}`,
  untagged: (name) => `「${name}」: 気分なし`,
};

export const features: Words['features'] = {
  title: '曲の雰囲気',
  understood: (known, all) => `${number(all)}曲のうち${number(known)}曲を把握`,
  hint: 'DJは気分とテンポで曲を並べます。情報のない曲も、ときどき流れます。',
  songs: (count) => plural(count, { other: '#曲' }),
  states: {
    asking: '確認中',
    done: '確認するものはありません',
    resting: '応答なし',
    spent: '今月分は終了',
    'needs-owner': '操作が必要です',
    off: 'オフ',
    given: '',
  },
  until: (time) => `${time}に再確認`,
  usage: (calls, limit) => `今月のリクエスト ${number(calls)}／${number(limit)}`,
  keyTitle: 'SoundNet',
  keyHint:
    'ReccoBeatsにない曲も調べられます。rapidapi.comのご自身のキー（「Track Analysis」）が必要です。一度試してから、本体に封をして保管します。',
  keyLabel: 'RapidAPIのキー',
  keySend: '試して保存',
  keyTrying: '試しています…',
  keyKept: 'キーを確認し、保存しました',
  keyThere: 'キーは本体にあります。',
  keyForget: 'キーを消す',
  keyForgotten: 'キーを消しました',
  fileTitle: 'ファイル',
  fileHint: '全曲の表です。保管にも書き込みにも使えます。Exportifyの表も読み込めます。',
  download: 'ダウンロード（CSV）',
  upload: 'CSVファイルを読み込む',
  uploading: 'ファイルを読み込んでいます…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, { other: '#曲を取り込みました' }),
      ...(unchanged > 0 ? [`変更なし${number(unchanged)}曲`] : []),
      ...(empty > 0 ? [`値なし${number(empty)}曲`] : []),
      ...(wrong > 0 ? [`読み取れない行${number(wrong)}行`] : []),
    ].join('、') + '。',
  problem: (line, column) => `${line}行目、${column}`,
  more: (count) => `ほか${number(count)}件`,
};

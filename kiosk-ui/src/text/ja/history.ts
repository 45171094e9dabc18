import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('ja-JP');

export const history: Words['history'] = {
  title: '履歴',
  note: '気分の移り変わりと、気分ごとの曲',
  span: '期間',
  spans: { day: '1日', week: '1週間', month: '1か月' },
  moods: '部屋の気分',
  chart: '部屋の心地よさとにぎやかさを示す2本の線。数値は下の表にあります。',
  pleasant: '心地よさ',
  lively: 'にぎやかさ',
  table: '数値で見る',
  when: '日時',
  nothing: 'この期間の記録はありません。',
  long: (minutes) =>
    minutes < 60 ? `${number(Math.max(1, Math.round(minutes)))}分` : `${number(Math.round(minutes / 6) / 10)}時間`,
  byMood: '気分ごとの曲',
  skipped: (skips, plays) => `${number(plays)}回中${number(skips)}回スキップ`,
  plays: (count) => plural(count, { other: '#回' }),
};

import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'ホームオートメーション',
  note: 'MQTTとHome Assistant',
  more: '本体は部屋の気分をMQTTで伝えます。同じブローカーを使うHome Assistantが自動で見つけます。',
  well: '接続しています。',
  broker: 'ブローカー',
  own: 'この本体の中のもの',
  look: 'ブローカーを探す',
  looking: '探しています…',
  nobody: '見つかりません。下にアドレスを入力してください。Home Assistantなら、その機器の名前です。',
  other: '別のアドレス、ユーザー名、パスワード',
  address: 'アドレス',
  user: 'ユーザー名（必要な場合）',
  password: 'パスワード（封をして保管し、表示しません）',
  try: 'テスト',
  trying: 'テスト中…',
  works: (milliseconds) => `正常です。ブローカーが${milliseconds}ミリ秒で応答しました。`,
  keep: 'これを使う',
  topics: '本体が送る内容',
};

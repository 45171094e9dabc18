import type { Words } from '../en/words.ts';

export const people: Words['people'] = {
  guestTitle: 'ゲストとして参加しています',
  guestMore: '再生中の曲を見られます。音楽を選ぶには、オーナーになってください。',
  ask: 'オーナーに申請',
  asked: '申請しました。オーナーは10分以内に許可できます。',
  refused: 'オーナーが断りました。10分後にもう一度申請できます。',
  pinTitle: 'または、オーナーPINを入力',
  pin: 'オーナーPIN',
  pinSend: 'オーナーになる',

  asks: (name) => `${name}がオーナーへの変更を申請しています`,
  asksMore: 'オーナーは、あなたと同じように本体のすべてを操作できます。',
  allow: '許可',
  refuse: '断る',
  didAllow: (name) => `${name}がオーナーになりました`,
  didRefuse: (name) => `${name}はゲストのままです`,

  title: 'スマホと人',
  hint: '最初のスマホがオーナーです。コードを入力したほかの人は、オーナーが許可するまでゲストです。',
  nobody: '参加しているスマホはありません。',
  you: 'このスマホ',
  roles: { owner: 'オーナー', guest: 'ゲスト' },
  since: (role, joined) => `${role}（${joined}から）`,
  remove: (name) => `${name}を外す`,
  removeShort: '外す',
  removed: (name) => `${name}を外しました`,
  leave: '退出',
  leaveSure: '本体から退出しますか？戻るには、画面のコードをこのスマホでもう一度入力します。',
  removeSure: (name) => `${name}を外しますか？画面のコードでまた参加できます。`,
  stay: 'いいえ',

  mayTitle: 'ゲストができること',
  wishes: {
    title: 'どんな音楽がいいですか？',
    more: 'みんなの希望を合わせて音楽を少しだけ変えます。希望は時間とともに薄れます。',
    names: { like: 'この曲に「いいね」', calmer: '穏やかに', livelier: 'にぎやかに' },
    done: {
      like: '「いいね」済み',
      calmer: '受け付けました。少し穏やかにします',
      livelier: '受け付けました。少しにぎやかにします',
    },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0 ? [`${calmer}人が穏やかな曲を希望`] : []),
        ...(livelier > 0 ? [`${livelier}人がにぎやかな曲を希望`] : []),
      ].join('、'),
  },

  another: 'オーナーを追加',
  code: (code) => `コードは${code}です。10分以内に1人がオーナーになれます。本体にも表示されます。`,

  newPin: 'オーナーPIN（6～12桁）',
  newPinMore: 'ゲストはこのPINでオーナーになれます。推測されにくいものにしてください。空欄ならPINなしです。',
  keepPin: '保存',
  pinKept: 'PINを設定しました',
  pinGone: 'PINをなくしました',
};

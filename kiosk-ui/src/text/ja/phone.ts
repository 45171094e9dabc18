import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: '場所',
  place: { now: '今', music: '音楽', evening: '今夜', box: '本体' },
  backTo: (place) => `${place}に戻る`,
  menu: {
    privacy: 'カメラとプライバシー',
    peopleNote: '操作できる人と見るだけの人',
  },
  never: '再生しない',
  language: { title: '言語', more: 'このスマホで' },
  lead: {
    title: 'プレイリストを中心に',
    more: 'しばらくその中の曲を優先します。どの曲にするかは、これまでどおり部屋に合わせます。',
    choose: 'プレイリストを選ぶ',
    asking: '少しお待ちください…',
    liked: 'お気に入りの曲',
    none: '「あなたの音楽」でプレイリストを選ぶと、ここに増えます。',
    done: (name) => `しばらく「${name}」が中心です`,
  },
  tonight: {
    title: '今夜の曲',
    none: 'まだ曲を再生していません。',
    all: (count) => `${count}曲すべて表示`,
    fewer: '少なく表示',
  },
};

import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: '音楽の出力先',
  look: 'スピーカーを探す',
  again: 'もう一度探す',
  looking: 'Spotifyに確認中…',
  here: 'この本体',
  browser: '画面のブラウザー',
  playing: '再生中',
  none: 'Spotifyにスピーカーが表示されていません。電源を入れるか、そこでSpotifyを一度開いてください。',
  locked: 'スピーカーは設定ファイルで固定されています。',
  done: (name) => `音楽の出力先を${name}にしました。`,
  active: 'すでに再生中のもの',
};

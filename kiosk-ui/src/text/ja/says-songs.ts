import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'セルが空です。',
  'Fill it in, or empty all values of this line.': '値を入れるか、この行の値をすべて空にしてください。',
  '“{1}” is not a number.': '「{1}」は数値ではありません。',
  'Write a number from 0 to 1, such as 0.62.': '0.62のように、0から1までの数値を書いてください。',
  '{1} is not between 0 and 1.': '{1}は0から1までの値ではありません。',
  'Divide by 100: {1}.': '100で割ってください: {1}。',
  '{1} is not between {2} and {3}.': '{1}は{2}から{3}までの値ではありません。',
  'Write beats a minute, such as 118.5.': '118.5のように、1分間の拍数を書いてください。',
  'Write decibels, such as -7.5.': '-7.5のように、デシベルで書いてください。',
  '“{1}” is not a key.': '「{1}」はキーではありません。',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': '0（C）から11（B）まで、またはC、C#、Db…のように書いてください。',
  '“{1}” is not a mode.': '「{1}」は長調・短調の値ではありません。',
  'Write 1 (major) or 0 (minor).': '1（長調）か0（短調）を書いてください。',
  '“{1}” names no song of Spotify.': '「{1}」はSpotifyの曲を示していません。',
  'Write spotify:track: and the 22 characters of its link.': 'spotify:track:に続けて、リンクの22文字を書いてください。',
  'Reading your most played songs: {1} of {2}.': 'よく聴く曲を読み込んでいます（{1}／{2}）。',
  'Reading what you played of late: {1} of {2}.': '最近聴いた曲を読み込んでいます（{1}／{2}）。',
  'Reading your playlists: {1} of {2}.': 'プレイリストを読み込んでいます（{1}／{2}）。',
  'Reading your liked songs: {1} of {2}.': 'お気に入りの曲を読み込んでいます（{1}／{2}）。',
  'the liked songs': 'お気に入りの曲',
  'Your file': 'あなたのファイル',
  'Your playlist moods': 'プレイリストの気分',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'ほかの人のものです。Spotifyがアプリに許可するのは、自分のプレイリストと共同プレイリストだけです。',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    '{1}さんのものです。Spotifyがアプリに許可するのは、自分のプレイリストと共同プレイリストだけです。',
  'Spotify does not let the box read it.': 'Spotifyが本体による読み込みを許可していません。',
  '{1} of {2} calls of the last 24 hours are used.': '過去24時間に{2}回中{1}回のリクエストを使いました。',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    '過去24時間に{2}回中{1}回のリクエストを使いました。確認の回数を減らし、まとめて曲を送ります。',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    '過去24時間に{2}回中{1}回のリクエストを使いました。空くまで待機します。',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1}上限に達する前にSpotifyから断られたため、数日間は上限を下げています。',
};

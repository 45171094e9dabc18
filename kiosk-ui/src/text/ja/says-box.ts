import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': '{1}秒後にもう一度お試しください。',
  'Something went wrong inside the box.': '本体の内部で問題が起きました。',
  'Look at the log, and report it.': 'ログを確認し、不具合を報告してください。',
  'The file is empty.': 'ファイルが空です。',
  'Choose a CSV file with a line of column names.': '列名の行があるCSVファイルを選んでください。',
  'no answer from {1}': '{1}から応答がありません',
  'The file has no column that names songs.': 'ファイルに曲を示す列がありません。',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'spotify:track:… のようなアドレスが入った「uri」列を追加してください。',
  'The file has no column “{1}”.': 'ファイルに「{1}」列がありません。',
  'Add it; a file needs at least: uri, {1}.': '追加してください。必要な列は少なくともuri、{1}です。',
  '{1} answered in an unknown shape': '{1}から未知の形式の応答がありました',
  'It needs your RapidAPI key.': 'RapidAPIのキーが必要です。',
  'This month’s calls are used up.': '今月のリクエストを使い切りました。',
  'RapidAPI does not accept the key (any more).': 'RapidAPIがキーを受け付けません（受け付けなくなりました）。',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'rapidapi.comのアプリからキーをコピーし、そのアプリで「Track Analysis」に登録してください。',
  'RapidAPI does not accept this key.': 'RapidAPIがこのキーを受け付けません。',
  'the plan at RapidAPI is used up': 'RapidAPIのプランの上限に達しました',
  '{1} asks us to slow down': '{1}からペースを落とすよう求められています',
  'wish: you like this song already': 'この曲にはもう「いいね」しています',
  'One heart for each song.': 'ハートは1曲につき1つです。',
  'The owner does not let guests do that.': 'オーナーはゲストにこの操作を許可していません。',
  'Ask an owner: they allow it under “Phones and people”.': 'オーナーに頼んでください。「スマホと人」で許可できます。',
  'You were just heard.': 'リクエストは届いたばかりです。',
  'Let the music follow first.': 'まず音楽が変わるのをお待ちください。',
  'This phone has not joined the box.': 'このスマホは本体に参加していません。',
  'Open /phone and type the code that the screen of the box shows.':
    '/phoneを開き、本体の画面に表示されたコードを入力してください。',
  'This phone is a guest: it sees what plays.': 'このスマホはゲストです。再生中の曲を見られます。',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    '/phoneでオーナーにしてもらうよう頼むか、オーナーPINを入力してください。',
  'This box does not answer to the name "{1}".': 'この本体は「{1}」という名前では開けません。',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'IPアドレス、localhost、または末尾が.local、.lan、.home.arpaの名前で開いてください。',
  'A page of "{1}" may not command this box.': '「{1}」のページからはこの本体を操作できません。',
  'Use the pages of the box itself.': '本体のページをお使いください。',
  'The PIN must have 6 to 12 digits.': 'PINは6～12桁の数字にしてください。',
  'That PIN is the first that anybody would try.': 'そのPINは誰でも最初に試すものです。',
  'Choose one without such an order.': '並びに規則性のないものを選んでください。',
  'There is no {1}.': '{1}は存在しません。',
  'from: must be before `to`': 'from: `to`より前にしてください',
  'Send two times such as 2026-11-23T20:00:00Z.': '2026-11-23T20:00:00Zのような時刻を2つ送ってください。',
  'This box takes no phones now: it serves only the machine it runs on.':
    '今はスマホから使えません。本体を動かしている機器だけで使えます。',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    '--host 0.0.0.0を付けて起動し、画面に表示されるコードを入力してください。',
  'Too many wrong codes were tried.': '間違ったコードの入力が多すぎます。',
  'Scan the QR code on the screen of the box instead: that works at once.':
    '代わりに本体の画面のQRコードを読み取ってください。すぐに使えます。',
  'That is not the code on the screen of the box.': '本体の画面のコードと違います。',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'もう一度ご確認ください。コードは10分ごと、またスマホが使うたびに変わります。',
  'The pages of MoodDJ are not built.': 'MoodDJのページが作成されていません。',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    '本体を止め、そのフォルダーで"npm start"を実行してください。足りないものが作られます。その間もAPIは使えます。',
  'This is an owner already.': 'すでにオーナーです。',
  'Too many guests ask already.': '申請中のゲストが多すぎます。',
  'Try again in ten minutes.': '10分後にもう一度お試しください。',
  'This box has no owner PIN.': 'この本体にはオーナーPINがありません。',
  'Ask an owner: they allow it on their phone.': 'オーナーに頼んでください。オーナーのスマホで許可できます。',
  'Too many wrong PINs were tried.': '間違ったPINの入力が多すぎます。',
  'That is not the owner PIN.': 'オーナーPINが違います。',
  'Ask an owner.': 'オーナーに頼んでください。',
  'id: nobody of that name asks (any more)': 'その名前の申請はありません（なくなりました）',
  'A wish ends after ten minutes.': '申請は10分で終わります。',
  'This box takes no phones: it serves only the machine it runs on.':
    'スマホからは使えません。本体を動かしている機器だけで使えます。',
  'Start it with --host 0.0.0.0.': '--host 0.0.0.0を付けて起動してください。',
  'name: there is no such backup': 'そのバックアップはありません',
  'Upload one, or name one of GET /api/backups.': 'アップロードするか、GET /api/backupsにあるものを指定してください。',
  'The backup is damaged: it was changed or cut short on its way.':
    'バックアップが壊れています。途中で変更されたか、切れています。',
  'Copy it once more from where it was kept, or take another one.':
    '保管場所からもう一度コピーするか、別のバックアップをお使いください。',
  'This backup is of a newer kind than this MoodDJ knows.': 'このMoodDJが知らない新しい種類のバックアップです。',
  'Update MoodDJ first.': '先にMoodDJを更新してください。',
  'This file is no backup of MoodDJ.': 'このファイルはMoodDJのバックアップではありません。',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'MoodDJが作った、名前の末尾が.mooddjのファイルを選んでください。',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'パスフレーズは{1}文字以上で、同じ文字の繰り返しは使えません',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    '互いに関係のない単語を4つか5つ選び、書き留めてください。これがないと誰もバックアップを開けません。',
  'Backups have no passphrase yet.': 'バックアップのパスフレーズがまだありません。',
  'Give one on the phone, or with `mooddj backup`.': 'スマホか`mooddj backup`で設定してください。',
  'A backup is being made already.': 'すでにバックアップを作成中です。',
  'Wait until it is done.': '完了までお待ちください。',
  'GET /api/backups lists them.': 'GET /api/backupsで一覧を確認できます。',
  'There is not enough room on the disk: {1} MB are missing.': 'ディスクの空きが{1} MB足りません。',
  'Free some space where {1} lies, or delete old backups.':
    '{1}のある場所の空きを増やすか、古いバックアップを削除してください。',
  'format: a CSV file holds one table': 'format: CSVファイルに入る表は1つです',
  'Ask for one of {1}, or for json.': '{1}のいずれか、またはjsonを指定してください。',
  'A backup is being received or restored already.': 'すでにバックアップの受信中または復元中です。',
  'Wait until that is done.': '終わるまでお待ちください。',
  'This backup is of a newer MoodDJ ({1}) than runs here.':
    'このバックアップは、ここで動いているものより新しいMoodDJ（{1}）のものです。',
  'Update MoodDJ, then restore it.': 'MoodDJを更新してから復元してください。',
  'The file is too large for a backup.': 'バックアップにしてはファイルが大きすぎます。',
  'Choose a file of MoodDJ.': 'MoodDJのファイルを選んでください。',
  'passphrase: it is not the one of this backup, which was made on {1}':
    '{1}に作成したこのバックアップのパスフレーズと違います',
  'Enter the passphrase that was set on the box when the backup was made.':
    'バックアップを作成したときに本体に設定していたパスフレーズを入力してください。',
  'A backup is being made, and would hold what is wiped.':
    'バックアップを作成中のため、消すはずの内容が残ってしまいます。',
  'Try again when it is done.': '完了してからもう一度お試しください。',
  'There is nothing to bring back.': '元に戻せるものはありません。',
  'A wiped history can be brought back for a minute.': '消した履歴は1分間だけ元に戻せます。',
  ...saysBoxMore,
};

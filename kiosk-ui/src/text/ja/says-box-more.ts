import type { saysBox as english } from '../en/says-box.ts';

/** Of the broker, the music and the camera. */
export const saysBoxMore = {
  'The box stops.': '本体が停止します。',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    '設定のmqtt.usernameと、MOODDJ_MQTT_PASSWORDのパスワードを直してください。',
  'Publishing below {1}.': '{1}の下に配信しています。',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    '本体は接続を試し続けます。ブローカーの動作と、設定のmqtt.urlを確認してください。',
  'The connection to the MQTT broker broke.': 'MQTTブローカーとの接続が切れました。',
  'The MQTT broker did not take a message: {1}': 'MQTTブローカーがメッセージを受け付けませんでした: {1}',
  'The MQTT broker does not let the box use its topics.': 'MQTTブローカーが本体にトピックの使用を許可していません。',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'ブローカーのアクセスリストで、このユーザーにmqtt.prefixより下の読み書きを許可してください。',
  'previous: no song was played before this one': 'この曲の前に再生した曲はありません',
  'volume: must be a whole number of percent': '音量は整数のパーセントで指定してください',
  'Send 0 to 100.': '0～100を送ってください。',
  'volume: {1} percent is the most in the quiet hours': '静かな時間帯の音量は{1}%までです',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'プレーヤー側で上げるか、`dj.quietVolumePercent`を変更してください。',
  'direction: the settings file fixes it': '音楽の方向は設定ファイルで固定されています',
  'Take `dj.direction` out of the file and restart.': 'ファイルから`dj.direction`を削除し、再起動してください。',
  'explicit: the settings file fixes it': '露骨な表現の曲の扱いは設定ファイルで固定されています',
  'Take `library.explicit` out of the file and restart.':
    'ファイルから`library.explicit`を削除し、再起動してください。',
  'command: not known': '不明なコマンドです',
  'See /api/openapi.json for the commands.': 'コマンドは/api/openapi.jsonにあります。',
  '{1}: "{2}" is not known': '{1}: 「{2}」は不明です',
  'One of {1}.': '{1}のいずれかです。',
  'There are no songs to choose from.': '選べる曲がありません。',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Spotifyで曲に「いいね」をするか（本体が自動で読み込みます）、再生禁止を解除してください。',
  'key: no such {1} is banned': 'key: そのような再生禁止はありません',
  'GET /api/taste lists what is.': 'GET /api/tasteで一覧を確認できます。',
  'arc: "{1}" is not known': 'arc: 「{1}」は不明です',
  'arc: the settings file fixes it': '夜の流れは設定ファイルで固定されています',
  'Take `dj.arc` out of the file and restart.': 'ファイルから`dj.arc`を削除し、再起動してください。',
  'uri: no song plays': '再生中の曲がありません',
  'Name one, or wait until one plays.': '曲を指定するか、再生が始まるまでお待ちください。',
  'uri: "{1}" is not among the songs of this box': 'uri: 「{1}」はこの本体の曲にありません',
  'Name a song that the box knows.': '本体が知っている曲を指定してください。',
  'by: "{1}" is no song and no list of this box': 'by: 「{1}」はこの本体の曲でもリストでもありません',
  'Send `off`, a song or a list.': '`off`、曲、リストのいずれかを送ってください。',
  'The player does not take any of the songs.': 'プレーヤーがどの曲も受け付けません。',
  'No music is playing yet.': 'まだ音楽は再生されていません。',
  'Plays on {1}.': '{1}で再生しています。',
  '{1}. What is shown was sent, not seen.': '{1}。表示は送った内容で、確認した内容ではありません。',
  'The music goes on, and the box looks again by itself.': '音楽は続き、本体が自動でもう一度確認します。',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    '音楽はこのアカウントの別のデバイスに移りました。そこで何が再生されているかは、ここからは見えません。',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    '再生を押してこの本体に戻すか、スマホのページでそのデバイスを選んでください。',
  'The box tries again by itself.': '本体が自動でもう一度試します。',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'MoodDJの不具合です。再起動し、ログの内容を報告してください。',
  'Nothing has played this evening.': '今夜はまだ何も再生していません。',
  'Save it once some songs have played.': '何曲か再生してから保存してください。',
  'Spotify does not find the playlist that it has just made.':
    '作成したばかりのプレイリストがSpotifyで見つかりません。',
  'Waits for a Spotify account.': 'Spotifyアカウントを待っています。',
  '{1} songs, {2} of them understood.': '{1}曲、うち{2}曲を把握しています。',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Spotifyで曲に「いいね」をするか、スマホでプレイリストを選んでください。本体が自動で読み込みます。',
  '{1} songs; the rest is read later: {2}.': '{1}曲。残りはあとで読み込みます: {2}。',
  'The built-in sandbox: invented songs, no sound.': '内蔵のお試しモードです。架空の曲で、音は出ません。',
  'No Spotify account is paired.': 'Spotifyアカウントが連携されていません。',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'スマホのページを開くか、この本体のブラウザーで/api/auth/loginを開いてください。',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'Spotifyへの同意がもう一度必要です。同意は6か月で切れます。',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'スマホのページを開くか、この本体のブラウザーで/api/auth/loginを開き、Spotifyをもう一度連携してください。',
  'Paired with {1}.': '{1}と連携しています。',
  '{1} It then lasts six more months.': '{1}その後さらに6か月有効です。',
  'Nothing to do: the music goes on with the songs that were sent.': '操作は不要です。送信済みの曲で音楽は続きます。',
  'Spotify’s daily quota of this app is used up.': 'このアプリに対するSpotifyの1日の上限に達しました。',
  '{1} Other apps of your developer account count, too.': '{1}同じ開発者アカウントのほかのアプリも数に含まれます。',
  'The vision process is not running; it is being started.': '視覚プロセスが動いていません。起動しています。',
  'Waiting for the vision process.': '視覚プロセスを待っています。',
  'Give the box more air, and a power supply that is strong enough.':
    '本体の風通しをよくし、十分な容量の電源をお使いください。',
  'The clock is not set yet.': '時計がまだ合っていません。',
  'Connect the box to the internet: it then learns the time by itself.':
    '本体をインターネットにつないでください。時刻は自動で合います。',
  'The backup opens, but its database cannot be used: {1}': 'バックアップは開けますが、データベースを使えません: {1}',
  'Take another backup.': '別のバックアップをお使いください。',
  'The disk with {1} is full.': '{1}のあるディスクがいっぱいです。',
  'Free some space on it.': '空きを増やしてください。',
  '{1} cannot be written.': '{1}に書き込めません。',
  'Make its disk and folder writable again.': 'ディスクとフォルダーに書き込めるようにしてください。',
  '{1} could not be read or written ({2}).': '{1}を読み書きできませんでした（{2}）。',
  'The camera page asks for its camera.': 'カメラページがカメラの使用許可を求めています。',
  'Allow it there, if the browser asks.': 'ブラウザーに尋ねられたら、そこで許可してください。',
  'The camera page may not use the camera of its device.': 'カメラページにカメラの使用が許可されていません。',
  'Allow the camera for that page in its browser, then press Start there.':
    'そのブラウザーでページにカメラを許可し、「開始」を押してください。',
  'The device that shows the camera page has no camera.': 'カメラページを開いているデバイスにカメラがありません。',
  'Plug one in, or open the page on another device.': 'カメラを接続するか、別のデバイスでページを開いてください。',
  'The camera of the camera page is used by another program.': 'カメラページのカメラは、別のプログラムが使用中です。',
  'Close that program, then press Start on the page.': 'そのプログラムを閉じ、ページの「開始」を押してください。',
  'The camera page is in the background, where browsers stop pictures.':
    'カメラページが裏に隠れているため、ブラウザーが映像を止めています。',
  'Bring it to the front, and keep its screen on.': '前面に表示し、画面をつけたままにしてください。',
  'The camera of the camera page has stopped.': 'カメラページのカメラが止まりました。',
  'Press Start on the page again.': 'ページの「開始」をもう一度押してください。',
  'The browser of the camera page cannot read faces.': 'カメラページのブラウザーは顔を読み取れません。',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'メモリーの多いデバイスで、最新のChrome、Edge、Firefox、Safariを使ってページを開いてください。',
  'The camera page is not open.': 'カメラページが開いていません。',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'この機器でhttp://localhost:{1}/cameraを開くか、別の機器からhttpsで本体の/cameraを開き、「開始」を押してください。',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'カメラページから連絡がありません。デバイスがスリープ中か、ネットワークが切れています。',
  'Wake it, bring the page to the front, and keep its screen on.':
    'スリープを解除してページを前面に表示し、画面をつけたままにしてください。',
  'A page in a browser does it.': 'ブラウザーのページが行います。',
  'This box does not look through a browser.': 'この本体はブラウザーのカメラを使っていません。',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    '使う場合は、オーナーがcamera.sourceを"browser"にして本体を再起動してください。',
  'No camera found.': 'カメラが見つかりません。',
  'Plug in a USB camera.': 'USBカメラを接続してください。',
  '{1} has sent no picture for {2} s.': '{1}から{2}秒間、映像が届いていません。',
  'Unplug the camera and plug it in again.': 'カメラを一度抜いて、差し直してください。',
  '{1} has sent only damaged pictures for {2} s.': '{1}から{2}秒間、壊れた映像しか届いていません。',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1}の映像はMoodDJで読み取れません（{2}）。',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'ほとんどのUSBウェブカメラと同じく、MJPGかYUYVに対応したカメラをお使いください。',
  'No camera found but "{1}", which has no hardware behind it.':
    '「{1}」以外にカメラが見つかりません。これには実際の機器がありません。',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'USBカメラを接続してください。これを使う場合は、camera.sourceを「{1}」にしてください。',
  'The camera "{1}" is not plugged in.': 'カメラ「{1}」が接続されていません。',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    '接続するか、`mooddj camera list`に表示されるものをcamera.sourceに設定してください。',
  'There is nothing at {1}.': '{1}には何もありません。',
  'the camera sent half a picture': 'カメラの映像が途中で切れています',
  'No daemon listens at {1} ({2}).': '{1}で待ち受けているサービスがありません（{2}）。',
  '{1} sends damaged pictures.': '{1}から壊れた映像が届いています。',
  'Try another cable or another USB socket.': '別のケーブルか、別のUSB端子をお試しください。',
  'The camera is opening.': 'カメラを開いています。',
  'The camera is switched off.': 'カメラはオフです。',
  'Nobody in this network is called {1}.': 'このネットワークに{1}という名前のものはありません。',
  'Check the name, or enter the IP address.': '名前を確認するか、IPアドレスを入力してください。',
  'At {1} nobody listens.': '{1}で待ち受けているものがありません。',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'ポート（1883、TLSでは8883）と、ブローカーが動作していて外部からも接続できることを確認してください。',
  'There is no way to {1}.': '{1}への経路がありません。',
  'Check the address, and that both are in the same network.':
    'アドレスと、両方が同じネットワークにあることを確認してください。',
  'The certificate of {1} is not one that the box believes.': '{1}の証明書を本体が信頼していません。',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    '既知の認証局の証明書を使うか、自分のネットワーク内ならmqtt://をお使いください。',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    '{1}で何かが待ち受けていますが、MQTTブローカーとして応答しません。',
  'Check the port, and mqtt:// against mqtts://.': 'ポートと、mqtt://かmqtts://かを確認してください。',
  '{1} wants a user and a password.': '{1}にはユーザー名とパスワードが必要です。',
  'Enter those of the broker.': 'ブローカーのものを入力してください。',
  '{1} does not take this user with this password.': '{1}がこのユーザー名とパスワードを受け付けません。',
  'Check both at the broker.': 'ブローカー側で両方を確認してください。',
  '{1} does not let the user {2} connect, or write to {3}.':
    '{1}は、ユーザー{2}の接続、または{3}への書き込みを許可していません。',
  'Allow it in the broker’s access list.': 'ブローカーのアクセスリストで許可してください。',
  'The connection to {1} failed.': '{1}への接続に失敗しました。',
  'Look at the log of the broker.': 'ブローカーのログを確認してください。',
  'Change `venue.kind` only if the box moves.': '`venue.kind`の変更は、本体を別の場所に移すときだけにしてください。',
  'start-looking: the owner has switched the camera off': 'オーナーがカメラをオフにしています',
  'Switch it on first.': '先にオンにしてください。',
  'url: no broker is set': 'ブローカーが設定されていません',
  'Enter its address, such as mqtt://192.168.1.10.': 'mqtt://192.168.1.10のようにアドレスを入力してください。',
  'password: the environment of the box gives one': 'パスワードは本体の環境変数で決まっています',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'MOODDJ_MQTT_PASSWORD、または資格情報mqtt-passwordを外し、再起動してください。',
  'The MQTT broker {1} hung up.': 'MQTTブローカー{1}が接続を切りました。',
  'The MQTT broker {1} does not let the box in.': 'MQTTブローカー{1}が本体の接続を受け付けません。',
  'Cannot reach the MQTT broker {1}: {2}.': 'MQTTブローカー{1}に接続できません: {2}。',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.urlがMQTTブローカーのアドレスではありません。',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'mqtt://host:1883かmqtts://host:8883の形で書いてください。',
  'The network cannot be asked for brokers.': 'ネットワークでブローカーを探せません。',
  '{1} Or wait {2} s.': '{1}または、{2}秒お待ちください。',
  '{1} Or wait {2} min.': '{1}または、{2}分お待ちください。',
  'Ask an owner to allow it on their phone instead.': '代わりに、オーナーのスマホで許可してもらってください。',
  'A page of another site may not command this box.': 'ほかのサイトのページからこの本体を操作することはできません。',
  'The box itself': '本体',
  'A program': 'プログラム',
  'Send valid JSON with content type application/json.':
    '正しいJSONをコンテンツタイプapplication/jsonで送ってください。',
  'Send JSON with content type application/json.': 'JSONをコンテンツタイプapplication/jsonで送ってください。',
  'See /api/openapi.json for what there is.': '使えるものは/api/openapi.jsonにあります。',
  'Send less.': '送る量を減らしてください。',
  'Wait a minute, then try again.': '1分待ってから、もう一度お試しください。',
  '{1} free on the disk with {2}.': '{2}のあるディスクの空きは{1}です。',
  'The database {1} is damaged.': 'データベース{1}が壊れています。',
  'The credential {1} holds no key for the Spotify tokens.': '資格情報{1}に、Spotifyのログイン情報の鍵がありません。',
  'Give it 64 hexadecimal digits.': '64桁の16進数を設定してください。',
  '{1} holds no key for the Spotify tokens.': '{1}に、Spotifyのログイン情報の鍵がありません。',
  'Put the right file back, or move it away and pair the account again.':
    '正しいファイルを戻すか、このファイルをよけてアカウントを連携し直してください。',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'Spotifyのログイン情報の鍵{1}を、読むことも作ることもできません（{2}）。',
  'Give the user who runs MoodDJ the right to read and write it.':
    'MoodDJを動かしているユーザーに、読み書きの権限を与えてください。',
} satisfies Partial<Readonly<Record<(typeof english)[number], string>>>;

import type { saysSpotify as english } from '../en/says-spotify.ts';

export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'Client IDは設定ファイルで固定されています',
  'Take `spotify.clientId` out of the file and restart.':
    'ファイルから`spotify.clientId`を削除し、再起動してください。',
  'clientId: the app is known, but lists no redirect URI of this box':
    'アプリは見つかりましたが、この本体のRedirect URIが登録されていません',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'アプリのRedirect URIsに{1}を追加し、「Save」を押してから、もう一度お試しください。',
  'id: there is no such playlist': 'そのプレイリストはありません',
  'Choose one of GET /api/library/playlists.': 'GET /api/library/playlistsにあるものを選んでください。',
  'Choose another one.': '別のものを選んでください。',
  'Spotify refused the sign-in: {1}': 'Spotifyがログインを拒否しました: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    '`spotify.clientId`と`spotify.redirectUri`をdeveloper.spotify.comのアプリと照らし合わせ、もう一度連携してください。',
  'Spotify’s sign-in service answered {1}': 'Spotifyのログインサービスの応答は{1}でした',
  'Spotify asks us to slow down': 'Spotifyからペースを落とすよう求められています',
  'Spotify’s daily quota of this app is used up': 'このアプリに対するSpotifyの1日の上限に達しました',
  'Spotify does not answer': 'Spotifyが応答しません',
  'The box has spent its calls to Spotify for today': 'Spotifyへの今日のリクエストを使い切りました',
  'The rest of today’s calls to Spotify is kept for the music':
    'Spotifyへの今日の残りのリクエストは音楽のために取ってあります',
  'clientId: nothing was entered': 'Client IDが入力されていません',
  'Paste the Client ID from the page of your app.': 'アプリのページからClient IDを貼り付けてください。',
  'clientId: that is an address, not the Client ID': 'それはアドレスで、Client IDではありません',
  'Open your app there, then Settings: the Client ID is at the top.':
    'そのページでアプリを開き、「Settings」に進んでください。Client IDは一番上にあります。',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'Client IDは0～9とa～fの32文字です。入力されたのは{1}文字です',
  'Copy it again from the page of your app, without blanks.':
    'アプリのページから、空白を入れずにもう一度コピーしてください。',
  'clientId: Spotify knows no app with this Client ID': 'SpotifyにこのClient IDのアプリがありません',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'developer.spotify.comのアプリのページと見比べてください。（Client secretは別のもので、必要ありません。）',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'アプリについて尋ねたところ、Spotifyのログインサービスの応答は{1}でした',
  'Spotify answered {1} with nothing': '{1}に対するSpotifyの応答が空でした',
  'Spotify answered {1} in an unknown shape: {2} {3}': '{1}に対するSpotifyの応答が未知の形式でした: {2} {3}',
  'Spotify does not accept the sign-in': 'Spotifyがログインを受け付けません',
  'Pair your Spotify account again.': 'Spotifyアカウントをもう一度連携してください。',
  'Spotify answered {1}': 'Spotifyの応答は{1}でした',
  'Spotify plays on request only for Premium accounts': 'Spotifyで曲を指定して再生できるのはPremiumアカウントだけです',
  'Pair an account that has Spotify Premium.': 'Spotify Premiumのアカウントを連携してください。',
  'Spotify does not allow this: {1}': 'Spotifyがこの操作を許可していません: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'developer.spotify.comのアプリにこのアカウントを追加し、もう一度連携して、求められた内容すべてに同意してください。',
  'Spotify answered {1}: {2}': 'Spotifyの応答は{1}でした: {2}',
  'Not the address of a cover': 'ジャケットのアドレスではありません',
  'Ask for the cover of a song of the library.': 'ライブラリーにある曲のジャケットを指定してください。',
  'no picture at {1} ({2} {3})': '{1}に画像がありません（{2} {3}）',
  'Spotify answered {1} with entries of an unknown shape': '{1}に対するSpotifyの応答に未知の形式の項目がありました',
  'another account is active now': '今は別のアカウントが有効です',
  'Spotify answered {1} in an unknown shape': '{1}に対するSpotifyの応答が未知の形式でした',
  'Pair your Spotify account: the phone page shows how.':
    'Spotifyアカウントを連携してください。手順はスマホのページにあります。',
  'Spotify answered with playlists of an unknown shape': 'Spotifyから未知の形式のプレイリストが届きました',
  'way: this browser cannot go by "{1}" from {2}': 'way: このブラウザーでは{2}から「{1}」の方法を使えません',
  'The address holds no code.': 'アドレスにコードがありません。',
  'Begin again with “Connect Spotify”.': '「Spotifyを連携」からやり直してください。',
  'The answer holds no state: it is not one that this box asked for.':
    '応答にstateがありません。この本体が求めたものではありません。',
  'This answer belongs to no attempt that this box knows.': 'この応答は、本体が知っている手続きのものではありません。',
  'It may be from another box, or from before a restart. {1}': '別の本体か、再起動前のものかもしれません。{1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'この手続きは、別のブラウザーか、本体の別のアドレスで始められました。',
  'Finish it where it was begun. Or here: {1}': '始めたところで完了してください。ここで行う場合は、{1}',
  'This answer is being taken already.': 'この応答はすでに処理中です。',
  'Wait a moment.': '少しお待ちください。',
  'This answer was used already: each is good once.': 'この応答は使用済みです。使えるのは1回だけです。',
  'This answer is too old: an attempt ends after ten minutes.': 'この応答は古すぎます。手続きは10分で終わります。',
  'You declined at Spotify.': 'Spotifyで同意しませんでした。',
  'Begin again and agree, if you want music.': '音楽を楽しむには、やり直して同意してください。',
  'Spotify answered "{1}" instead of a code.': 'Spotifyの応答はコードではなく「{1}」でした。',
  'Nothing was pasted.': '何も貼り付けられていません。',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    '開けなかったページのアドレス全体をコピーしてください。http:// で始まり、code=とstate=を含むものです。',
  'The address holds "{1}" twice.': 'アドレスに「{1}」が2回あります。',
  'The end of the address is missing: there is no state= in it.':
    'アドレスの終わりが欠けています。state=がありません。',
  'There is no code= in the address, only state=: its middle is missing.':
    'アドレスにcode=がなく、state=だけです。途中が欠けています。',
  'That is the address of Spotify’s own page.': 'それはSpotifyのページのアドレスです。',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'まずそこで同意してください。それから次の、開けないページのアドレスをコピーしてください。',
  'That is the address of this page.': 'それはこのページのアドレスです。',
  'Go back to the page that could not open. {1}': '開けなかったページに戻ってください。{1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'アドレスが途中で切れています。疑問符のあとに何もなく、コードがありません。',
  'Tap the address so that all of it is marked, then copy. {1}':
    'アドレスをタップして全体を選択し、コピーしてください。{1}',
  'That is no address with a code in it.': 'コードの入ったアドレスではありません。',
  'The page that should play is not open': '再生するページが開いていません',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'ブラウザーでこの本体の画面ページを開くか、スマホで別のデバイスを選んでください。',
  'The kiosk’s browser does not play: {1}': '画面のブラウザーで再生できません: {1}',
  'The player “{1}” is not to be seen at Spotify': 'プレーヤー「{1}」がSpotifyに表示されていません',
  'The player “{1}” cannot be addressed now': 'プレーヤー「{1}」を今は使えません',
  'Switch “{1}” on and choose it once in the Spotify app. {2}':
    '「{1}」の電源を入れ、Spotifyアプリで一度選んでください。{2}',
  'output: the settings file fixes it': '出力先は設定ファイルで固定されています',
  'Take `spotify.device` out of the file and restart.': 'ファイルから`spotify.device`を削除し、再起動してください。',
  'kind: this box has no output "{1}"': 'kind: この本体に出力先「{1}」はありません',
  'Choose one of GET /api/outputs.': 'GET /api/outputsにあるものを選んでください。',
  'Soloist is not running yet': 'Soloistがまだ動いていません',
  'Soloist listens on {1}, where everybody in the network could command it':
    'Soloistが{1}で待ち受けており、ネットワーク内の誰でも操作できる状態です',
  'Start it with `--ws 127.0.0.1:0`.': '`--ws 127.0.0.1:0`を付けて起動してください。',
  '{1} cannot be read': '{1}を読み込めません',
  'Soloist closed the connection': 'Soloistが接続を閉じました',
  'The connection to Soloist broke': 'Soloistとの接続が切れました',
  'Soloist does not answer to {1}': 'Soloistが{1}に応答しません',
  'Soloist speaks another language than this MoodDJ: {1}': 'SoloistとこのMoodDJのやり取りの形式が違います: {1}',
  'The box stops': '本体が停止します',
  'Soloist does not answer': 'Soloistが応答しません',
  'Soloist refused {1}: {2}': 'Soloistが{1}を拒否しました: {2}',
  'Soloist is starting': 'Soloistを起動しています',
  'Soloist has no key': 'Soloistのキーがありません',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'developer.spotify.comでSpotify Soloistのキーを作り、シークレット`soloist-key`に入れてください。',
  'Soloist cannot be started: {1} ({2})': 'Soloistを起動できません: {1}（{2}）',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    '本体にSpotify Soloistをインストールし、そのプログラムを`spotify.soloist.program`に指定してください。',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'このSpotify Soloistは期限切れです。使えるのは90日間です',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    '本体に最新のSoloistをインストールし、MoodDJを再起動してください。',
  'Soloist ended ({1}); it is started again': 'Soloistが終了しました（{1}）。もう一度起動しています',
  'Nobody is logged in on this box’s own player': 'この本体のプレーヤーに誰もログインしていません',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'このネットワークのスマホでSpotifyを開き、デバイスボタンをタップして、一度「{1}」を選んでください。',
  'No Spotify player is active': '有効なSpotifyプレーヤーがありません',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    '再生したいデバイスでSpotifyを開いて何か1曲再生するか、`spotify.device`にデバイスを指定してください。',
  'This device keeps its volume to itself': 'このデバイスの音量はデバイス側で決まります',
  'Turn the volume at the device.': 'デバイス側で音量を調節してください。',
  'Spotify did not understand: {1}': 'Spotifyが理解できませんでした: {1}',
  'Spotify made a playlist and did not say which': 'Spotifyがプレイリストを作成しましたが、どれかわかりません',
  'Spotify answered in an unknown shape how long a playlist is':
    'プレイリストの長さについて、Spotifyの応答が未知の形式でした',
  'Your consent at Spotify does not cover making playlists.': 'Spotifyへの同意にプレイリストの作成が含まれていません。',
  'Pair the account again and agree to everything asked for.':
    'アカウントをもう一度連携し、求められた内容すべてに同意してください。',
  'The consent at Spotify has ended': 'Spotifyへの同意が切れました',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'スマホのページを開くか、この本体のブラウザーで/api/auth/loginを開き、Spotifyアカウントを連携してください。',
  'Spotify does not take this sign-in (any more)': 'Spotifyがこのログインを受け付けません（受け付けなくなりました）',
  'Begin again with “Connect Spotify” on the phone page.': 'スマホのページの「Spotifyを連携」からやり直してください。',
  'No such account is paired': 'そのアカウントは連携されていません',
  'Choose one of the list.': '一覧から選んでください。',
  'No Spotify account is paired': 'Spotifyアカウントが連携されていません',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'Spotifyへのログインは、この本体にもうない鍵で保存されていました。',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'データベースの隣にあったファイルmooddj.keyを戻すか、Spotifyアカウントをもう一度連携してください。',
  'Spotify asks you to agree again: consent ends after six months.':
    'Spotifyへの同意がもう一度必要です。同意は6か月で切れます。',
  'Spotify’s consent for {1} ends about now.': '{1}のSpotifyへの同意がまもなく切れます。',
  'Spotify’s consent for {1} ends within a day.': '{1}のSpotifyへの同意は1日以内に切れます。',
  'Spotify’s consent for {1} ends in {2} days.': '{1}のSpotifyへの同意はあと{2}日で切れます。',
  'Spotify does not allow this': 'Spotifyがこの操作を許可していません',
  'Spotify has no {1}': 'Spotifyに{1}がありません',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'このブラウザーでは保護された音楽を再生できません。Chrome、Edge、Firefoxを使うか、別のデバイスを選んでください。',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Spotifyアカウントをもう一度連携してください。ブラウザーでの再生には、許可がもう1つ必要です。',
  'Touch the kiosk page once: browsers play no sound before that.':
    '画面のページに一度触れてください。それまでブラウザーは音を出しません。',
  'Spotify sees no player at all.': 'Spotifyにプレーヤーが1つも表示されていません。',
  'Spotify sees: {1}.': 'Spotifyに表示されているもの: {1}。',
  'Spotify gives no address for it now: play any song there once.':
    '今Spotifyから指定できません。そのデバイスで何か1曲再生してください。',
  'Spotify does not see it now: is it switched on?': '今Spotifyから見えません。電源は入っていますか。',
  'Soloist refused {1}': 'Soloistが{1}を拒否しました',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'このネットワークのスマホでSpotifyを開き、デバイスのボタンをタップして、この本体を一度選んでください。',
};

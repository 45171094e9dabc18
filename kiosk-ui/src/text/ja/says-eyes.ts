import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1}がありません（なくなりました）。',
  '{1} is used by another program.': '{1}は別のプログラムが使用中です。',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'カメラを使っている別のプログラムを閉じてください。`fuser -v /dev/video*`で確認できます。',
  'MoodDJ may not open {1}.': 'MoodDJに{1}を開く権限がありません。',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'MoodDJを動かしているユーザーをグループ"video"に加え、MoodDJを再起動してください。',
  'The system keeps MoodDJ from opening {1}.': 'システムがMoodDJに{1}を開かせません。',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'mooddj-visionを再起動してください。それで直る場合は、起動時に/etc/modules-load.d/mooddj.confでvideodevを読み込む必要があります。コンテナでは、デバイスを渡してください。',
  '{1} reported a broken transfer.': '{1}から転送エラーの報告がありました。',
  'There is too little USB bandwidth for {1}.': '{1}に必要なUSBの帯域が足りません。',
  'Use another USB socket, without a hub.': 'ハブを使わず、別のUSB端子をお使いください。',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1}はMoodDJが読み取れるカメラではありません（{2}: {3}）。',
  '{1} failed ({2}: {3}).': '{1}でエラーが起きました（{2}: {3}）。',
  'no format at all': '形式なし',
  'There is no picture in {1}.': '{1}に画像がありません。',
  'Put JPEG or PNG files there.': 'JPEGかPNGのファイルを入れてください。',
  'Correct camera.source in the configuration.': '設定のcamera.sourceを直してください。',
  '{1} cannot be read.': '{1}を読み込めません。',
  '{1} is not a picture that can be read.': '{1}は読み込める画像ではありません。',
  'Remove it from the folder, or replace it.': 'フォルダーから取り除くか、差し替えてください。',
  'The camera sends no pictures.': 'カメラから映像が届きません。',
  'The camera has failed.': 'カメラにエラーが起きました。',
  'Another program uses the camera.': '別のプログラムがカメラを使用中です。',
  'The camera may not be opened.': 'カメラを開く権限がありません。',
  'Starting.': '起動しています。',
  'Running.': '動作中です。',
  'Running: {1}.': '動作中です（{1}）。',
  'The processor is hot or held back: fewer looks ({1}).':
    'プロセッサーが熱いか、制限されています。見る回数を減らしています（{1}）。',
  'nobody in view, and nothing moves': '誰も見えず、動きもなし',
  'nobody in view, but something moved': '誰も見えないが、動きあり',
  'people in view': '人が見えている',
  'people in view, and the mirror is watched': '人が見えていて、ミラーも見られている',
  'as fast as the processor allows': 'プロセッサーが許すかぎり速く',
  'half as often while the processor is hot or held back': 'プロセッサーが熱いか制限されている間は半分の回数で',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'この本体は職場にあります。職場での感情の読み取りは、従業員にもゲストにも、欧州連合で禁止されています（AI法第5条1項(f)）。カメラはオフのままです。気分は手動で選んでください。',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'この本体は学校などの教育の場にあります。そこでの感情の読み取りは、職員にもゲストにも、欧州連合で禁止されています（AI法第5条1項(f)）。カメラはオフのままです。気分は手動で選んでください。',
};

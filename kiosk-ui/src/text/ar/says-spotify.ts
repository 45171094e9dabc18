import type { saysSpotify as english } from '../en/says-spotify.ts';

export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'Client ID مثبّت في ملف الإعدادات',
  'Take `spotify.clientId` out of the file and restart.': 'أزل `spotify.clientId` من الملف وأعد التشغيل.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'التطبيق معروف، لكنه لا يتضمن أي Redirect URI لهذا الجهاز',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'أضف {1} إلى Redirect URIs في تطبيقك، واضغط «Save» هناك، ثم حاول مجددًا.',
  'id: there is no such playlist': 'قائمة التشغيل هذه غير موجودة',
  'Choose one of GET /api/library/playlists.': 'اختر واحدة من GET /api/library/playlists.',
  'Choose another one.': 'اختر واحدة أخرى.',
  'Spotify refused the sign-in: {1}': 'رفض Spotify تسجيل الدخول: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'قارن `spotify.clientId` و`spotify.redirectUri` بتطبيقك على developer.spotify.com، ثم اربط الحساب مجددًا.',
  'Spotify’s sign-in service answered {1}': 'ردّت خدمة تسجيل الدخول في Spotify بـ {1}',
  'Spotify asks us to slow down': 'يطلب Spotify منا التمهّل',
  'Spotify’s daily quota of this app is used up': 'استُهلكت حصة Spotify اليومية لهذا التطبيق',
  'Spotify does not answer': 'لا يستجيب Spotify',
  'The box has spent its calls to Spotify for today': 'استهلك الجهاز طلباته إلى Spotify لهذا اليوم',
  'The rest of today’s calls to Spotify is kept for the music': 'ما بقي من طلبات اليوم إلى Spotify محفوظ للموسيقى',
  'clientId: nothing was entered': 'لم تُدخل أي Client ID',
  'Paste the Client ID from the page of your app.': 'ألصق Client ID من صفحة تطبيقك.',
  'clientId: that is an address, not the Client ID': 'هذا عنوان وليس Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'افتح تطبيقك هناك، ثم «Settings»: تجد Client ID في الأعلى.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'يتكوّن Client ID من 32 رمزًا، 0 إلى 9 و a إلى f؛ أما هذا ففيه {1}',
  'Copy it again from the page of your app, without blanks.': 'انسخه مجددًا من صفحة تطبيقك من دون مسافات.',
  'clientId: Spotify knows no app with this Client ID': 'لا يعرف Spotify تطبيقًا بهذا الـ Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'قارنه بصفحة تطبيقك على developer.spotify.com. (أما Client secret فشيء آخر ولا حاجة إليه.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'ردّت خدمة تسجيل الدخول في Spotify بـ {1} عند السؤال عن التطبيق',
  'Spotify answered {1} with nothing': 'ردّ Spotify على {1} برد فارغ',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'ردّ Spotify على {1} بصيغة غير معروفة: {2} {3}',
  'Spotify does not accept the sign-in': 'لا يقبل Spotify تسجيل الدخول',
  'Pair your Spotify account again.': 'اربط حسابك على Spotify مجددًا.',
  'Spotify answered {1}': 'ردّ Spotify بـ {1}',
  'Spotify plays on request only for Premium accounts': 'لا يشغّل Spotify حسب الطلب إلا لحسابات Premium',
  'Pair an account that has Spotify Premium.': 'اربط حسابًا فيه Spotify Premium.',
  'Spotify does not allow this: {1}': 'لا يسمح Spotify بهذا: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'أضف هذا الحساب إلى تطبيقك على developer.spotify.com، ثم اربطه مجددًا ووافق على كل ما يُطلب.',
  'Spotify answered {1}: {2}': 'ردّ Spotify بـ {1}: {2}',
  'Not the address of a cover': 'ليس هذا عنوان غلاف',
  'Ask for the cover of a song of the library.': 'اطلب غلاف أغنية من المكتبة.',
  'no picture at {1} ({2} {3})': 'لا توجد صورة في {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape': 'ردّ Spotify على {1} بعناصر صيغتها غير معروفة',
  'another account is active now': 'هناك حساب آخر نشط الآن',
  'Spotify answered {1} in an unknown shape': 'ردّ Spotify على {1} بصيغة غير معروفة',
  'Pair your Spotify account: the phone page shows how.': 'اربط حسابك على Spotify: تشرح صفحة الهاتف كيف.',
  'Spotify answered with playlists of an unknown shape': 'ردّ Spotify بقوائم تشغيل صيغتها غير معروفة',
  'way: this browser cannot go by "{1}" from {2}': 'way: لا يستطيع هذا المتصفح استخدام «{1}» من {2}',
  'The address holds no code.': 'لا يحتوي العنوان على رمز.',
  'Begin again with “Connect Spotify”.': 'ابدأ من جديد عبر «ربط Spotify».',
  'The answer holds no state: it is not one that this box asked for.':
    'لا يحتوي الرد على state: ليس ردًا طلبه هذا الجهاز.',
  'This answer belongs to no attempt that this box knows.': 'لا ينتمي هذا الرد إلى أي محاولة يعرفها الجهاز.',
  'It may be from another box, or from before a restart. {1}': 'قد يكون من جهاز آخر، أو من قبل إعادة تشغيل. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'بدأ هذه المحاولة متصفح آخر، أو المتصفح نفسه بعنوان آخر للجهاز.',
  'Finish it where it was begun. Or here: {1}': 'أكملها حيث بدأت. أو هنا: {1}',
  'This answer is being taken already.': 'تجري معالجة هذا الرد بالفعل.',
  'Wait a moment.': 'انتظر لحظة.',
  'This answer was used already: each is good once.': 'استُخدم هذا الرد من قبل: كل رد يصلح مرة واحدة.',
  'This answer is too old: an attempt ends after ten minutes.': 'هذا الرد قديم: تنتهي المحاولة بعد عشر دقائق.',
  'You declined at Spotify.': 'رفضت في Spotify.',
  'Begin again and agree, if you want music.': 'ابدأ من جديد ووافق إن أردت موسيقى.',
  'Spotify answered "{1}" instead of a code.': 'ردّ Spotify بـ «{1}» بدلًا من رمز.',
  'Nothing was pasted.': 'لم يُلصق شيء.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'انسخ العنوان الكامل للصفحة التي لم تُفتح: يبدأ بـ http:// ويحتوي على code=‎ و state=‎.',
  'The address holds "{1}" twice.': 'يحتوي العنوان على «{1}» مرتين.',
  'The end of the address is missing: there is no state= in it.': 'نهاية العنوان ناقصة: لا يوجد فيه state=‎.',
  'There is no code= in the address, only state=: its middle is missing.':
    'لا يوجد code=‎ في العنوان، بل state=‎ فقط: وسطه ناقص.',
  'That is the address of Spotify’s own page.': 'هذا عنوان صفحة Spotify نفسها.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'وافق هناك أولًا. ثم انسخ عنوان الصفحة التالية، تلك التي لا تُفتح.',
  'That is the address of this page.': 'هذا عنوان هذه الصفحة.',
  'Go back to the page that could not open. {1}': 'ارجع إلى الصفحة التي لم تُفتح. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'العنوان مقطوع: لا شيء بعد علامة الاستفهام، فلا رمز فيه.',
  'Tap the address so that all of it is marked, then copy. {1}': 'المس العنوان حتى يُحدَّد كله، ثم انسخه. {1}',
  'That is no address with a code in it.': 'هذا عنوان لا رمز فيه.',
  'The page that should play is not open': 'الصفحة التي ينبغي أن تشغّل غير مفتوحة',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'افتح صفحة الشاشة لهذا الجهاز في متصفح، أو اختر جهاز تشغيل آخر من الهاتف.',
  'The kiosk’s browser does not play: {1}': 'متصفح الشاشة لا يشغّل: {1}',
  'The player “{1}” is not to be seen at Spotify': 'لا يظهر المشغّل «{1}» لدى Spotify',
  'The player “{1}” cannot be addressed now': 'لا يمكن الوصول إلى المشغّل «{1}» الآن',
  'Switch “{1}” on and choose it once in the Spotify app. {2}': 'شغّل «{1}» واختره مرة في تطبيق Spotify. {2}',
  'output: the settings file fixes it': 'مخرج الموسيقى مثبّت في ملف الإعدادات',
  'Take `spotify.device` out of the file and restart.': 'أزل `spotify.device` من الملف وأعد التشغيل.',
  'kind: this box has no output "{1}"': 'kind: لا يوجد على هذا الجهاز المخرج «{1}»',
  'Choose one of GET /api/outputs.': 'اختر واحدًا من GET /api/outputs.',
  'Soloist is not running yet': 'لم يعمل Soloist بعد',
  'Soloist listens on {1}, where everybody in the network could command it':
    'يستمع Soloist على {1}، حيث يستطيع أي شخص على الشبكة التحكم فيه',
  'Start it with `--ws 127.0.0.1:0`.': 'شغّله مع `--ws 127.0.0.1:0`.',
  '{1} cannot be read': 'لا يمكن قراءة {1}',
  'Soloist closed the connection': 'أغلق Soloist الاتصال',
  'The connection to Soloist broke': 'انقطع الاتصال بـ Soloist',
  'Soloist does not answer to {1}': 'لا يستجيب Soloist للأمر {1}',
  'Soloist speaks another language than this MoodDJ: {1}': 'يتكلم Soloist لغة غير لغة MoodDJ هذا: {1}',
  'The box stops': 'الجهاز يتوقف',
  'Soloist does not answer': 'لا يستجيب Soloist',
  'Soloist refused {1}: {2}': 'رفض Soloist {1}: {2}',
  'Soloist is starting': 'يجري تشغيل Soloist',
  'Soloist has no key': 'لا مفتاح لدى Soloist',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'أنشئ مفتاحًا لـ Spotify Soloist على developer.spotify.com، وضعه في السر `soloist-key`.',
  'Soloist cannot be started: {1} ({2})': 'لا يمكن تشغيل Soloist: {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'ثبّت Spotify Soloist على الجهاز، واذكر برنامجه في `spotify.soloist.program`.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'انتهى هذا الإصدار من Spotify Soloist: يعمل كل إصدار 90 يومًا',
  'Install the newest Soloist on the box, then restart MoodDJ.': 'ثبّت أحدث Soloist على الجهاز، ثم أعد تشغيل MoodDJ.',
  'Soloist ended ({1}); it is started again': 'توقف Soloist ({1})؛ ويجري تشغيله من جديد',
  'Nobody is logged in on this box’s own player': 'لم يسجّل أحد الدخول في مشغّل هذا الجهاز',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'افتح Spotify على هاتف في هذه الشبكة، والمس زر الأجهزة، واختر «{1}» مرة واحدة.',
  'No Spotify player is active': 'لا يوجد مشغّل Spotify نشط',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'افتح Spotify على الجهاز الذي تريد التشغيل عليه وشغّل هناك أي أغنية مرة، أو اذكره في `spotify.device`.',
  'This device keeps its volume to itself': 'يتحكم جهاز التشغيل هذا في صوته بنفسه',
  'Turn the volume at the device.': 'اضبط الصوت من جهاز التشغيل.',
  'Spotify did not understand: {1}': 'لم يفهم Spotify: {1}',
  'Spotify made a playlist and did not say which': 'أنشأ Spotify قائمة تشغيل ولم يقل أيها',
  'Spotify answered in an unknown shape how long a playlist is': 'ردّ Spotify بصيغة غير معروفة عن طول قائمة تشغيل',
  'Your consent at Spotify does not cover making playlists.': 'لا تشمل موافقتك في Spotify إنشاء قوائم تشغيل.',
  'Pair the account again and agree to everything asked for.': 'اربط الحساب مجددًا ووافق على كل ما يُطلب.',
  'The consent at Spotify has ended': 'انتهت الموافقة في Spotify',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'افتح صفحة الهاتف، أو /api/auth/login في متصفح على هذا الجهاز، واربط حسابك على Spotify.',
  'Spotify does not take this sign-in (any more)': 'لا يقبل Spotify تسجيل الدخول هذا (أو لم يعد يقبله)',
  'Begin again with “Connect Spotify” on the phone page.': 'ابدأ من جديد عبر «ربط Spotify» في صفحة الهاتف.',
  'No such account is paired': 'هذا الحساب غير مرتبط',
  'Choose one of the list.': 'اختر واحدًا من القائمة.',
  'No Spotify account is paired': 'لا يوجد حساب Spotify مرتبط',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'حُفظ تسجيل الدخول إلى Spotify بمفتاح لم يعد لدى هذا الجهاز.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'أعد الملف mooddj.key الذي كان بجانب قاعدة البيانات، أو اربط حسابك على Spotify مجددًا.',
  'Spotify asks you to agree again: consent ends after six months.':
    'يطلب Spotify موافقتك مجددًا: تنتهي الموافقة بعد ستة أشهر.',
  'Spotify’s consent for {1} ends about now.': 'تنتهي موافقة Spotify للحساب {1} الآن تقريبًا.',
  'Spotify’s consent for {1} ends within a day.': 'تنتهي موافقة Spotify للحساب {1} خلال يوم.',
  'Spotify’s consent for {1} ends in {2} days.': 'موافقة Spotify للحساب {1} توشك أن تنتهي. الأيام المتبقية: {2}.',
  'Spotify does not allow this': 'لا يسمح Spotify بهذا',
  'Spotify has no {1}': 'لا يوجد {1} لدى Spotify',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'لا يستطيع هذا المتصفح تشغيل الموسيقى المحمية. استخدم Chrome أو Edge أو Firefox، أو اختر جهاز تشغيل آخر.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'اربط حسابك على Spotify مجددًا: يحتاج التشغيل في المتصفح إلى إذن إضافي.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'المس صفحة الشاشة مرة: لا تصدر المتصفحات صوتًا قبل ذلك.',
  'Spotify sees no player at all.': 'لا يرى Spotify أي مشغّل.',
  'Spotify sees: {1}.': 'يرى Spotify: {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'لا يعطي Spotify عنوانًا له الآن: شغّل عليه أي أغنية مرة.',
  'Spotify does not see it now: is it switched on?': 'لا يراه Spotify الآن: هل هو مشغَّل؟',
  'Soloist refused {1}': 'رفض Soloist {1}',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'افتح Spotify على هاتف في هذه الشبكة، والمس زر الأجهزة، واختر هذا الجهاز مرة.',
};

import type { saysSpotify as english } from '../en/says-spotify.ts';

export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'El archivo de configuración fija el Client ID',
  'Take `spotify.clientId` out of the file and restart.': 'Quita `spotify.clientId` del archivo y reinicia.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'La aplicación existe, pero no incluye ninguna Redirect URI de esta caja',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'Añade {1} a las Redirect URIs de tu aplicación, pulsa allí «Save» e inténtalo de nuevo.',
  'id: there is no such playlist': 'Esa lista no existe',
  'Choose one of GET /api/library/playlists.': 'Elige una de GET /api/library/playlists.',
  'Choose another one.': 'Elige otra.',
  'Spotify refused the sign-in: {1}': 'Spotify ha rechazado el inicio de sesión: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'Compara `spotify.clientId` y `spotify.redirectUri` con tu aplicación en developer.spotify.com y vuelve a conectar.',
  'Spotify’s sign-in service answered {1}': 'El servicio de inicio de sesión de Spotify ha respondido {1}',
  'Spotify asks us to slow down': 'Spotify nos pide ir más despacio',
  'Spotify’s daily quota of this app is used up': 'Se ha agotado el cupo diario de Spotify para esta aplicación',
  'Spotify does not answer': 'Spotify no responde',
  'The box has spent its calls to Spotify for today': 'La caja ya ha gastado sus consultas a Spotify de hoy',
  'The rest of today’s calls to Spotify is kept for the music':
    'Las consultas a Spotify que quedan hoy se guardan para la música',
  'clientId: nothing was entered': 'No has introducido ningún Client ID',
  'Paste the Client ID from the page of your app.': 'Pega el Client ID de la página de tu aplicación.',
  'clientId: that is an address, not the Client ID': 'Eso es una dirección, no el Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'Abre allí tu aplicación y luego «Settings»: el Client ID está arriba.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'Un Client ID tiene 32 caracteres, del 0 al 9 y de la a a la f; este tiene {1}',
  'Copy it again from the page of your app, without blanks.':
    'Cópialo otra vez de la página de tu aplicación, sin espacios.',
  'clientId: Spotify knows no app with this Client ID': 'Spotify no conoce ninguna aplicación con este Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'Compáralo con la página de tu aplicación en developer.spotify.com. (El Client secret es otra cosa: no hace falta.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'El servicio de inicio de sesión de Spotify ha respondido {1} al preguntarle por la aplicación',
  'Spotify answered {1} with nothing': 'Spotify ha respondido a {1} sin nada',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'Spotify ha respondido a {1} de una forma desconocida: {2} {3}',
  'Spotify does not accept the sign-in': 'Spotify no acepta el inicio de sesión',
  'Pair your Spotify account again.': 'Vuelve a conectar tu cuenta de Spotify.',
  'Spotify answered {1}': 'Spotify ha respondido {1}',
  'Spotify plays on request only for Premium accounts': 'Spotify solo reproduce a petición con cuentas Premium',
  'Pair an account that has Spotify Premium.': 'Conecta una cuenta que tenga Spotify Premium.',
  'Spotify does not allow this: {1}': 'Spotify no permite esto: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'Añade esta cuenta a tu aplicación en developer.spotify.com, vuelve a conectarla y acepta todo lo que se pide.',
  'Spotify answered {1}: {2}': 'Spotify ha respondido {1}: {2}',
  'Not the address of a cover': 'No es la dirección de una carátula',
  'Ask for the cover of a song of the library.': 'Pide la carátula de una canción de la biblioteca.',
  'no picture at {1} ({2} {3})': 'no hay imagen en {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape':
    'Spotify ha respondido a {1} con entradas de forma desconocida',
  'another account is active now': 'ahora está activa otra cuenta',
  'Spotify answered {1} in an unknown shape': 'Spotify ha respondido a {1} de una forma desconocida',
  'Pair your Spotify account: the phone page shows how.':
    'Conecta tu cuenta de Spotify: la página del móvil te explica cómo.',
  'Spotify answered with playlists of an unknown shape': 'Spotify ha respondido con listas de forma desconocida',
  'way: this browser cannot go by "{1}" from {2}': 'way: este navegador no puede ir por «{1}» desde {2}',
  'The address holds no code.': 'La dirección no contiene ningún código.',
  'Begin again with “Connect Spotify”.': 'Empieza de nuevo con «Conectar Spotify».',
  'The answer holds no state: it is not one that this box asked for.':
    'La respuesta no lleva state: no es una que esta caja haya pedido.',
  'This answer belongs to no attempt that this box knows.':
    'Esta respuesta no corresponde a ningún intento que la caja conozca.',
  'It may be from another box, or from before a restart. {1}': 'Puede ser de otra caja o de antes de un reinicio. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'Este intento lo empezó otro navegador, o el mismo con otra dirección de la caja.',
  'Finish it where it was begun. Or here: {1}': 'Termínalo donde empezó. O aquí: {1}',
  'This answer is being taken already.': 'Ya se está procesando esta respuesta.',
  'Wait a moment.': 'Espera un momento.',
  'This answer was used already: each is good once.': 'Esta respuesta ya se ha usado: cada una vale una sola vez.',
  'This answer is too old: an attempt ends after ten minutes.':
    'Esta respuesta es demasiado antigua: un intento caduca a los diez minutos.',
  'You declined at Spotify.': 'Has dicho que no en Spotify.',
  'Begin again and agree, if you want music.': 'Si quieres música, empieza de nuevo y acepta.',
  'Spotify answered "{1}" instead of a code.': 'Spotify ha respondido «{1}» en lugar de un código.',
  'Nothing was pasted.': 'No se ha pegado nada.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'Copia la dirección completa de la página que no se abrió: empieza por http:// y contiene code= y state=.',
  'The address holds "{1}" twice.': 'La dirección contiene «{1}» dos veces.',
  'The end of the address is missing: there is no state= in it.': 'Falta el final de la dirección: no contiene state=.',
  'There is no code= in the address, only state=: its middle is missing.':
    'En la dirección no hay code=, solo state=: falta la parte de en medio.',
  'That is the address of Spotify’s own page.': 'Esa es la dirección de la página de Spotify.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'Acepta allí primero. Después copia la dirección de la página siguiente, la que no se abre.',
  'That is the address of this page.': 'Esa es la dirección de esta página.',
  'Go back to the page that could not open. {1}': 'Vuelve a la página que no se abrió. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'La dirección está cortada: después del signo de interrogación no hay nada, así que no contiene ningún código.',
  'Tap the address so that all of it is marked, then copy. {1}':
    'Toca la dirección para que quede marcada entera y cópiala. {1}',
  'That is no address with a code in it.': 'Esa dirección no contiene ningún código.',
  'The page that should play is not open': 'La página que debe sonar no está abierta',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'Abre la página de pantalla de esta caja en un navegador, o elige otro dispositivo en el móvil.',
  'The kiosk’s browser does not play: {1}': 'El navegador de la pantalla no reproduce: {1}',
  'The player “{1}” is not to be seen at Spotify': 'Spotify no ve el reproductor «{1}»',
  'The player “{1}” cannot be addressed now': 'Ahora no se puede usar el reproductor «{1}»',
  'Switch “{1}” on and choose it once in the Spotify app. {2}':
    'Enciende «{1}» y elígelo una vez en la aplicación de Spotify. {2}',
  'output: the settings file fixes it': 'El archivo de configuración fija por dónde sale la música',
  'Take `spotify.device` out of the file and restart.': 'Quita `spotify.device` del archivo y reinicia.',
  'kind: this box has no output "{1}"': 'kind: esta caja no tiene la salida «{1}»',
  'Choose one of GET /api/outputs.': 'Elige una de GET /api/outputs.',
  'Soloist is not running yet': 'Soloist aún no está en marcha',
  'Soloist listens on {1}, where everybody in the network could command it':
    'Soloist escucha en {1}, donde cualquiera de la red podría darle órdenes',
  'Start it with `--ws 127.0.0.1:0`.': 'Inícialo con `--ws 127.0.0.1:0`.',
  '{1} cannot be read': 'No se puede leer {1}',
  'Soloist closed the connection': 'Soloist ha cerrado la conexión',
  'The connection to Soloist broke': 'Se ha cortado la conexión con Soloist',
  'Soloist does not answer to {1}': 'Soloist no responde a {1}',
  'Soloist speaks another language than this MoodDJ: {1}': 'Soloist habla otro idioma que este MoodDJ: {1}',
  'The box stops': 'La caja se está deteniendo',
  'Soloist does not answer': 'Soloist no responde',
  'Soloist refused {1}: {2}': 'Soloist ha rechazado {1}: {2}',
  'Soloist is starting': 'Soloist se está iniciando',
  'Soloist has no key': 'Soloist no tiene clave',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'Crea una clave para Spotify Soloist en developer.spotify.com y ponla en el secreto `soloist-key`.',
  'Soloist cannot be started: {1} ({2})': 'No se puede iniciar Soloist: {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'Instala Spotify Soloist en la caja e indica su programa en `spotify.soloist.program`.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'Esta versión de Spotify Soloist ha caducado: cada una funciona 90 días',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    'Instala en la caja el Soloist más reciente y reinicia MoodDJ.',
  'Soloist ended ({1}); it is started again': 'Soloist ha terminado ({1}); se inicia de nuevo',
  'Nobody is logged in on this box’s own player': 'Nadie ha iniciado sesión en el reproductor de esta caja',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'Abre Spotify en un móvil de esta red, toca el botón de dispositivos y elige «{1}» una vez.',
  'No Spotify player is active': 'No hay ningún reproductor de Spotify activo',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'Abre Spotify en el dispositivo que deba sonar y pon allí una canción cualquiera, o indica el dispositivo en `spotify.device`.',
  'This device keeps its volume to itself': 'Este dispositivo controla él mismo su volumen',
  'Turn the volume at the device.': 'Cambia el volumen en el dispositivo.',
  'Spotify did not understand: {1}': 'Spotify no lo ha entendido: {1}',
  'Spotify made a playlist and did not say which': 'Spotify ha creado una lista y no ha dicho cuál',
  'Spotify answered in an unknown shape how long a playlist is':
    'Spotify ha respondido de una forma desconocida cuánto mide una lista',
  'Your consent at Spotify does not cover making playlists.': 'Tu permiso en Spotify no incluye crear listas.',
  'Pair the account again and agree to everything asked for.':
    'Vuelve a conectar la cuenta y acepta todo lo que se pide.',
  'The consent at Spotify has ended': 'El permiso de Spotify ha terminado',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'Abre la página del móvil, o /api/auth/login en un navegador de esta caja, y conecta tu cuenta de Spotify.',
  'Spotify does not take this sign-in (any more)': 'Spotify no acepta este inicio de sesión (o ya no)',
  'Begin again with “Connect Spotify” on the phone page.':
    'Empieza de nuevo con «Conectar Spotify» en la página del móvil.',
  'No such account is paired': 'Esa cuenta no está conectada',
  'Choose one of the list.': 'Elige una de la lista.',
  'No Spotify account is paired': 'No hay ninguna cuenta de Spotify conectada',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'El acceso a Spotify se guardó con una clave que esta caja ya no tiene.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'Devuelve a su sitio el archivo mooddj.key que estaba junto a la base de datos, o vuelve a conectar tu cuenta de Spotify.',
  'Spotify asks you to agree again: consent ends after six months.':
    'Spotify pide que vuelvas a aceptar: el permiso termina a los seis meses.',
  'Spotify’s consent for {1} ends about now.': 'El permiso de Spotify para {1} termina ahora mismo.',
  'Spotify’s consent for {1} ends within a day.': 'El permiso de Spotify para {1} termina en menos de un día.',
  'Spotify’s consent for {1} ends in {2} days.': 'El permiso de Spotify para {1} termina en {2} días.',
  'Spotify does not allow this': 'Spotify no lo permite',
  'Spotify has no {1}': 'Spotify no tiene {1}',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'Este navegador no puede reproducir música protegida. Usa Chrome, Edge o Firefox, o elige otro dispositivo.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Vuelve a conectar tu cuenta de Spotify: para sonar en un navegador hace falta un permiso más.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'Toca una vez la página de la pantalla: antes, los navegadores no suenan.',
  'Spotify sees no player at all.': 'Spotify no ve ningún reproductor.',
  'Spotify sees: {1}.': 'Spotify ve: {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'Spotify no da ahora su dirección: pon allí una vez cualquier canción.',
  'Spotify does not see it now: is it switched on?': 'Spotify no lo ve ahora: ¿está encendido?',
  'Soloist refused {1}': 'Soloist ha rechazado {1}',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'Abre Spotify en un móvil de esta red, toca el botón de dispositivos y elige una vez esta caja.',
};

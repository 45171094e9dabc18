import type { saysBox as english } from '../en/says-box.ts';

/** Of the broker, the music and the camera. */
export const saysBoxMore = {
  'The box stops.': 'La caja se está deteniendo.',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    'Corrige mqtt.username en la configuración y la contraseña en MOODDJ_MQTT_PASSWORD.',
  'Publishing below {1}.': 'Publica en {1}.',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    'La caja lo sigue intentando. Comprueba que el bróker funciona, y mqtt.url en la configuración.',
  'The connection to the MQTT broker broke.': 'Se ha cortado la conexión con el bróker MQTT.',
  'The MQTT broker did not take a message: {1}': 'El bróker MQTT no ha aceptado un mensaje: {1}',
  'The MQTT broker does not let the box use its topics.': 'El bróker MQTT no deja a la caja usar sus temas.',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'En la lista de acceso del bróker, permite a este usuario leer y escribir bajo mqtt.prefix.',
  'previous: no song was played before this one': 'Antes de esta no ha sonado ninguna canción',
  'volume: must be a whole number of percent': 'El volumen debe ser un porcentaje entero',
  'Send 0 to 100.': 'Envía de 0 a 100.',
  'volume: {1} percent is the most in the quiet hours':
    'En las horas tranquilas, el volumen llega como mucho al {1} por ciento',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'Súbelo en el propio reproductor o cambia `dj.quietVolumePercent`.',
  'direction: the settings file fixes it': 'El archivo de configuración fija hacia dónde lleva la música',
  'Take `dj.direction` out of the file and restart.': 'Quita `dj.direction` del archivo y reinicia.',
  'explicit: the settings file fixes it': 'El archivo de configuración fija si suenan canciones explícitas',
  'Take `library.explicit` out of the file and restart.': 'Quita `library.explicit` del archivo y reinicia.',
  'command: not known': 'Orden desconocida',
  'See /api/openapi.json for the commands.': 'Las órdenes están en /api/openapi.json.',
  '{1}: "{2}" is not known': '{1}: «{2}» no se conoce',
  'One of {1}.': 'Uno de estos: {1}.',
  'There are no songs to choose from.': 'No hay canciones entre las que elegir.',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Marca canciones con «Me gusta» en Spotify, que la caja lee sola, o levanta un veto.',
  'key: no such {1} is banned': 'key: no hay ningún veto así',
  'GET /api/taste lists what is.': 'GET /api/taste enumera los que hay.',
  'arc: "{1}" is not known': 'arc: «{1}» no se conoce',
  'arc: the settings file fixes it': 'El archivo de configuración fija la forma de la noche',
  'Take `dj.arc` out of the file and restart.': 'Quita `dj.arc` del archivo y reinicia.',
  'uri: no song plays': 'No suena ninguna canción',
  'Name one, or wait until one plays.': 'Indica una o espera a que suene alguna.',
  'uri: "{1}" is not among the songs of this box': 'uri: «{1}» no está entre las canciones de esta caja',
  'Name a song that the box knows.': 'Indica una canción que la caja conozca.',
  'by: "{1}" is no song and no list of this box': 'by: «{1}» no es ni una canción ni una lista de esta caja',
  'Send `off`, a song or a list.': 'Envía `off`, una canción o una lista.',
  'The player does not take any of the songs.': 'El reproductor no acepta ninguna de las canciones.',
  'No music is playing yet.': 'Todavía no suena música.',
  'Plays on {1}.': 'Suena en {1}.',
  '{1}. What is shown was sent, not seen.': '{1}. Lo que se muestra es lo enviado, no lo visto.',
  'The music goes on, and the box looks again by itself.': 'La música sigue y la caja vuelve a mirar por sí sola.',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    'La música se ha pasado a otro dispositivo de esta cuenta. Lo que suena allí no se ve desde aquí.',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    'Pulsa reproducir para traerla de vuelta a esta caja, o elige ese dispositivo en la página del móvil.',
  'The box tries again by itself.': 'La caja vuelve a intentarlo por sí sola.',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'Es un fallo de MoodDJ: reinícialo e informa de lo que dice el registro.',
  'Nothing has played this evening.': 'Esta noche no ha sonado nada.',
  'Save it once some songs have played.': 'Guárdala cuando hayan sonado algunas canciones.',
  'Spotify does not find the playlist that it has just made.': 'Spotify no encuentra la lista que acaba de crear.',
  'Waits for a Spotify account.': 'Espera una cuenta de Spotify.',
  '{1} songs, {2} of them understood.': '{1} canciones, {2} de ellas comprendidas.',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Marca canciones con «Me gusta» en Spotify o elige listas en el móvil; la caja las lee sola.',
  '{1} songs; the rest is read later: {2}.': '{1} canciones; el resto se lee más tarde: {2}.',
  'The built-in sandbox: invented songs, no sound.': 'El modo de prueba incluido: canciones inventadas, sin sonido.',
  'No Spotify account is paired.': 'No hay ninguna cuenta de Spotify conectada.',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'Abre la página del móvil, o /api/auth/login en un navegador de esta caja.',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'Spotify pide que vuelvas a aceptar: el permiso termina a los seis meses.',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'Abre la página del móvil, o /api/auth/login en un navegador de esta caja, y vuelve a conectar Spotify.',
  'Paired with {1}.': 'Conectada con {1}.',
  '{1} It then lasts six more months.': '{1} Después dura otros seis meses.',
  'Nothing to do: the music goes on with the songs that were sent.':
    'No hay nada que hacer: la música sigue con las canciones ya enviadas.',
  'Spotify’s daily quota of this app is used up.': 'Se ha agotado el cupo diario de Spotify para esta aplicación.',
  '{1} Other apps of your developer account count, too.':
    '{1} También cuentan las demás aplicaciones de tu cuenta de desarrollador.',
  'The vision process is not running; it is being started.':
    'El proceso de visión no está en marcha; se está iniciando.',
  'Waiting for the vision process.': 'Esperando al proceso de visión.',
  'Give the box more air, and a power supply that is strong enough.':
    'Dale más aire a la caja y una fuente de alimentación con potencia suficiente.',
  'The clock is not set yet.': 'El reloj aún no está en hora.',
  'Connect the box to the internet: it then learns the time by itself.':
    'Conecta la caja a internet: así se pone en hora sola.',
  'The backup opens, but its database cannot be used: {1}':
    'La copia de seguridad se abre, pero su base de datos no se puede usar: {1}',
  'Take another backup.': 'Usa otra copia de seguridad.',
  'The disk with {1} is full.': 'El disco con {1} está lleno.',
  'Free some space on it.': 'Libera espacio en él.',
  '{1} cannot be written.': 'No se puede escribir en {1}.',
  'Make its disk and folder writable again.': 'Haz que se pueda volver a escribir en su disco y su carpeta.',
  '{1} could not be read or written ({2}).': 'No se ha podido leer o escribir {1} ({2}).',
  'The camera page asks for its camera.': 'La página de la cámara pide permiso para usar su cámara.',
  'Allow it there, if the browser asks.': 'Permítelo allí, si el navegador lo pregunta.',
  'The camera page may not use the camera of its device.':
    'La página de la cámara no tiene permiso para usar la cámara de su dispositivo.',
  'Allow the camera for that page in its browser, then press Start there.':
    'Permite la cámara para esa página en su navegador y pulsa allí «Empezar».',
  'The device that shows the camera page has no camera.':
    'El dispositivo que muestra la página de la cámara no tiene cámara.',
  'Plug one in, or open the page on another device.': 'Conecta una o abre la página en otro dispositivo.',
  'The camera of the camera page is used by another program.':
    'Otro programa está usando la cámara de la página de la cámara.',
  'Close that program, then press Start on the page.': 'Cierra ese programa y pulsa «Empezar» en la página.',
  'The camera page is in the background, where browsers stop pictures.':
    'La página de la cámara está en segundo plano, donde los navegadores paran las imágenes.',
  'Bring it to the front, and keep its screen on.': 'Ponla delante y mantén la pantalla encendida.',
  'The camera of the camera page has stopped.': 'La cámara de la página de la cámara se ha parado.',
  'Press Start on the page again.': 'Vuelve a pulsar «Empezar» en la página.',
  'The browser of the camera page cannot read faces.': 'El navegador de la página de la cámara no puede leer caras.',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'Abre la página en un Chrome, Edge, Firefox o Safari actual, en un dispositivo con más memoria.',
  'The camera page is not open.': 'La página de la cámara no está abierta.',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'Abre http://localhost:{1}/camera en este equipo, o /camera de esta caja por https en otro, y pulsa «Empezar».',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'La página de la cámara no dice nada: su dispositivo duerme o ha perdido la red.',
  'Wake it, bring the page to the front, and keep its screen on.':
    'Despiértalo, pon la página delante y mantén la pantalla encendida.',
  'A page in a browser does it.': 'Lo hace una página en un navegador.',
  'This box does not look through a browser.': 'Esta caja no mira a través de un navegador.',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    'Si debe hacerlo, el dueño pone camera.source en "browser" y reinicia la caja.',
  'No camera found.': 'No se encuentra ninguna cámara.',
  'Plug in a USB camera.': 'Conecta una cámara USB.',
  '{1} has sent no picture for {2} s.': '{1} no envía ninguna imagen desde hace {2} s.',
  'Unplug the camera and plug it in again.': 'Desenchufa la cámara y vuelve a enchufarla.',
  '{1} has sent only damaged pictures for {2} s.': '{1} solo envía imágenes dañadas desde hace {2} s.',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1} no da imágenes que MoodDJ pueda leer ({2}).',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'Usa una cámara que dé MJPG o YUYV, como casi todas las cámaras web USB.',
  'No camera found but "{1}", which has no hardware behind it.':
    'No se encuentra más cámara que «{1}», que no tiene ningún aparato detrás.',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'Conecta una cámara USB o, para usar esa, pon camera.source en «{1}».',
  'The camera "{1}" is not plugged in.': 'La cámara «{1}» no está enchufada.',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    'Enchúfala o pon en camera.source una de las que muestra `mooddj camera list`.',
  'There is nothing at {1}.': 'No hay nada en {1}.',
  'the camera sent half a picture': 'la cámara ha enviado media imagen',
  'No daemon listens at {1} ({2}).': 'Ningún servicio escucha en {1} ({2}).',
  '{1} sends damaged pictures.': '{1} envía imágenes dañadas.',
  'Try another cable or another USB socket.': 'Prueba otro cable u otro puerto USB.',
  'The camera is opening.': 'La cámara se está abriendo.',
  'The camera is switched off.': 'La cámara está apagada.',
  'Nobody in this network is called {1}.': 'Nadie en esta red se llama {1}.',
  'Check the name, or enter the IP address.': 'Comprueba el nombre o introduce la dirección IP.',
  'At {1} nobody listens.': 'En {1} no escucha nadie.',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'Comprueba el puerto (1883; 8883 con TLS), y que el bróker funciona y escucha fuera de su propio equipo.',
  'There is no way to {1}.': 'No hay camino hasta {1}.',
  'Check the address, and that both are in the same network.':
    'Comprueba la dirección, y que ambos están en la misma red.',
  'The certificate of {1} is not one that the box believes.': 'La caja no se fía del certificado de {1}.',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    'Usa un certificado de una autoridad conocida, o mqtt:// dentro de tu propia red.',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    'En {1} hay algo que escucha, pero no responde como un bróker MQTT.',
  'Check the port, and mqtt:// against mqtts://.': 'Comprueba el puerto, y si es mqtt:// o mqtts://.',
  '{1} wants a user and a password.': '{1} pide un usuario y una contraseña.',
  'Enter those of the broker.': 'Introduce los del bróker.',
  '{1} does not take this user with this password.': '{1} no acepta este usuario con esta contraseña.',
  'Check both at the broker.': 'Comprueba ambos en el bróker.',
  '{1} does not let the user {2} connect, or write to {3}.': '{1} no deja al usuario {2} conectarse o escribir en {3}.',
  'Allow it in the broker’s access list.': 'Permítelo en la lista de acceso del bróker.',
  'The connection to {1} failed.': 'Ha fallado la conexión con {1}.',
  'Look at the log of the broker.': 'Mira el registro del bróker.',
  'Change `venue.kind` only if the box moves.': 'Cambia `venue.kind` solo si la caja se muda de sitio.',
  'start-looking: the owner has switched the camera off': 'El dueño ha apagado la cámara',
  'Switch it on first.': 'Enciéndela primero.',
  'url: no broker is set': 'No hay ningún bróker configurado',
  'Enter its address, such as mqtt://192.168.1.10.': 'Introduce su dirección, por ejemplo mqtt://192.168.1.10.',
  'password: the environment of the box gives one': 'El entorno de la caja ya da una contraseña',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'Quita MOODDJ_MQTT_PASSWORD, o la credencial mqtt-password, y reinicia.',
  'The MQTT broker {1} hung up.': 'El bróker MQTT {1} ha cortado la conexión.',
  'The MQTT broker {1} does not let the box in.': 'El bróker MQTT {1} no deja entrar a la caja.',
  'Cannot reach the MQTT broker {1}: {2}.': 'No se puede llegar al bróker MQTT {1}: {2}.',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.url no es la dirección de un bróker MQTT.',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'Escríbela como mqtt://host:1883 o mqtts://host:8883.',
  'The network cannot be asked for brokers.': 'No se puede preguntar a la red por brókeres.',
  '{1} Or wait {2} s.': '{1} O espera {2} s.',
  '{1} Or wait {2} min.': '{1} O espera {2} min.',
  'Ask an owner to allow it on their phone instead.': 'Mejor pide a un dueño que lo permita en su móvil.',
  'A page of another site may not command this box.': 'Una página de otro sitio no puede dar órdenes a esta caja.',
  'The box itself': 'La propia caja',
  'A program': 'Un programa',
  'Send valid JSON with content type application/json.': 'Envía JSON válido con el tipo de contenido application/json.',
  'Send JSON with content type application/json.': 'Envía JSON con el tipo de contenido application/json.',
  'See /api/openapi.json for what there is.': 'Lo que hay está en /api/openapi.json.',
  'Send less.': 'Envía menos.',
  'Wait a minute, then try again.': 'Espera un minuto y vuelve a intentarlo.',
  '{1} free on the disk with {2}.': '{1} libres en el disco con {2}.',
  'The database {1} is damaged.': 'La base de datos {1} está dañada.',
  'The credential {1} holds no key for the Spotify tokens.':
    'La credencial {1} no contiene ninguna clave para el acceso a Spotify.',
  'Give it 64 hexadecimal digits.': 'Dale 64 dígitos hexadecimales.',
  '{1} holds no key for the Spotify tokens.': '{1} no contiene ninguna clave para el acceso a Spotify.',
  'Put the right file back, or move it away and pair the account again.':
    'Vuelve a poner el archivo correcto, o quítalo y conecta la cuenta otra vez.',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'No se puede leer ni crear {1}, la clave del acceso a Spotify ({2}).',
  'Give the user who runs MoodDJ the right to read and write it.':
    'Da al usuario con el que funciona MoodDJ permiso para leerla y escribirla.',
} satisfies Partial<Readonly<Record<(typeof english)[number], string>>>;

/** The second half of what the box says of itself: home automation, commands, health, the camera. */
export const saysBoxMore = {
  'The box stops.': 'Le boîtier s’arrête.',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    'Corrige mqtt.username dans la configuration et le mot de passe dans MOODDJ_MQTT_PASSWORD.',
  'Publishing below {1}.': 'Publie sous {1}.',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    'Le boîtier continue d’essayer. Vérifie que le broker tourne, et mqtt.url dans la configuration.',
  'The connection to the MQTT broker broke.': 'La connexion au broker MQTT s’est rompue.',
  'The MQTT broker did not take a message: {1}': 'Le broker MQTT n’a pas pris un message : {1}',
  'The MQTT broker does not let the box use its topics.':
    'Le broker MQTT n’autorise pas le boîtier à utiliser ses topics.',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'Autorise cet utilisateur à lire et à écrire sous mqtt.prefix dans la liste d’accès du broker.',
  'previous: no song was played before this one': 'previous: aucun titre n’a été joué avant celui-ci',
  'volume: must be a whole number of percent': 'volume: doit être un nombre entier de pour cent',
  'Send 0 to 100.': 'Envoie 0 à 100.',
  'volume: {1} percent is the most in the quiet hours': 'volume: pendant les heures calmes, {1} pour cent au plus',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'Monte le son sur le lecteur lui-même, ou change `dj.quietVolumePercent`.',
  'direction: the settings file fixes it': 'direction: fixé dans le fichier de réglages',
  'Take `dj.direction` out of the file and restart.': 'Retire `dj.direction` du fichier et redémarre.',
  'explicit: the settings file fixes it': 'explicit: fixé dans le fichier de réglages',
  'Take `library.explicit` out of the file and restart.': 'Retire `library.explicit` du fichier et redémarre.',
  'command: not known': 'command: inconnue',
  'See /api/openapi.json for the commands.': 'Les commandes sont dans /api/openapi.json.',
  '{1}: "{2}" is not known': '{1} : « {2} » est inconnu',
  'One of {1}.': 'Au choix : {1}.',
  'There are no songs to choose from.': 'Il n’y a aucun titre à choisir.',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Aime quelques titres dans Spotify, le boîtier les lit tout seul, ou lève une interdiction.',
  'key: no such {1} is banned': 'key: pas d’interdiction de ce genre ({1})',
  'GET /api/taste lists what is.': 'GET /api/taste montre ce qui est interdit.',
  'arc: "{1}" is not known': 'arc: « {1} » est inconnu',
  'arc: the settings file fixes it': 'arc: fixé dans le fichier de réglages',
  'Take `dj.arc` out of the file and restart.': 'Retire `dj.arc` du fichier et redémarre.',
  'uri: no song plays': 'uri: aucun titre en cours',
  'Name one, or wait until one plays.': 'Nommes-en un, ou attends qu’un titre passe.',
  'uri: "{1}" is not among the songs of this box': 'uri: « {1} » ne fait pas partie des titres de ce boîtier',
  'Name a song that the box knows.': 'Nomme un titre que le boîtier connaît.',
  'by: "{1}" is no song and no list of this box': 'by: « {1} » n’est ni un titre ni une liste de ce boîtier',
  'Send `off`, a song or a list.': 'Envoie `off`, un titre ou une liste.',
  'The player does not take any of the songs.': 'Le lecteur ne prend aucun des titres.',
  'No music is playing yet.': 'Aucune musique pour l’instant.',
  'Plays on {1}.': 'Joue sur {1}.',
  '{1}. What is shown was sent, not seen.': '{1}. Ce qui s’affiche a été envoyé, pas vérifié.',
  'The music goes on, and the box looks again by itself.':
    'La musique continue, et le boîtier regardera de nouveau tout seul.',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    'La musique est passée sur un autre appareil de ce compte. D’ici, on ne voit pas ce qui y passe.',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    'Appuie sur lecture pour la ramener sur ce boîtier, ou choisis cet appareil sur la page du téléphone.',
  'The box tries again by itself.': 'Le boîtier réessaie tout seul.',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'C’est une erreur de MoodDJ : redémarre-le et signale ce que dit le journal.',
  'Nothing has played this evening.': 'Rien n’a encore été joué ce soir.',
  'Save it once some songs have played.': 'Enregistre-la quand quelques titres seront passés.',
  'Spotify does not find the playlist that it has just made.':
    'Spotify ne trouve pas la playlist qu’il vient de créer.',
  'Waits for a Spotify account.': 'En attente d’un compte Spotify.',
  '{1} songs, {2} of them understood.': '{1} titres, dont {2} compris.',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Aime quelques titres dans Spotify, ou choisis des playlists sur le téléphone ; le boîtier les lit tout seul.',
  '{1} songs; the rest is read later: {2}.': '{1} titres ; le reste sera lu plus tard : {2}.',
  'The built-in sandbox: invented songs, no sound.': 'Le bac à sable intégré : titres inventés, sans son.',
  'No Spotify account is paired.': 'Aucun compte Spotify n’est associé.',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'Ouvre la page du téléphone, ou /api/auth/login dans un navigateur de ce boîtier.',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'Spotify demande un nouvel accord ({1}) : il expire au bout de six mois.',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'Ouvre la page du téléphone, ou /api/auth/login dans un navigateur de ce boîtier, et reconnecte Spotify.',
  'Paired with {1}.': 'Associé à {1}.',
  '{1} It then lasts six more months.': '{1} Il vaudra alors six mois de plus.',
  'Nothing to do: the music goes on with the songs that were sent.':
    'Rien à faire : la musique continue avec les titres déjà envoyés.',
  'Spotify’s daily quota of this app is used up.': 'Le quota quotidien de cette app chez Spotify est épuisé.',
  '{1} Other apps of your developer account count, too.':
    '{1} Les autres apps de ton compte développeur comptent aussi.',
  'The vision process is not running; it is being started.': 'Le processus de vision ne tourne pas ; il démarre.',
  'Waiting for the vision process.': 'En attente du processus de vision.',
  'Give the box more air, and a power supply that is strong enough.':
    'Donne plus d’air au boîtier, et une alimentation assez puissante.',
  'The clock is not set yet.': 'L’horloge n’est pas encore à l’heure.',
  'Connect the box to the internet: it then learns the time by itself.':
    'Connecte le boîtier à Internet : il se mettra à l’heure tout seul.',
  'The backup opens, but its database cannot be used: {1}':
    'La sauvegarde s’ouvre, mais sa base de données est inutilisable : {1}',
  'Take another backup.': 'Prends une autre sauvegarde.',
  'The disk with {1} is full.': 'Le disque contenant {1} est plein.',
  'Free some space on it.': 'Libère un peu de place.',
  '{1} cannot be written.': 'Impossible d’écrire {1}.',
  'Make its disk and folder writable again.': 'Rends son disque et son dossier de nouveau accessibles en écriture.',
  '{1} could not be read or written ({2}).': 'Impossible de lire ou d’écrire {1} ({2}).',
  'The camera page asks for its camera.': 'La page caméra demande sa caméra.',
  'Allow it there, if the browser asks.': 'Autorise-la là-bas, si le navigateur le demande.',
  'The camera page may not use the camera of its device.':
    'La page caméra n’a pas le droit d’utiliser la caméra de son appareil.',
  'Allow the camera for that page in its browser, then press Start there.':
    'Autorise la caméra pour cette page dans son navigateur, puis appuie là-bas sur Démarrer.',
  'The device that shows the camera page has no camera.': 'L’appareil qui affiche la page caméra n’a pas de caméra.',
  'Plug one in, or open the page on another device.': 'Branches-en une, ou ouvre la page sur un autre appareil.',
  'The camera of the camera page is used by another program.':
    'La caméra de la page caméra est utilisée par un autre programme.',
  'Close that program, then press Start on the page.': 'Ferme ce programme, puis appuie sur Démarrer dans la page.',
  'The camera page is in the background, where browsers stop pictures.':
    'La page caméra est en arrière-plan, où les navigateurs arrêtent les images.',
  'Bring it to the front, and keep its screen on.': 'Mets-la au premier plan et laisse l’écran allumé.',
  'The camera of the camera page has stopped.': 'La caméra de la page caméra s’est arrêtée.',
  'Press Start on the page again.': 'Appuie de nouveau sur Démarrer dans la page.',
  'The browser of the camera page cannot read faces.': 'Le navigateur de la page caméra ne sait pas lire les visages.',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'Ouvre la page dans un Chrome, Edge, Firefox ou Safari récent, sur un appareil avec plus de mémoire.',
  'The camera page is not open.': 'La page caméra n’est pas ouverte.',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'Ouvre http://localhost:{1}/camera sur cette machine, ou /camera de ce boîtier en https sur une autre, et appuie sur Démarrer.',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'La page caméra ne dit plus rien : son appareil dort, ou a perdu le réseau.',
  'Wake it, bring the page to the front, and keep its screen on.':
    'Réveille-le, mets la page au premier plan et laisse l’écran allumé.',
  'A page in a browser does it.': 'Une page dans un navigateur s’en charge.',
  'This box does not look through a browser.': 'Ce boîtier ne regarde pas à travers un navigateur.',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    'S’il doit le faire, le propriétaire met camera.source à « browser » et redémarre le boîtier.',
  'No camera found.': 'Aucune caméra trouvée.',
  'Plug in a USB camera.': 'Branche une caméra USB.',
  '{1} has sent no picture for {2} s.': '{1} n’a envoyé aucune image depuis {2} s.',
  'Unplug the camera and plug it in again.': 'Débranche la caméra, puis rebranche-la.',
  '{1} has sent only damaged pictures for {2} s.': '{1} n’envoie que des images abîmées depuis {2} s.',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1} ne donne aucune image que MoodDJ puisse lire ({2}).',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'Utilise une caméra MJPG ou YUYV, comme presque toutes les webcams USB.',
  'No camera found but "{1}", which has no hardware behind it.':
    'Aucune caméra trouvée, sauf « {1} », qui n’a pas de matériel derrière elle.',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'Branche une caméra USB ; ou, pour utiliser celle-là, mets camera.source à « {1} ».',
  'The camera "{1}" is not plugged in.': 'La caméra « {1} » n’est pas branchée.',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    'Branche-la, ou mets dans camera.source l’une de celles que montre `mooddj camera list`.',
  'There is nothing at {1}.': 'Il n’y a rien à {1}.',
  'the camera sent half a picture': 'la caméra a envoyé une moitié d’image',
  'No daemon listens at {1} ({2}).': 'Aucun daemon n’écoute à {1} ({2}).',
  '{1} sends damaged pictures.': '{1} envoie des images abîmées.',
  'Try another cable or another USB socket.': 'Essaie un autre câble ou un autre port USB.',
  'The camera is opening.': 'La caméra s’ouvre.',
  'The camera is switched off.': 'La caméra est éteinte.',
  'Nobody in this network is called {1}.': 'Personne ne s’appelle {1} sur ce réseau.',
  'Check the name, or enter the IP address.': 'Vérifie le nom, ou saisis l’adresse IP.',
  'At {1} nobody listens.': 'Personne n’écoute à {1}.',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'Vérifie le port (1883 ; 8883 avec TLS), et que le broker tourne et écoute au-delà de sa propre machine.',
  'There is no way to {1}.': 'Aucun chemin ne mène à {1}.',
  'Check the address, and that both are in the same network.':
    'Vérifie l’adresse, et que les deux sont sur le même réseau.',
  'The certificate of {1} is not one that the box believes.': 'Le boîtier ne fait pas confiance au certificat de {1}.',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    'Utilise un certificat d’une autorité connue, ou mqtt:// dans ton propre réseau.',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    'Quelque chose écoute à {1}, mais pas un broker MQTT qui réponde.',
  'Check the port, and mqtt:// against mqtts://.': 'Vérifie le port, et s’il faut mqtt:// ou mqtts://.',
  '{1} wants a user and a password.': '{1} veut un utilisateur et un mot de passe.',
  'Enter those of the broker.': 'Saisis ceux du broker.',
  '{1} does not take this user with this password.': '{1} n’accepte pas cet utilisateur avec ce mot de passe.',
  'Check both at the broker.': 'Vérifie les deux auprès du broker.',
  '{1} does not let the user {2} connect, or write to {3}.':
    '{1} ne laisse pas l’utilisateur {2} se connecter, ou écrire dans {3}.',
  'Allow it in the broker’s access list.': 'Autorise-le dans la liste d’accès du broker.',
  'The connection to {1} failed.': 'La connexion à {1} a échoué.',
  'Look at the log of the broker.': 'Regarde le journal du broker.',
  'Change `venue.kind` only if the box moves.': 'Ne change `venue.kind` que si le boîtier déménage.',
  'start-looking: the owner has switched the camera off': 'start-looking: le propriétaire a éteint la caméra',
  'Switch it on first.': 'Rallume-la d’abord.',
  'url: no broker is set': 'url : aucun broker n’est réglé',
  'Enter its address, such as mqtt://192.168.1.10.': 'Saisis son adresse, par exemple mqtt://192.168.1.10.',
  'password: the environment of the box gives one': 'password : l’environnement de la box en donne un',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'Retire MOODDJ_MQTT_PASSWORD ou le credential mqtt-password, puis redémarre.',
  'The MQTT broker {1} hung up.': 'Le broker MQTT {1} a raccroché.',
  'The MQTT broker {1} does not let the box in.': 'Le broker MQTT {1} ne laisse pas entrer le boîtier.',
  'Cannot reach the MQTT broker {1}: {2}.': 'Impossible de joindre le broker MQTT {1} : {2}.',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.url n’est pas l’adresse d’un broker MQTT.',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'Écris-la sous la forme mqtt://host:1883 ou mqtts://host:8883.',
  'The network cannot be asked for brokers.': 'Impossible de chercher des brokers sur le réseau.',
  '{1} Or wait {2} s.': '{1} Ou attends {2} s.',
  '{1} Or wait {2} min.': '{1} Ou attends {2} min.',
  'Ask an owner to allow it on their phone instead.':
    'Demande plutôt à un propriétaire de l’autoriser sur son téléphone.',
  'A page of another site may not command this box.': 'Une page d’un autre site ne peut pas commander ce boîtier.',
  'The box itself': 'Le boîtier lui-même',
  'A program': 'Un programme',
  'Send valid JSON with content type application/json.': 'Envoie du JSON valide, de type application/json.',
  'Send JSON with content type application/json.': 'Envoie du JSON, de type application/json.',
  'See /api/openapi.json for what there is.': 'Ce qui existe est dans /api/openapi.json.',
  'Send less.': 'Envoie moins.',
  'Wait a minute, then try again.': 'Attends une minute, puis réessaie.',
  '{1} free on the disk with {2}.': '{1} libres sur le disque contenant {2}.',
  'The database {1} is damaged.': 'La base de données {1} est abîmée.',
  'The credential {1} holds no key for the Spotify tokens.':
    'L’identifiant système {1} ne contient pas de clé pour la connexion à Spotify.',
  'Give it 64 hexadecimal digits.': 'Donne-lui 64 chiffres hexadécimaux.',
  '{1} holds no key for the Spotify tokens.': '{1} ne contient pas de clé pour la connexion à Spotify.',
  'Put the right file back, or move it away and pair the account again.':
    'Remets le bon fichier, ou déplace-le et associe de nouveau le compte.',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'Impossible de lire ou de créer {1}, la clé de la connexion à Spotify ({2}).',
  'Give the user who runs MoodDJ the right to read and write it.':
    'Donne à l’utilisateur qui fait tourner MoodDJ le droit de la lire et de l’écrire.',
} as const;

import type { saysSpotify as english } from '../en/says-spotify.ts';

/** What the box says of Spotify and the ways to it. `{1}` is filled in. */
export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'clientId: fixé dans le fichier de réglages',
  'Take `spotify.clientId` out of the file and restart.': 'Retire `spotify.clientId` du fichier et redémarre.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'clientId: l’app est connue, mais n’indique aucune Redirect URI de ce boîtier',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'Ajoute {1} aux Redirect URIs de ton app, appuie là-bas sur Save, puis réessaie.',
  'id: there is no such playlist': 'id: cette playlist n’existe pas',
  'Choose one of GET /api/library/playlists.': 'Choisis-en une dans GET /api/library/playlists.',
  'Choose another one.': 'Fais un autre choix.',
  'Spotify refused the sign-in: {1}': 'Spotify a refusé la connexion : {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'Compare `spotify.clientId` et `spotify.redirectUri` avec ton app sur developer.spotify.com, puis reconnecte.',
  'Spotify’s sign-in service answered {1}': 'Le service de connexion de Spotify a répondu {1}',
  'Spotify asks us to slow down': 'Spotify demande de ralentir',
  'Spotify’s daily quota of this app is used up': 'Le quota quotidien de cette app chez Spotify est épuisé',
  'Spotify does not answer': 'Spotify ne répond pas',
  'The box has spent its calls to Spotify for today': 'Le boîtier a épuisé ses appels à Spotify pour aujourd’hui',
  'The rest of today’s calls to Spotify is kept for the music':
    'Le reste des appels à Spotify d’aujourd’hui est gardé pour la musique',
  'clientId: nothing was entered': 'clientId: rien n’a été saisi',
  'Paste the Client ID from the page of your app.': 'Colle le Client ID de la page de ton app.',
  'clientId: that is an address, not the Client ID': 'clientId: c’est une adresse, pas le Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'Ouvre ton app là-bas, puis Settings : le Client ID est en haut.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'clientId: un Client ID compte 32 caractères, de 0 à 9 et de a à f ; celui-ci en a {1}',
  'Copy it again from the page of your app, without blanks.': 'Recopie-le depuis la page de ton app, sans espaces.',
  'clientId: Spotify knows no app with this Client ID': 'clientId: Spotify ne connaît aucune app avec ce Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'Compare-le avec la page de ton app sur developer.spotify.com. (Le Client secret est autre chose : il n’est pas nécessaire.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'Le service de connexion de Spotify a répondu {1} à propos de l’app',
  'Spotify answered {1} with nothing': 'Spotify n’a rien répondu à {1}',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'Spotify a répondu à {1} sous une forme inconnue : {2} {3}',
  'Spotify does not accept the sign-in': 'Spotify n’accepte pas la connexion',
  'Pair your Spotify account again.': 'Associe de nouveau ton compte Spotify.',
  'Spotify answered {1}': 'Spotify a répondu {1}',
  'Spotify plays on request only for Premium accounts': 'Spotify ne joue à la demande que pour les comptes Premium',
  'Pair an account that has Spotify Premium.': 'Associe un compte avec Spotify Premium.',
  'Spotify does not allow this: {1}': 'Spotify ne le permet pas : {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'Ajoute ce compte à ton app sur developer.spotify.com, puis reconnecte-le et accepte tout ce qui est demandé.',
  'Spotify answered {1}: {2}': 'Spotify a répondu {1} : {2}',
  'Not the address of a cover': 'Ce n’est pas l’adresse d’une pochette',
  'Ask for the cover of a song of the library.': 'Demande la pochette d’un titre de la bibliothèque.',
  'no picture at {1} ({2} {3})': 'pas d’image chez {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape': 'Spotify a répondu à {1} avec des entrées de forme inconnue',
  'another account is active now': 'un autre compte est actif maintenant',
  'Spotify answered {1} in an unknown shape': 'Spotify a répondu à {1} sous une forme inconnue',
  'Pair your Spotify account: the phone page shows how.':
    'Associe ton compte Spotify : la page du téléphone montre comment.',
  'Spotify answered with playlists of an unknown shape': 'Spotify a répondu avec des playlists de forme inconnue',
  'way: this browser cannot go by "{1}" from {2}': 'way: ce navigateur ne peut pas passer par « {1} » depuis {2}',
  'The address holds no code.': 'L’adresse ne contient pas de code.',
  'Begin again with “Connect Spotify”.': 'Recommence avec « Connecter Spotify ».',
  'The answer holds no state: it is not one that this box asked for.':
    'La réponse ne contient pas de state : ce boîtier ne l’a pas demandée.',
  'This answer belongs to no attempt that this box knows.':
    'Cette réponse ne correspond à aucune tentative connue du boîtier.',
  'It may be from another box, or from before a restart. {1}':
    'Elle vient peut-être d’un autre boîtier, ou d’avant un redémarrage. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'Un autre navigateur a commencé cette tentative, ou le même sous une autre adresse du boîtier.',
  'Finish it where it was begun. Or here: {1}': 'Termine-la là où elle a commencé. Ou ici : {1}',
  'This answer is being taken already.': 'Cette réponse est déjà en cours de traitement.',
  'Wait a moment.': 'Attends un instant.',
  'This answer was used already: each is good once.': 'Cette réponse a déjà servi : chacune ne vaut qu’une fois.',
  'This answer is too old: an attempt ends after ten minutes.':
    'Cette réponse est trop ancienne : une tentative expire au bout de dix minutes.',
  'You declined at Spotify.': 'Tu as refusé chez Spotify.',
  'Begin again and agree, if you want music.': 'Recommence et accepte, si tu veux de la musique.',
  'Spotify answered "{1}" instead of a code.': 'Spotify a répondu « {1} » au lieu d’un code.',
  'Nothing was pasted.': 'Rien n’a été collé.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'Copie l’adresse entière de la page qui n’a pas pu s’ouvrir : elle commence par http:// et contient code= et state=.',
  'The address holds "{1}" twice.': 'L’adresse contient deux fois « {1} ».',
  'The end of the address is missing: there is no state= in it.':
    'La fin de l’adresse manque : elle ne contient pas de state=.',
  'There is no code= in the address, only state=: its middle is missing.':
    'L’adresse ne contient pas de code=, seulement state= : il en manque le milieu.',
  'That is the address of Spotify’s own page.': 'C’est l’adresse de la page de Spotify.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'Accepte d’abord là-bas. Copie ensuite l’adresse de la page suivante, celle qui ne s’ouvre pas.',
  'That is the address of this page.': 'C’est l’adresse de cette page-ci.',
  'Go back to the page that could not open. {1}': 'Retourne à la page qui n’a pas pu s’ouvrir. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'L’adresse est coupée : rien ne suit son point d’interrogation, il n’y a donc pas de code.',
  'Tap the address so that all of it is marked, then copy. {1}':
    'Touche l’adresse pour la sélectionner en entier, puis copie-la. {1}',
  'That is no address with a code in it.': 'Ce n’est pas une adresse contenant un code.',
  'The page that should play is not open': 'La page qui doit jouer n’est pas ouverte',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'Ouvre la page kiosque de ce boîtier dans un navigateur, ou choisis un autre appareil sur le téléphone.',
  'The kiosk’s browser does not play: {1}': 'Le navigateur du kiosque ne joue pas : {1}',
  'The player “{1}” is not to be seen at Spotify': 'Le lecteur « {1} » n’est pas visible chez Spotify',
  'The player “{1}” cannot be addressed now': 'Le lecteur « {1} » est injoignable pour l’instant',
  'Switch “{1}” on and choose it once in the Spotify app. {2}':
    'Allume « {1} » et choisis-le une fois dans l’app Spotify. {2}',
  'output: the settings file fixes it': 'output: fixé dans le fichier de réglages',
  'Take `spotify.device` out of the file and restart.': 'Retire `spotify.device` du fichier et redémarre.',
  'kind: this box has no output "{1}"': 'kind: ce boîtier n’a pas de sortie « {1} »',
  'Choose one of GET /api/outputs.': 'Choisis-en une dans GET /api/outputs.',
  'Soloist is not running yet': 'Soloist ne tourne pas encore',
  'Soloist listens on {1}, where everybody in the network could command it':
    'Soloist écoute sur {1}, où tout le réseau pourrait le commander',
  'Start it with `--ws 127.0.0.1:0`.': 'Démarre-le avec `--ws 127.0.0.1:0`.',
  '{1} cannot be read': 'Impossible de lire {1}',
  'Soloist closed the connection': 'Soloist a fermé la connexion',
  'The connection to Soloist broke': 'La connexion à Soloist s’est rompue',
  'Soloist does not answer to {1}': 'Soloist ne répond pas à {1}',
  'Soloist speaks another language than this MoodDJ: {1}': 'Soloist ne parle pas la même langue que ce MoodDJ : {1}',
  'The box stops': 'Le boîtier s’arrête',
  'Soloist does not answer': 'Soloist ne répond pas',
  'Soloist refused {1}: {2}': 'Soloist a refusé {1} : {2}',
  'Soloist is starting': 'Soloist démarre',
  'Soloist has no key': 'Soloist n’a pas de clé',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'Crée une clé pour Spotify Soloist sur developer.spotify.com, et mets-la dans le secret `soloist-key`.',
  'Soloist cannot be started: {1} ({2})': 'Impossible de démarrer Soloist : {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'Installe Spotify Soloist sur le boîtier, et indique son programme dans `spotify.soloist.program`.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'Cette version de Spotify Soloist a expiré : chacune marche 90 jours',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    'Installe le dernier Soloist sur le boîtier, puis redémarre MoodDJ.',
  'Soloist ended ({1}); it is started again': 'Soloist s’est arrêté ({1}) ; il redémarre',
  'Nobody is logged in on this box’s own player': 'Personne n’est connecté au lecteur de ce boîtier',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'Ouvre Spotify sur un téléphone de ce réseau, touche le bouton des appareils et choisis « {1} » une fois.',
  'No Spotify player is active': 'Aucun lecteur Spotify n’est actif',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'Ouvre Spotify sur l’appareil qui doit jouer, lances-y un titre une fois, ou indique l’appareil dans `spotify.device`.',
  'This device keeps its volume to itself': 'Cet appareil garde son volume pour lui',
  'Turn the volume at the device.': 'Règle le volume sur l’appareil.',
  'Spotify did not understand: {1}': 'Spotify n’a pas compris : {1}',
  'Spotify made a playlist and did not say which': 'Spotify a créé une playlist sans dire laquelle',
  'Spotify answered in an unknown shape how long a playlist is':
    'Spotify a donné la longueur d’une playlist sous une forme inconnue',
  'Your consent at Spotify does not cover making playlists.':
    'Ton accord chez Spotify ne couvre pas la création de playlists.',
  'Pair the account again and agree to everything asked for.':
    'Associe de nouveau le compte et accepte tout ce qui est demandé.',
  'The consent at Spotify has ended': 'L’accord chez Spotify a expiré',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'Ouvre la page du téléphone, ou /api/auth/login dans un navigateur de ce boîtier, et associe ton compte Spotify.',
  'Spotify does not take this sign-in (any more)': 'Spotify n’accepte pas (ou plus) cette connexion',
  'Begin again with “Connect Spotify” on the phone page.':
    'Recommence avec « Connecter Spotify » sur la page du téléphone.',
  'No such account is paired': 'Aucun compte de ce genre n’est associé',
  'Choose one of the list.': 'Choisis-en un dans la liste.',
  'No Spotify account is paired': 'Aucun compte Spotify n’est associé',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'La connexion Spotify a été gardée avec une clé que ce boîtier n’a plus.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'Remets le fichier mooddj.key à côté de la base de données, ou associe de nouveau ton compte Spotify.',
  'Spotify asks you to agree again: consent ends after six months.':
    'Spotify te demande un nouvel accord : il expire au bout de six mois.',
  'Spotify’s consent for {1} ends about now.': 'L’accord Spotify ({1}) expire en ce moment.',
  'Spotify’s consent for {1} ends within a day.': 'L’accord Spotify ({1}) expire d’ici un jour.',
  'Spotify’s consent for {1} ends in {2} days.': 'L’accord Spotify ({1}) expire dans {2} jours.',
  'Spotify does not allow this': 'Spotify ne l’autorise pas',
  'Spotify has no {1}': 'Spotify n’a pas {1}',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'Ce navigateur ne peut pas jouer de musique protégée. Utilise Chrome, Edge ou Firefox, ou choisis un autre appareil.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Associe de nouveau ton compte Spotify : jouer dans un navigateur demande une autorisation de plus.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'Touche une fois la page de l’écran : avant cela, les navigateurs ne jouent aucun son.',
  'Spotify sees no player at all.': 'Spotify ne voit aucun lecteur.',
  'Spotify sees: {1}.': 'Spotify voit : {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'Spotify n’en donne pas l’adresse pour l’instant : joues-y une fois n’importe quel titre.',
  'Spotify does not see it now: is it switched on?': 'Spotify ne le voit pas pour l’instant : est-il allumé ?',
  'Soloist refused {1}': 'Soloist a refusé {1}',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'Ouvre Spotify sur un téléphone de ce réseau, touche le bouton des appareils et choisis une fois ce boîtier.',
};

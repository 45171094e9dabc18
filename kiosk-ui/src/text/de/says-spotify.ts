import type { saysSpotify as english } from '../en/says-spotify.ts';

/** What the box says of Spotify and the ways to it. `{1}` is filled in. */
export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'clientId: in der Einstellungsdatei festgelegt',
  'Take `spotify.clientId` out of the file and restart.': 'Nimm `spotify.clientId` aus der Datei und starte neu.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'clientId: Die App ist bekannt, nennt aber keine Redirect-URI dieser Box',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'Trag {1} bei den Redirect URIs deiner App ein, tippe dort auf Save und versuch es noch einmal.',
  'id: there is no such playlist': 'id: Diese Playlist gibt es nicht',
  'Choose one of GET /api/library/playlists.': 'Wähle eine aus GET /api/library/playlists.',
  'Choose another one.': 'Wähle etwas anderes.',
  'Spotify refused the sign-in: {1}': 'Spotify hat die Anmeldung abgelehnt: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'Vergleiche `spotify.clientId` und `spotify.redirectUri` mit deiner App auf developer.spotify.com und verbinde dann neu.',
  'Spotify’s sign-in service answered {1}': 'Der Anmeldedienst von Spotify hat mit {1} geantwortet',
  'Spotify asks us to slow down': 'Spotify bittet um eine Pause',
  'Spotify’s daily quota of this app is used up': 'Das Tageskontingent dieser App bei Spotify ist aufgebraucht',
  'Spotify does not answer': 'Spotify antwortet nicht',
  'The box has spent its calls to Spotify for today': 'Die Box hat ihre Anfragen an Spotify für heute aufgebraucht',
  'The rest of today’s calls to Spotify is kept for the music':
    'Die restlichen Anfragen an Spotify bleiben heute der Musik vorbehalten',
  'clientId: nothing was entered': 'clientId: Es wurde nichts eingegeben',
  'Paste the Client ID from the page of your app.': 'Füge die Client ID von der Seite deiner App ein.',
  'clientId: that is an address, not the Client ID': 'clientId: Das ist eine Adresse, nicht die Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'Öffne dort deine App, dann Settings: Die Client ID steht oben.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'clientId: Eine Client ID hat 32 Zeichen, 0 bis 9 und a bis f; diese hat {1}',
  'Copy it again from the page of your app, without blanks.':
    'Kopiere sie noch einmal von der Seite deiner App, ohne Leerzeichen.',
  'clientId: Spotify knows no app with this Client ID': 'clientId: Spotify kennt keine App mit dieser Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'Vergleiche sie mit der Seite deiner App auf developer.spotify.com. (Das Client secret ist etwas anderes: Es wird nicht gebraucht.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'Der Anmeldedienst von Spotify hat auf die Frage nach der App mit {1} geantwortet',
  'Spotify answered {1} with nothing': 'Spotify hat auf {1} nichts geantwortet',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'Spotify hat auf {1} in unbekannter Form geantwortet: {2} {3}',
  'Spotify does not accept the sign-in': 'Spotify nimmt die Anmeldung nicht an',
  'Pair your Spotify account again.': 'Verbinde dein Spotify-Konto neu.',
  'Spotify answered {1}': 'Spotify hat mit {1} geantwortet',
  'Spotify plays on request only for Premium accounts': 'Auf Wunsch spielt Spotify nur für Premium-Konten',
  'Pair an account that has Spotify Premium.': 'Verbinde ein Konto mit Spotify Premium.',
  'Spotify does not allow this: {1}': 'Spotify erlaubt das nicht: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'Füge dieses Konto deiner App auf developer.spotify.com hinzu, verbinde dann neu und stimme allem zu, wonach gefragt wird.',
  'Spotify answered {1}: {2}': 'Spotify hat mit {1} geantwortet: {2}',
  'Not the address of a cover': 'Das ist nicht die Adresse eines Covers',
  'Ask for the cover of a song of the library.': 'Frag nach dem Cover eines Songs aus der Bibliothek.',
  'no picture at {1} ({2} {3})': 'kein Bild bei {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape':
    'Spotify hat auf {1} mit Einträgen in unbekannter Form geantwortet',
  'another account is active now': 'inzwischen ist ein anderes Konto aktiv',
  'Spotify answered {1} in an unknown shape': 'Spotify hat auf {1} in unbekannter Form geantwortet',
  'Pair your Spotify account: the phone page shows how.': 'Verbinde dein Spotify-Konto: Die Handyseite zeigt, wie.',
  'Spotify answered with playlists of an unknown shape': 'Spotify hat mit Playlists in unbekannter Form geantwortet',
  'way: this browser cannot go by "{1}" from {2}': 'way: Dieser Browser kann von {2} aus nicht den Weg „{1}“ gehen',
  'The address holds no code.': 'In der Adresse steht kein Code.',
  'Begin again with “Connect Spotify”.': 'Beginne noch einmal mit „Spotify verbinden“.',
  'The answer holds no state: it is not one that this box asked for.':
    'Die Antwort enthält kein state: Diese Box hat sie nicht verlangt.',
  'This answer belongs to no attempt that this box knows.':
    'Diese Antwort gehört zu keinem Versuch, den die Box kennt.',
  'It may be from another box, or from before a restart. {1}':
    'Sie ist vielleicht von einer anderen Box oder aus der Zeit vor einem Neustart. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'Diesen Versuch hat ein anderer Browser begonnen, oder derselbe unter einer anderen Adresse der Box.',
  'Finish it where it was begun. Or here: {1}': 'Schließ ihn dort ab, wo er begonnen wurde. Oder hier: {1}',
  'This answer is being taken already.': 'Diese Antwort wird gerade schon angenommen.',
  'Wait a moment.': 'Warte einen Augenblick.',
  'This answer was used already: each is good once.': 'Diese Antwort wurde schon benutzt: Jede gilt nur einmal.',
  'This answer is too old: an attempt ends after ten minutes.':
    'Diese Antwort ist zu alt: Ein Versuch endet nach zehn Minuten.',
  'You declined at Spotify.': 'Du hast bei Spotify abgelehnt.',
  'Begin again and agree, if you want music.': 'Beginne noch einmal und stimme zu, wenn du Musik möchtest.',
  'Spotify answered "{1}" instead of a code.': 'Spotify hat mit „{1}“ statt mit einem Code geantwortet.',
  'Nothing was pasted.': 'Es wurde nichts eingefügt.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'Kopiere die ganze Adresse der Seite, die sich nicht öffnen ließ: Sie beginnt mit http:// und enthält code= und state=.',
  'The address holds "{1}" twice.': '„{1}“ steht zweimal in der Adresse.',
  'The end of the address is missing: there is no state= in it.':
    'Das Ende der Adresse fehlt: Es steht kein state= darin.',
  'There is no code= in the address, only state=: its middle is missing.':
    'In der Adresse steht kein code=, nur state=: Ihre Mitte fehlt.',
  'That is the address of Spotify’s own page.': 'Das ist die Adresse von Spotifys eigener Seite.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'Stimme erst dort zu. Kopiere dann die Adresse der nächsten Seite, die sich nicht öffnen lässt.',
  'That is the address of this page.': 'Das ist die Adresse dieser Seite hier.',
  'Go back to the page that could not open. {1}': 'Geh zurück zu der Seite, die sich nicht öffnen ließ. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'Die Adresse ist abgeschnitten: Nach dem Fragezeichen kommt nichts, also fehlt der Code.',
  'Tap the address so that all of it is marked, then copy. {1}':
    'Tippe auf die Adresse, sodass sie ganz markiert ist, und kopiere sie dann. {1}',
  'That is no address with a code in it.': 'Das ist keine Adresse mit einem Code darin.',
  'The page that should play is not open': 'Die Seite, die spielen soll, ist nicht geöffnet',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'Öffne die Kiosk-Seite dieser Box in einem Browser oder wähle am Handy ein anderes Gerät.',
  'The kiosk’s browser does not play: {1}': 'Der Kiosk-Browser spielt nicht: {1}',
  'The player “{1}” is not to be seen at Spotify': 'Der Player „{1}“ ist bei Spotify nicht zu sehen',
  'The player “{1}” cannot be addressed now': 'Der Player „{1}“ ist gerade nicht ansprechbar',
  'Switch “{1}” on and choose it once in the Spotify app. {2}':
    'Schalte „{1}“ ein und wähle es einmal in der Spotify-App aus. {2}',
  'output: the settings file fixes it': 'output: in der Einstellungsdatei festgelegt',
  'Take `spotify.device` out of the file and restart.': 'Nimm `spotify.device` aus der Datei und starte neu.',
  'kind: this box has no output "{1}"': 'kind: Diese Box hat keinen Ausgang „{1}“',
  'Choose one of GET /api/outputs.': 'Wähle einen aus GET /api/outputs.',
  'Soloist is not running yet': 'Soloist läuft noch nicht',
  'Soloist listens on {1}, where everybody in the network could command it':
    'Soloist lauscht auf {1}, wo jeder im Netz ihm Befehle geben könnte',
  'Start it with `--ws 127.0.0.1:0`.': 'Starte es mit `--ws 127.0.0.1:0`.',
  '{1} cannot be read': '{1} lässt sich nicht lesen',
  'Soloist closed the connection': 'Soloist hat die Verbindung geschlossen',
  'The connection to Soloist broke': 'Die Verbindung zu Soloist ist abgerissen',
  'Soloist does not answer to {1}': 'Soloist antwortet nicht auf {1}',
  'Soloist speaks another language than this MoodDJ: {1}': 'Soloist spricht eine andere Sprache als dieses MoodDJ: {1}',
  'The box stops': 'Die Box hält an',
  'Soloist does not answer': 'Soloist antwortet nicht',
  'Soloist refused {1}: {2}': 'Soloist hat {1} abgelehnt: {2}',
  'Soloist is starting': 'Soloist startet',
  'Soloist has no key': 'Soloist hat keinen Schlüssel',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'Erstelle auf developer.spotify.com einen Schlüssel für Spotify Soloist und lege ihn als Geheimnis `soloist-key` ab.',
  'Soloist cannot be started: {1} ({2})': 'Soloist lässt sich nicht starten: {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'Installiere Spotify Soloist auf der Box und trage sein Programm in `spotify.soloist.program` ein.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'Diese Ausgabe von Spotify Soloist ist abgelaufen: Jede läuft 90 Tage',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    'Installiere das neueste Soloist auf der Box und starte MoodDJ dann neu.',
  'Soloist ended ({1}); it is started again': 'Soloist wurde beendet ({1}); es wird neu gestartet',
  'Nobody is logged in on this box’s own player': 'Am Player dieser Box ist niemand angemeldet',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'Öffne Spotify auf einem Handy in diesem Netz, tippe auf die Geräte-Taste und wähle einmal „{1}“.',
  'No Spotify player is active': 'Kein Spotify-Player ist aktiv',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'Öffne Spotify auf dem Gerät, das spielen soll, und starte dort einmal irgendeinen Song; oder trage das Gerät in `spotify.device` ein.',
  'This device keeps its volume to itself': 'Dieses Gerät regelt seine Lautstärke selbst',
  'Turn the volume at the device.': 'Stell die Lautstärke am Gerät ein.',
  'Spotify did not understand: {1}': 'Spotify hat das nicht verstanden: {1}',
  'Spotify made a playlist and did not say which': 'Spotify hat eine Playlist angelegt, aber nicht gesagt, welche',
  'Spotify answered in an unknown shape how long a playlist is':
    'Spotify hat in unbekannter Form geantwortet, wie lang eine Playlist ist',
  'Your consent at Spotify does not cover making playlists.':
    'Deine Zustimmung bei Spotify umfasst das Anlegen von Playlists nicht.',
  'Pair the account again and agree to everything asked for.':
    'Verbinde das Konto neu und stimme allem zu, wonach gefragt wird.',
  'The consent at Spotify has ended': 'Die Zustimmung bei Spotify ist abgelaufen',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'Öffne die Handyseite oder /api/auth/login in einem Browser auf dieser Box und verbinde dein Spotify-Konto.',
  'Spotify does not take this sign-in (any more)': 'Spotify nimmt diese Anmeldung nicht (mehr) an',
  'Begin again with “Connect Spotify” on the phone page.':
    'Beginne auf der Handyseite noch einmal mit „Spotify verbinden“.',
  'No such account is paired': 'Ein solches Konto ist nicht verbunden',
  'Choose one of the list.': 'Wähle eines aus der Liste.',
  'No Spotify account is paired': 'Es ist kein Spotify-Konto verbunden',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'Die Spotify-Anmeldung wurde mit einem Schlüssel verwahrt, den diese Box nicht mehr hat.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'Leg die Datei mooddj.key wieder zur Datenbank, wo sie lag, oder verbinde dein Spotify-Konto neu.',
  'Spotify asks you to agree again: consent ends after six months.':
    'Spotify braucht deine Zustimmung noch einmal: Sie gilt jeweils sechs Monate.',
  'Spotify’s consent for {1} ends about now.': 'Die Zustimmung bei Spotify für {1} endet gerade.',
  'Spotify’s consent for {1} ends within a day.': 'Die Zustimmung bei Spotify für {1} endet innerhalb eines Tages.',
  'Spotify’s consent for {1} ends in {2} days.': 'Die Zustimmung bei Spotify für {1} endet in {2} Tagen.',
  'Spotify does not allow this': 'Spotify erlaubt das nicht',
  'Spotify has no {1}': 'Spotify hat {1} nicht',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'Dieser Browser kann keine geschützte Musik abspielen. Nimm Chrome, Edge oder Firefox, oder wähle ein anderes Gerät.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Verbinde dein Spotify-Konto neu: Zum Abspielen im Browser braucht es eine Erlaubnis mehr.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'Tippe einmal auf die Seite auf dem Bildschirm: Vorher geben Browser keinen Ton aus.',
  'Spotify sees no player at all.': 'Spotify sieht gar keinen Player.',
  'Spotify sees: {1}.': 'Spotify sieht: {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'Spotify gibt dafür gerade keine Adresse an: Spiel dort einmal irgendeinen Song ab.',
  'Spotify does not see it now: is it switched on?': 'Spotify sieht es gerade nicht: Ist es eingeschaltet?',
  'Soloist refused {1}': 'Soloist hat {1} abgelehnt',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'Öffne Spotify auf einem Handy in diesem Netz, tippe auf die Geräte-Schaltfläche und wähle einmal diese Box.',
};

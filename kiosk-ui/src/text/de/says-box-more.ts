/** The second half of what the box says of itself: home automation, commands, health, the camera. */
export const saysBoxMore = {
  'The box stops.': 'Die Box hält an.',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    'Berichtige mqtt.username in der Konfiguration und das Passwort in MOODDJ_MQTT_PASSWORD.',
  'Publishing below {1}.': 'Veröffentlicht unter {1}.',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    'Die Box versucht es weiter. Prüfe, ob der Broker läuft, und mqtt.url in der Konfiguration.',
  'The connection to the MQTT broker broke.': 'Die Verbindung zum MQTT-Broker ist abgerissen.',
  'The MQTT broker did not take a message: {1}': 'Der MQTT-Broker hat eine Nachricht nicht angenommen: {1}',
  'The MQTT broker does not let the box use its topics.': 'Der MQTT-Broker lässt die Box nicht an ihre Topics.',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'Erlaube diesem Benutzer in der Zugriffsliste des Brokers, unterhalb von mqtt.prefix zu lesen und zu schreiben.',
  'previous: no song was played before this one': 'previous: Vor diesem Song lief keiner',
  'volume: must be a whole number of percent': 'volume: muss eine ganze Prozentzahl sein',
  'Send 0 to 100.': 'Sende 0 bis 100.',
  'volume: {1} percent is the most in the quiet hours':
    'volume: Während der Ruhezeit sind höchstens {1} Prozent möglich',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'Dreh direkt am Player lauter oder ändere `dj.quietVolumePercent`.',
  'direction: the settings file fixes it': 'direction: in der Einstellungsdatei festgelegt',
  'Take `dj.direction` out of the file and restart.': 'Nimm `dj.direction` aus der Datei und starte neu.',
  'explicit: the settings file fixes it': 'explicit: in der Einstellungsdatei festgelegt',
  'Take `library.explicit` out of the file and restart.': 'Nimm `library.explicit` aus der Datei und starte neu.',
  'command: not known': 'command: nicht bekannt',
  'See /api/openapi.json for the commands.': 'Die Befehle stehen in /api/openapi.json.',
  '{1}: "{2}" is not known': '{1}: „{2}“ ist nicht bekannt',
  'One of {1}.': 'Möglich: {1}.',
  'There are no songs to choose from.': 'Es gibt keine Songs zur Auswahl.',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Markiere in Spotify ein paar Lieblingssongs, die Box liest sie von selbst; oder hebe eine Sperre auf.',
  'key: no such {1} is banned': 'key: Eine solche Sperre gibt es nicht ({1})',
  'GET /api/taste lists what is.': 'GET /api/taste zeigt, was gesperrt ist.',
  'arc: "{1}" is not known': 'arc: „{1}“ ist nicht bekannt',
  'arc: the settings file fixes it': 'arc: in der Einstellungsdatei festgelegt',
  'Take `dj.arc` out of the file and restart.': 'Nimm `dj.arc` aus der Datei und starte neu.',
  'uri: no song plays': 'uri: Es läuft kein Song',
  'Name one, or wait until one plays.': 'Nenne einen oder warte, bis einer läuft.',
  'uri: "{1}" is not among the songs of this box': 'uri: „{1}“ gehört nicht zu den Songs dieser Box',
  'Name a song that the box knows.': 'Nenne einen Song, den die Box kennt.',
  'by: "{1}" is no song and no list of this box': 'by: „{1}“ ist weder ein Song noch eine Liste dieser Box',
  'Send `off`, a song or a list.': 'Sende `off`, einen Song oder eine Liste.',
  'The player does not take any of the songs.': 'Der Player nimmt keinen der Songs an.',
  'No music is playing yet.': 'Es läuft noch keine Musik.',
  'Plays on {1}.': 'Spielt auf {1}.',
  '{1}. What is shown was sent, not seen.': '{1}. Angezeigt wird, was gesendet wurde; gesehen hat es die Box nicht.',
  'The music goes on, and the box looks again by itself.':
    'Die Musik läuft weiter, und die Box sieht von selbst wieder nach.',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    'Die Musik wurde auf ein anderes Gerät dieses Kontos geholt. Was dort läuft, ist von hier nicht zu sehen.',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    'Tippe auf Wiedergabe, um sie zu dieser Box zurückzuholen, oder wähle das Gerät auf der Handyseite.',
  'The box tries again by itself.': 'Die Box versucht es von selbst wieder.',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'Das ist ein Fehler von MoodDJ: Starte neu und melde, was im Protokoll steht.',
  'Nothing has played this evening.': 'Heute Abend lief noch nichts.',
  'Save it once some songs have played.': 'Sichere ihn, wenn ein paar Songs gelaufen sind.',
  'Spotify does not find the playlist that it has just made.':
    'Spotify findet die Playlist nicht, die es gerade angelegt hat.',
  'Waits for a Spotify account.': 'Wartet auf ein Spotify-Konto.',
  '{1} songs, {2} of them understood.': '{1} Songs, davon {2} verstanden.',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Markiere in Spotify ein paar Lieblingssongs oder wähle am Handy Playlists aus; die Box liest sie von selbst.',
  '{1} songs; the rest is read later: {2}.': '{1} Songs; der Rest wird später gelesen: {2}.',
  'The built-in sandbox: invented songs, no sound.': 'Die eingebaute Spielwiese: erfundene Songs, kein Ton.',
  'No Spotify account is paired.': 'Es ist kein Spotify-Konto verbunden.',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'Öffne die Handyseite oder /api/auth/login in einem Browser auf dieser Box.',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'Spotify braucht eine neue Zustimmung ({1}): Sie gilt jeweils sechs Monate.',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'Öffne die Handyseite oder /api/auth/login in einem Browser auf dieser Box und verbinde Spotify neu.',
  'Paired with {1}.': 'Verbunden mit {1}.',
  '{1} It then lasts six more months.': '{1} Danach gilt sie weitere sechs Monate.',
  'Nothing to do: the music goes on with the songs that were sent.':
    'Du musst nichts tun: Die Musik läuft mit den gesendeten Songs weiter.',
  'Spotify’s daily quota of this app is used up.': 'Das Tageskontingent dieser App bei Spotify ist aufgebraucht.',
  '{1} Other apps of your developer account count, too.': '{1} Andere Apps deines Entwicklerkontos zählen mit.',
  'The vision process is not running; it is being started.': 'Der Sehprozess läuft nicht; er wird gerade gestartet.',
  'Waiting for the vision process.': 'Wartet auf den Sehprozess.',
  'Give the box more air, and a power supply that is strong enough.':
    'Gib der Box mehr Luft und ein ausreichend starkes Netzteil.',
  'The clock is not set yet.': 'Die Uhr ist noch nicht gestellt.',
  'Connect the box to the internet: it then learns the time by itself.':
    'Verbinde die Box mit dem Internet: Dann stellt sie die Uhr von selbst.',
  'The backup opens, but its database cannot be used: {1}':
    'Die Sicherung lässt sich öffnen, aber ihre Datenbank ist nicht brauchbar: {1}',
  'Take another backup.': 'Nimm eine andere Sicherung.',
  'The disk with {1} is full.': 'Der Datenträger mit {1} ist voll.',
  'Free some space on it.': 'Schaff darauf etwas Platz.',
  '{1} cannot be written.': '{1} lässt sich nicht schreiben.',
  'Make its disk and folder writable again.': 'Mach Datenträger und Ordner wieder beschreibbar.',
  '{1} could not be read or written ({2}).': '{1} konnte nicht gelesen oder geschrieben werden ({2}).',
  'The camera page asks for its camera.': 'Die Kameraseite fragt nach ihrer Kamera.',
  'Allow it there, if the browser asks.': 'Erlaube es dort, wenn der Browser fragt.',
  'The camera page may not use the camera of its device.':
    'Die Kameraseite darf die Kamera ihres Geräts nicht benutzen.',
  'Allow the camera for that page in its browser, then press Start there.':
    'Erlaube der Seite die Kamera in ihrem Browser und tippe dort auf Start.',
  'The device that shows the camera page has no camera.': 'Das Gerät mit der Kameraseite hat keine Kamera.',
  'Plug one in, or open the page on another device.': 'Steck eine an oder öffne die Seite auf einem anderen Gerät.',
  'The camera of the camera page is used by another program.':
    'Die Kamera der Kameraseite wird von einem anderen Programm benutzt.',
  'Close that program, then press Start on the page.': 'Schließ das Programm und tippe dann auf der Seite auf Start.',
  'The camera page is in the background, where browsers stop pictures.':
    'Die Kameraseite ist im Hintergrund, wo Browser keine Bilder liefern.',
  'Bring it to the front, and keep its screen on.': 'Hol sie nach vorn und lass den Bildschirm an.',
  'The camera of the camera page has stopped.': 'Die Kamera der Kameraseite ist stehen geblieben.',
  'Press Start on the page again.': 'Tippe auf der Seite noch einmal auf Start.',
  'The browser of the camera page cannot read faces.': 'Der Browser der Kameraseite kann keine Gesichter lesen.',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'Öffne die Seite in einem aktuellen Chrome, Edge, Firefox oder Safari, auf einem Gerät mit mehr Arbeitsspeicher.',
  'The camera page is not open.': 'Die Kameraseite ist nicht geöffnet.',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'Öffne http://localhost:{1}/camera auf diesem Rechner oder /camera dieser Box über https auf einem anderen und tippe auf Start.',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'Die Kameraseite meldet sich nicht: Ihr Gerät schläft oder hat das Netz verloren.',
  'Wake it, bring the page to the front, and keep its screen on.':
    'Weck es auf, hol die Seite nach vorn und lass den Bildschirm an.',
  'A page in a browser does it.': 'Das macht eine Seite in einem Browser.',
  'This box does not look through a browser.': 'Diese Box sieht nicht durch einen Browser.',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    'Soll sie das, setzt der Besitzer camera.source auf „browser“ und startet die Box neu.',
  'No camera found.': 'Keine Kamera gefunden.',
  'Plug in a USB camera.': 'Steck eine USB-Kamera an.',
  '{1} has sent no picture for {2} s.': '{1} hat seit {2} s kein Bild gesendet.',
  'Unplug the camera and plug it in again.': 'Steck die Kamera aus und wieder an.',
  '{1} has sent only damaged pictures for {2} s.': '{1} hat seit {2} s nur beschädigte Bilder gesendet.',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1} liefert keine Bilder, die MoodDJ lesen kann ({2}).',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'Nimm eine Kamera, die MJPG oder YUYV liefert, wie fast jede USB-Webcam.',
  'No camera found but "{1}", which has no hardware behind it.':
    'Keine Kamera gefunden außer „{1}“, und dahinter steckt kein Gerät.',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'Steck eine USB-Kamera an; oder setze camera.source auf „{1}“, um diese zu nehmen.',
  'The camera "{1}" is not plugged in.': 'Die Kamera „{1}“ ist nicht angesteckt.',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    'Steck sie an oder setze camera.source auf eine, die `mooddj camera list` zeigt.',
  'There is nothing at {1}.': 'Unter {1} ist nichts.',
  'the camera sent half a picture': 'die Kamera hat ein halbes Bild gesendet',
  'No daemon listens at {1} ({2}).': 'An {1} lauscht kein Daemon ({2}).',
  '{1} sends damaged pictures.': '{1} sendet beschädigte Bilder.',
  'Try another cable or another USB socket.': 'Probiere ein anderes Kabel oder einen anderen USB-Anschluss.',
  'The camera is opening.': 'Die Kamera wird geöffnet.',
  'The camera is switched off.': 'Die Kamera ist ausgeschaltet.',
  'Nobody in this network is called {1}.': 'In diesem Netz heißt niemand {1}.',
  'Check the name, or enter the IP address.': 'Prüfe den Namen oder gib die IP-Adresse ein.',
  'At {1} nobody listens.': 'An {1} lauscht niemand.',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'Prüfe den Port (1883; mit TLS 8883), und ob der Broker läuft und auch für andere Rechner erreichbar ist.',
  'There is no way to {1}.': 'Es führt kein Weg zu {1}.',
  'Check the address, and that both are in the same network.': 'Prüfe die Adresse, und ob beide im selben Netz sind.',
  'The certificate of {1} is not one that the box believes.': 'Dem Zertifikat von {1} traut die Box nicht.',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    'Nimm ein Zertifikat einer bekannten Stelle oder im eigenen Netz mqtt://.',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    'An {1} lauscht etwas, aber kein MQTT-Broker, der antwortet.',
  'Check the port, and mqtt:// against mqtts://.': 'Prüfe den Port, und ob es mqtt:// oder mqtts:// sein muss.',
  '{1} wants a user and a password.': '{1} verlangt Benutzer und Passwort.',
  'Enter those of the broker.': 'Gib die des Brokers ein.',
  '{1} does not take this user with this password.': '{1} nimmt diesen Benutzer mit diesem Passwort nicht an.',
  'Check both at the broker.': 'Prüfe beides beim Broker.',
  '{1} does not let the user {2} connect, or write to {3}.':
    '{1} lässt den Benutzer {2} nicht verbinden oder nicht nach {3} schreiben.',
  'Allow it in the broker’s access list.': 'Erlaube es in der Zugriffsliste des Brokers.',
  'The connection to {1} failed.': 'Die Verbindung zu {1} ist misslungen.',
  'Look at the log of the broker.': 'Sieh im Protokoll des Brokers nach.',
  'Change `venue.kind` only if the box moves.': 'Ändere `venue.kind` nur, wenn die Box umzieht.',
  'start-looking: the owner has switched the camera off': 'start-looking: Der Besitzer hat die Kamera ausgeschaltet',
  'Switch it on first.': 'Schalte sie zuerst ein.',
  'url: no broker is set': 'url: Es ist kein Broker eingestellt',
  'Enter its address, such as mqtt://192.168.1.10.': 'Gib seine Adresse ein, zum Beispiel mqtt://192.168.1.10.',
  'password: the environment of the box gives one': 'password: Die Umgebung der Box gibt eines vor',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'Nimm MOODDJ_MQTT_PASSWORD oder das Credential mqtt-password weg und starte neu.',
  'The MQTT broker {1} hung up.': 'Der MQTT-Broker {1} hat die Verbindung getrennt.',
  'The MQTT broker {1} does not let the box in.': 'Der MQTT-Broker {1} lässt die Box nicht herein.',
  'Cannot reach the MQTT broker {1}: {2}.': 'Der MQTT-Broker {1} ist nicht erreichbar: {2}.',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.url ist keine Adresse eines MQTT-Brokers.',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'Schreib sie als mqtt://host:1883 oder mqtts://host:8883.',
  'The network cannot be asked for brokers.': 'Im Netz lässt sich nicht nach Brokern fragen.',
  '{1} Or wait {2} s.': '{1} Oder warte {2} s.',
  '{1} Or wait {2} min.': '{1} Oder warte {2} min.',
  'Ask an owner to allow it on their phone instead.':
    'Bitte stattdessen einen Besitzer, es auf seinem Handy zu erlauben.',
  'A page of another site may not command this box.': 'Eine Seite von anderswo darf diese Box nicht steuern.',
  'The box itself': 'Die Box selbst',
  'A program': 'Ein Programm',
  'Send valid JSON with content type application/json.': 'Sende gültiges JSON mit dem Inhaltstyp application/json.',
  'Send JSON with content type application/json.': 'Sende JSON mit dem Inhaltstyp application/json.',
  'See /api/openapi.json for what there is.': 'Was es gibt, steht in /api/openapi.json.',
  'Send less.': 'Sende weniger.',
  'Wait a minute, then try again.': 'Warte eine Minute und versuch es dann noch einmal.',
  '{1} free on the disk with {2}.': '{1} frei auf dem Datenträger mit {2}.',
  'The database {1} is damaged.': 'Die Datenbank {1} ist beschädigt.',
  'The credential {1} holds no key for the Spotify tokens.':
    'Das Credential {1} enthält keinen Schlüssel für die Spotify-Anmeldung.',
  'Give it 64 hexadecimal digits.': 'Gib ihm 64 hexadezimale Ziffern.',
  '{1} holds no key for the Spotify tokens.': '{1} enthält keinen Schlüssel für die Spotify-Anmeldung.',
  'Put the right file back, or move it away and pair the account again.':
    'Leg die richtige Datei zurück, oder nimm sie weg und verbinde das Konto neu.',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'Der Schlüssel für die Spotify-Anmeldung, {1}, lässt sich nicht lesen oder anlegen ({2}).',
  'Give the user who runs MoodDJ the right to read and write it.':
    'Gib dem Benutzer, unter dem MoodDJ läuft, das Recht, ihn zu lesen und zu schreiben.',
} as const;

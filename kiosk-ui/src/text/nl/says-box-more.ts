/** The second half of what the box says of itself: home automation, commands, health, the camera. */
export const saysBoxMore = {
  'The box stops.': 'Het kastje stopt.',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    'Verbeter mqtt.username in de configuratie en het wachtwoord in MOODDJ_MQTT_PASSWORD.',
  'Publishing below {1}.': 'Publiceert onder {1}.',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    'Het kastje blijft het proberen. Controleer of de broker draait, en mqtt.url in de configuratie.',
  'The connection to the MQTT broker broke.': 'De verbinding met de MQTT-broker is verbroken.',
  'The MQTT broker did not take a message: {1}': 'De MQTT-broker nam een bericht niet aan: {1}',
  'The MQTT broker does not let the box use its topics.': 'De MQTT-broker laat het kastje zijn topics niet gebruiken.',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'Geef deze gebruiker in de toegangslijst van de broker lees- en schrijfrechten onder mqtt.prefix.',
  'previous: no song was played before this one': 'previous: vóór dit nummer is er geen gespeeld',
  'volume: must be a whole number of percent': 'volume: moet een heel percentage zijn',
  'Send 0 to 100.': 'Stuur 0 tot 100.',
  'volume: {1} percent is the most in the quiet hours': 'volume: tijdens de stille uren is {1} procent het maximum',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'Zet het harder op de speler zelf, of wijzig `dj.quietVolumePercent`.',
  'direction: the settings file fixes it': 'direction: vastgelegd in het instellingenbestand',
  'Take `dj.direction` out of the file and restart.': 'Haal `dj.direction` uit het bestand en herstart.',
  'explicit: the settings file fixes it': 'explicit: vastgelegd in het instellingenbestand',
  'Take `library.explicit` out of the file and restart.': 'Haal `library.explicit` uit het bestand en herstart.',
  'command: not known': 'command: onbekend',
  'See /api/openapi.json for the commands.': 'De opdrachten staan in /api/openapi.json.',
  '{1}: "{2}" is not known': '{1}: ‘{2}’ is niet bekend',
  'One of {1}.': 'Mogelijk: {1}.',
  'There are no songs to choose from.': 'Er zijn geen nummers om uit te kiezen.',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Like wat nummers in Spotify, het kastje leest ze vanzelf in, of hef een blokkering op.',
  'key: no such {1} is banned': 'key: zo’n blokkering is er niet ({1})',
  'GET /api/taste lists what is.': 'GET /api/taste toont wat geblokkeerd is.',
  'arc: "{1}" is not known': 'arc: ‘{1}’ is niet bekend',
  'arc: the settings file fixes it': 'arc: vastgelegd in het instellingenbestand',
  'Take `dj.arc` out of the file and restart.': 'Haal `dj.arc` uit het bestand en herstart.',
  'uri: no song plays': 'uri: er speelt geen nummer',
  'Name one, or wait until one plays.': 'Noem er een, of wacht tot er een speelt.',
  'uri: "{1}" is not among the songs of this box': 'uri: ‘{1}’ hoort niet bij de nummers van dit kastje',
  'Name a song that the box knows.': 'Noem een nummer dat het kastje kent.',
  'by: "{1}" is no song and no list of this box': 'by: ‘{1}’ is geen nummer en geen lijst van dit kastje',
  'Send `off`, a song or a list.': 'Stuur `off`, een nummer of een lijst.',
  'The player does not take any of the songs.': 'De speler neemt geen van de nummers aan.',
  'No music is playing yet.': 'Er speelt nog geen muziek.',
  'Plays on {1}.': 'Speelt op {1}.',
  '{1}. What is shown was sent, not seen.': '{1}. Wat je ziet is verstuurd, niet waargenomen.',
  'The music goes on, and the box looks again by itself.': 'De muziek gaat door, en het kastje kijkt vanzelf weer.',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    'De muziek is verplaatst naar een ander apparaat van dit account. Wat daar speelt, is van hieruit niet te zien.',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    'Druk op afspelen om haar terug te halen naar dit kastje, of kies dat apparaat op de telefoonpagina.',
  'The box tries again by itself.': 'Het kastje probeert het vanzelf opnieuw.',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'Dit is een fout van MoodDJ: herstart het en meld wat er in het logboek staat.',
  'Nothing has played this evening.': 'Er heeft vanavond nog niets gespeeld.',
  'Save it once some songs have played.': 'Bewaar hem als er wat nummers hebben gespeeld.',
  'Spotify does not find the playlist that it has just made.':
    'Spotify vindt de afspeellijst niet die het net heeft gemaakt.',
  'Waits for a Spotify account.': 'Wacht op een Spotify-account.',
  '{1} songs, {2} of them understood.': '{1} nummers, waarvan {2} begrepen.',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Like wat nummers in Spotify, of kies afspeellijsten op je telefoon; het kastje leest ze vanzelf in.',
  '{1} songs; the rest is read later: {2}.': '{1} nummers; de rest wordt later gelezen: {2}.',
  'The built-in sandbox: invented songs, no sound.': 'De ingebouwde speeltuin: verzonnen nummers, geen geluid.',
  'No Spotify account is paired.': 'Er is geen Spotify-account gekoppeld.',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'Open de telefoonpagina, of /api/auth/login in een browser op dit kastje.',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'Spotify vraagt {1} opnieuw om toestemming: die vervalt na zes maanden.',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'Open de telefoonpagina, of /api/auth/login in een browser op dit kastje, en koppel Spotify opnieuw.',
  'Paired with {1}.': 'Gekoppeld met {1}.',
  '{1} It then lasts six more months.': '{1} Daarna geldt die weer zes maanden.',
  'Nothing to do: the music goes on with the songs that were sent.':
    'Je hoeft niets te doen: de muziek gaat door met de verstuurde nummers.',
  'Spotify’s daily quota of this app is used up.': 'De daglimiet van deze app bij Spotify is bereikt.',
  '{1} Other apps of your developer account count, too.': '{1} Andere apps van je ontwikkelaarsaccount tellen ook mee.',
  'The vision process is not running; it is being started.': 'Het beeldproces draait niet; het wordt gestart.',
  'Waiting for the vision process.': 'Wacht op het beeldproces.',
  'Give the box more air, and a power supply that is strong enough.':
    'Geef het kastje meer lucht en een voeding die sterk genoeg is.',
  'The clock is not set yet.': 'De klok is nog niet gelijkgezet.',
  'Connect the box to the internet: it then learns the time by itself.':
    'Verbind het kastje met internet: dan zet het de klok vanzelf gelijk.',
  'The backup opens, but its database cannot be used: {1}':
    'De back-up gaat open, maar de database erin is onbruikbaar: {1}',
  'Take another backup.': 'Neem een andere back-up.',
  'The disk with {1} is full.': 'De schijf met {1} is vol.',
  'Free some space on it.': 'Maak er wat ruimte op vrij.',
  '{1} cannot be written.': '{1} kan niet worden geschreven.',
  'Make its disk and folder writable again.': 'Maak de schijf en de map weer beschrijfbaar.',
  '{1} could not be read or written ({2}).': '{1} kon niet worden gelezen of geschreven ({2}).',
  'The camera page asks for its camera.': 'De camerapagina vraagt om haar camera.',
  'Allow it there, if the browser asks.': 'Sta het daar toe, als de browser erom vraagt.',
  'The camera page may not use the camera of its device.':
    'De camerapagina mag de camera van haar apparaat niet gebruiken.',
  'Allow the camera for that page in its browser, then press Start there.':
    'Sta de camera voor die pagina toe in haar browser en druk daar op Start.',
  'The device that shows the camera page has no camera.': 'Het apparaat met de camerapagina heeft geen camera.',
  'Plug one in, or open the page on another device.': 'Sluit er een aan, of open de pagina op een ander apparaat.',
  'The camera of the camera page is used by another program.':
    'De camera van de camerapagina is in gebruik bij een ander programma.',
  'Close that program, then press Start on the page.': 'Sluit dat programma en druk dan op Start op de pagina.',
  'The camera page is in the background, where browsers stop pictures.':
    'De camerapagina staat op de achtergrond, waar browsers het beeld stoppen.',
  'Bring it to the front, and keep its screen on.': 'Haal haar naar voren en laat het scherm aan.',
  'The camera of the camera page has stopped.': 'De camera van de camerapagina is gestopt.',
  'Press Start on the page again.': 'Druk opnieuw op Start op de pagina.',
  'The browser of the camera page cannot read faces.': 'De browser van de camerapagina kan geen gezichten lezen.',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'Open de pagina in een recente Chrome, Edge, Firefox of Safari, op een apparaat met meer geheugen.',
  'The camera page is not open.': 'De camerapagina is niet open.',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'Open http://localhost:{1}/camera op deze computer, of /camera van dit kastje via https op een andere, en druk op Start.',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'De camerapagina zwijgt: haar apparaat slaapt of is het netwerk kwijt.',
  'Wake it, bring the page to the front, and keep its screen on.':
    'Maak het wakker, haal de pagina naar voren en laat het scherm aan.',
  'A page in a browser does it.': 'Een pagina in een browser doet dat.',
  'This box does not look through a browser.': 'Dit kastje kijkt niet via een browser.',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    'Moet dat wel, dan zet de eigenaar camera.source op ‘browser’ en start het kastje opnieuw.',
  'No camera found.': 'Geen camera gevonden.',
  'Plug in a USB camera.': 'Sluit een USB-camera aan.',
  '{1} has sent no picture for {2} s.': '{1} heeft al {2} s geen beeld gestuurd.',
  'Unplug the camera and plug it in again.': 'Haal de camera los en sluit hem weer aan.',
  '{1} has sent only damaged pictures for {2} s.': '{1} heeft al {2} s alleen beschadigde beelden gestuurd.',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1} geeft geen beelden die MoodDJ kan lezen ({2}).',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'Gebruik een camera die MJPG of YUYV geeft, zoals bijna elke USB-webcam.',
  'No camera found but "{1}", which has no hardware behind it.':
    'Geen camera gevonden behalve ‘{1}’, en daar zit geen apparaat achter.',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'Sluit een USB-camera aan; of zet camera.source op ‘{1}’ om deze te gebruiken.',
  'The camera "{1}" is not plugged in.': 'De camera ‘{1}’ is niet aangesloten.',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    'Sluit hem aan, of zet camera.source op een die `mooddj camera list` toont.',
  'There is nothing at {1}.': 'Bij {1} is niets.',
  'the camera sent half a picture': 'de camera stuurde een half beeld',
  'No daemon listens at {1} ({2}).': 'Er luistert geen daemon op {1} ({2}).',
  '{1} sends damaged pictures.': '{1} stuurt beschadigde beelden.',
  'Try another cable or another USB socket.': 'Probeer een andere kabel of een andere USB-poort.',
  'The camera is opening.': 'De camera gaat open.',
  'The camera is switched off.': 'De camera is uitgeschakeld.',
  'Nobody in this network is called {1}.': 'Niemand in dit netwerk heet {1}.',
  'Check the name, or enter the IP address.': 'Controleer de naam, of voer het IP-adres in.',
  'At {1} nobody listens.': 'Op {1} luistert niemand.',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'Controleer de poort (1883; 8883 met TLS), en of de broker draait en ook voor andere computers bereikbaar is.',
  'There is no way to {1}.': 'Er is geen route naar {1}.',
  'Check the address, and that both are in the same network.':
    'Controleer het adres, en of beide in hetzelfde netwerk zitten.',
  'The certificate of {1} is not one that the box believes.': 'Het kastje vertrouwt het certificaat van {1} niet.',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    'Gebruik een certificaat van een bekende instantie, of mqtt:// binnen je eigen netwerk.',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    'Op {1} luistert iets, maar geen MQTT-broker die antwoordt.',
  'Check the port, and mqtt:// against mqtts://.': 'Controleer de poort, en of het mqtt:// of mqtts:// moet zijn.',
  '{1} wants a user and a password.': '{1} wil een gebruiker en een wachtwoord.',
  'Enter those of the broker.': 'Voer die van de broker in.',
  '{1} does not take this user with this password.': '{1} accepteert deze gebruiker met dit wachtwoord niet.',
  'Check both at the broker.': 'Controleer beide bij de broker.',
  '{1} does not let the user {2} connect, or write to {3}.':
    '{1} laat de gebruiker {2} niet verbinden, of niet schrijven naar {3}.',
  'Allow it in the broker’s access list.': 'Sta het toe in de toegangslijst van de broker.',
  'The connection to {1} failed.': 'De verbinding met {1} is mislukt.',
  'Look at the log of the broker.': 'Kijk in het logboek van de broker.',
  'Change `venue.kind` only if the box moves.': 'Wijzig `venue.kind` alleen als het kastje verhuist.',
  'start-looking: the owner has switched the camera off': 'start-looking: de eigenaar heeft de camera uitgezet',
  'Switch it on first.': 'Zet die eerst aan.',
  'url: no broker is set': 'url: er is geen broker ingesteld',
  'Enter its address, such as mqtt://192.168.1.10.': 'Voer het adres in, bijvoorbeeld mqtt://192.168.1.10.',
  'password: the environment of the box gives one': 'password: de omgeving van de box geeft er een',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'Haal MOODDJ_MQTT_PASSWORD of de credential mqtt-password weg en start opnieuw.',
  'The MQTT broker {1} hung up.': 'De MQTT-broker {1} heeft opgehangen.',
  'The MQTT broker {1} does not let the box in.': 'De MQTT-broker {1} laat het kastje niet binnen.',
  'Cannot reach the MQTT broker {1}: {2}.': 'De MQTT-broker {1} is niet bereikbaar: {2}.',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.url is geen adres van een MQTT-broker.',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'Schrijf het als mqtt://host:1883 of mqtts://host:8883.',
  'The network cannot be asked for brokers.': 'Het netwerk kan niet naar brokers worden gevraagd.',
  '{1} Or wait {2} s.': '{1} Of wacht {2} s.',
  '{1} Or wait {2} min.': '{1} Of wacht {2} min.',
  'Ask an owner to allow it on their phone instead.':
    'Vraag in plaats daarvan een eigenaar om het op zijn telefoon toe te staan.',
  'A page of another site may not command this box.': 'Een pagina van een andere site mag dit kastje niet bedienen.',
  'The box itself': 'Het kastje zelf',
  'A program': 'Een programma',
  'Send valid JSON with content type application/json.': 'Stuur geldige JSON met inhoudstype application/json.',
  'Send JSON with content type application/json.': 'Stuur JSON met inhoudstype application/json.',
  'See /api/openapi.json for what there is.': 'Wat er is, staat in /api/openapi.json.',
  'Send less.': 'Stuur minder.',
  'Wait a minute, then try again.': 'Wacht een minuut en probeer het dan opnieuw.',
  '{1} free on the disk with {2}.': '{1} vrij op de schijf met {2}.',
  'The database {1} is damaged.': 'De database {1} is beschadigd.',
  'The credential {1} holds no key for the Spotify tokens.':
    'De credential {1} bevat geen sleutel voor de aanmelding bij Spotify.',
  'Give it 64 hexadecimal digits.': 'Geef 64 hexadecimale cijfers op.',
  '{1} holds no key for the Spotify tokens.': '{1} bevat geen sleutel voor de aanmelding bij Spotify.',
  'Put the right file back, or move it away and pair the account again.':
    'Zet het juiste bestand terug, of haal het weg en koppel het account opnieuw.',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'De sleutel van de aanmelding bij Spotify, {1}, kan niet worden gelezen of gemaakt ({2}).',
  'Give the user who runs MoodDJ the right to read and write it.':
    'Geef de gebruiker waaronder MoodDJ draait het recht om die te lezen en te schrijven.',
} as const;

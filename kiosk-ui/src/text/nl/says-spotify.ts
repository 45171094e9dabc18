import type { saysSpotify as english } from '../en/says-spotify.ts';

/** What the box says of Spotify and the ways to it. `{1}` is filled in. */
export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'clientId: vastgelegd in het instellingenbestand',
  'Take `spotify.clientId` out of the file and restart.': 'Haal `spotify.clientId` uit het bestand en herstart.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'clientId: de app is bekend, maar noemt geen Redirect URI van dit kastje',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'Voeg {1} toe aan de Redirect URIs van je app, tik daar op Save en probeer het opnieuw.',
  'id: there is no such playlist': 'id: die afspeellijst bestaat niet',
  'Choose one of GET /api/library/playlists.': 'Kies er een uit GET /api/library/playlists.',
  'Choose another one.': 'Kies iets anders.',
  'Spotify refused the sign-in: {1}': 'Spotify weigerde de aanmelding: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'Vergelijk `spotify.clientId` en `spotify.redirectUri` met je app op developer.spotify.com en koppel dan opnieuw.',
  'Spotify’s sign-in service answered {1}': 'De aanmelddienst van Spotify antwoordde {1}',
  'Spotify asks us to slow down': 'Spotify vraagt om het rustiger aan te doen',
  'Spotify’s daily quota of this app is used up': 'De daglimiet van deze app bij Spotify is bereikt',
  'Spotify does not answer': 'Spotify antwoordt niet',
  'The box has spent its calls to Spotify for today':
    'Het kastje heeft zijn aanvragen aan Spotify voor vandaag verbruikt',
  'The rest of today’s calls to Spotify is kept for the music':
    'De rest van de aanvragen aan Spotify van vandaag is voor de muziek',
  'clientId: nothing was entered': 'clientId: er is niets ingevuld',
  'Paste the Client ID from the page of your app.': 'Plak de Client ID van de pagina van je app.',
  'clientId: that is an address, not the Client ID': 'clientId: dat is een adres, niet de Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'Open daar je app, dan Settings: de Client ID staat bovenaan.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'clientId: een Client ID heeft 32 tekens, 0 tot 9 en a tot f; deze heeft er {1}',
  'Copy it again from the page of your app, without blanks.':
    'Kopieer hem opnieuw van de pagina van je app, zonder spaties.',
  'clientId: Spotify knows no app with this Client ID': 'clientId: Spotify kent geen app met deze Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'Vergelijk hem met de pagina van je app op developer.spotify.com. (Het Client secret is iets anders: dat is niet nodig.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'De aanmelddienst van Spotify antwoordde {1} op de vraag naar de app',
  'Spotify answered {1} with nothing': 'Spotify antwoordde niets op {1}',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'Spotify antwoordde op {1} in een onbekende vorm: {2} {3}',
  'Spotify does not accept the sign-in': 'Spotify accepteert de aanmelding niet',
  'Pair your Spotify account again.': 'Koppel je Spotify-account opnieuw.',
  'Spotify answered {1}': 'Spotify antwoordde {1}',
  'Spotify plays on request only for Premium accounts': 'Spotify speelt alleen op verzoek voor Premium-accounts',
  'Pair an account that has Spotify Premium.': 'Koppel een account met Spotify Premium.',
  'Spotify does not allow this: {1}': 'Spotify staat dit niet toe: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'Voeg dit account toe aan je app op developer.spotify.com, koppel dan opnieuw en stem in met alles wat gevraagd wordt.',
  'Spotify answered {1}: {2}': 'Spotify antwoordde {1}: {2}',
  'Not the address of a cover': 'Dit is niet het adres van een hoes',
  'Ask for the cover of a song of the library.': 'Vraag om de hoes van een nummer uit de bibliotheek.',
  'no picture at {1} ({2} {3})': 'geen afbeelding bij {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape': 'Spotify antwoordde op {1} met items in een onbekende vorm',
  'another account is active now': 'er is nu een ander account actief',
  'Spotify answered {1} in an unknown shape': 'Spotify antwoordde op {1} in een onbekende vorm',
  'Pair your Spotify account: the phone page shows how.': 'Koppel je Spotify-account: de telefoonpagina laat zien hoe.',
  'Spotify answered with playlists of an unknown shape': 'Spotify antwoordde met afspeellijsten in een onbekende vorm',
  'way: this browser cannot go by "{1}" from {2}': 'way: deze browser kan vanaf {2} niet via ‘{1}’',
  'The address holds no code.': 'Het adres bevat geen code.',
  'Begin again with “Connect Spotify”.': 'Begin opnieuw met ‘Spotify koppelen’.',
  'The answer holds no state: it is not one that this box asked for.':
    'Het antwoord bevat geen state: dit kastje heeft er niet om gevraagd.',
  'This answer belongs to no attempt that this box knows.': 'Dit antwoord hoort bij geen poging die dit kastje kent.',
  'It may be from another box, or from before a restart. {1}':
    'Misschien komt het van een ander kastje, of van vóór een herstart. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'Een andere browser begon deze poging, of dezelfde onder een ander adres van het kastje.',
  'Finish it where it was begun. Or here: {1}': 'Maak hem af waar hij begonnen is. Of hier: {1}',
  'This answer is being taken already.': 'Dit antwoord wordt al verwerkt.',
  'Wait a moment.': 'Wacht even.',
  'This answer was used already: each is good once.': 'Dit antwoord is al gebruikt: elk antwoord geldt maar één keer.',
  'This answer is too old: an attempt ends after ten minutes.':
    'Dit antwoord is te oud: een poging vervalt na tien minuten.',
  'You declined at Spotify.': 'Je hebt bij Spotify geweigerd.',
  'Begin again and agree, if you want music.': 'Begin opnieuw en ga akkoord, als je muziek wilt.',
  'Spotify answered "{1}" instead of a code.': 'Spotify antwoordde ‘{1}’ in plaats van een code.',
  'Nothing was pasted.': 'Er is niets geplakt.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'Kopieer het hele adres van de pagina die niet openging: het begint met http:// en bevat code= en state=.',
  'The address holds "{1}" twice.': 'Het adres bevat ‘{1}’ twee keer.',
  'The end of the address is missing: there is no state= in it.':
    'Het einde van het adres ontbreekt: er staat geen state= in.',
  'There is no code= in the address, only state=: its middle is missing.':
    'Er staat geen code= in het adres, alleen state=: het midden ontbreekt.',
  'That is the address of Spotify’s own page.': 'Dat is het adres van de pagina van Spotify zelf.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'Ga daar eerst akkoord. Kopieer dan het adres van de volgende pagina, die niet opengaat.',
  'That is the address of this page.': 'Dat is het adres van deze pagina.',
  'Go back to the page that could not open. {1}': 'Ga terug naar de pagina die niet openging. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'Het adres is afgekapt: er staat niets na het vraagteken, dus er zit geen code in.',
  'Tap the address so that all of it is marked, then copy. {1}':
    'Tik op het adres zodat alles geselecteerd is en kopieer het dan. {1}',
  'That is no address with a code in it.': 'Dat is geen adres met een code erin.',
  'The page that should play is not open': 'De pagina die moet spelen is niet open',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'Open de kioskpagina van dit kastje in een browser, of kies een ander apparaat op je telefoon.',
  'The kiosk’s browser does not play: {1}': 'De browser van de kiosk speelt niet: {1}',
  'The player “{1}” is not to be seen at Spotify': 'De speler ‘{1}’ is bij Spotify niet te zien',
  'The player “{1}” cannot be addressed now': 'De speler ‘{1}’ is nu niet bereikbaar',
  'Switch “{1}” on and choose it once in the Spotify app. {2}':
    'Zet ‘{1}’ aan en kies het één keer in de Spotify-app. {2}',
  'output: the settings file fixes it': 'output: vastgelegd in het instellingenbestand',
  'Take `spotify.device` out of the file and restart.': 'Haal `spotify.device` uit het bestand en herstart.',
  'kind: this box has no output "{1}"': 'kind: dit kastje heeft geen uitgang ‘{1}’',
  'Choose one of GET /api/outputs.': 'Kies er een uit GET /api/outputs.',
  'Soloist is not running yet': 'Soloist draait nog niet',
  'Soloist listens on {1}, where everybody in the network could command it':
    'Soloist luistert op {1}, waar iedereen in het netwerk het kan bedienen',
  'Start it with `--ws 127.0.0.1:0`.': 'Start het met `--ws 127.0.0.1:0`.',
  '{1} cannot be read': '{1} kan niet worden gelezen',
  'Soloist closed the connection': 'Soloist heeft de verbinding gesloten',
  'The connection to Soloist broke': 'De verbinding met Soloist is verbroken',
  'Soloist does not answer to {1}': 'Soloist antwoordt niet op {1}',
  'Soloist speaks another language than this MoodDJ: {1}': 'Soloist spreekt een andere taal dan deze MoodDJ: {1}',
  'The box stops': 'Het kastje stopt',
  'Soloist does not answer': 'Soloist antwoordt niet',
  'Soloist refused {1}: {2}': 'Soloist weigerde {1}: {2}',
  'Soloist is starting': 'Soloist start op',
  'Soloist has no key': 'Soloist heeft geen sleutel',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'Maak op developer.spotify.com een sleutel voor Spotify Soloist en zet die in het geheim `soloist-key`.',
  'Soloist cannot be started: {1} ({2})': 'Soloist kan niet worden gestart: {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'Installeer Spotify Soloist op het kastje en noem het programma in `spotify.soloist.program`.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'Deze versie van Spotify Soloist is verlopen: elke versie werkt 90 dagen',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    'Installeer de nieuwste Soloist op het kastje en herstart dan MoodDJ.',
  'Soloist ended ({1}); it is started again': 'Soloist is gestopt ({1}); het wordt opnieuw gestart',
  'Nobody is logged in on this box’s own player': 'Niemand is aangemeld bij de speler van dit kastje',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'Open Spotify op een telefoon in dit netwerk, tik op de apparatenknop en kies één keer ‘{1}’.',
  'No Spotify player is active': 'Er is geen Spotify-speler actief',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'Open Spotify op het apparaat dat moet spelen, start daar één keer een nummer, of noem het apparaat in `spotify.device`.',
  'This device keeps its volume to itself': 'Dit apparaat regelt zijn volume zelf',
  'Turn the volume at the device.': 'Regel het volume op het apparaat.',
  'Spotify did not understand: {1}': 'Spotify begreep het niet: {1}',
  'Spotify made a playlist and did not say which': 'Spotify maakte een afspeellijst, maar zei niet welke',
  'Spotify answered in an unknown shape how long a playlist is':
    'Spotify gaf in een onbekende vorm op hoelang een afspeellijst is',
  'Your consent at Spotify does not cover making playlists.':
    'Je toestemming bij Spotify geldt niet voor het maken van afspeellijsten.',
  'Pair the account again and agree to everything asked for.':
    'Koppel het account opnieuw en stem in met alles wat gevraagd wordt.',
  'The consent at Spotify has ended': 'De toestemming bij Spotify is vervallen',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'Open de telefoonpagina, of /api/auth/login in een browser op dit kastje, en koppel je Spotify-account.',
  'Spotify does not take this sign-in (any more)': 'Spotify accepteert deze aanmelding niet (meer)',
  'Begin again with “Connect Spotify” on the phone page.': 'Begin opnieuw met ‘Spotify koppelen’ op de telefoonpagina.',
  'No such account is paired': 'Zo’n account is niet gekoppeld',
  'Choose one of the list.': 'Kies er een uit de lijst.',
  'No Spotify account is paired': 'Er is geen Spotify-account gekoppeld',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'De Spotify-aanmelding is bewaard met een sleutel die dit kastje niet meer heeft.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'Zet het bestand mooddj.key terug naast de database, of koppel je Spotify-account opnieuw.',
  'Spotify asks you to agree again: consent ends after six months.':
    'Spotify vraagt je opnieuw om toestemming: die vervalt na zes maanden.',
  'Spotify’s consent for {1} ends about now.': 'De toestemming bij Spotify voor {1} vervalt nu ongeveer.',
  'Spotify’s consent for {1} ends within a day.': 'De toestemming bij Spotify voor {1} vervalt binnen een dag.',
  'Spotify’s consent for {1} ends in {2} days.': 'De toestemming bij Spotify voor {1} vervalt over {2} dagen.',
  'Spotify does not allow this': 'Spotify staat dit niet toe',
  'Spotify has no {1}': 'Spotify heeft {1} niet',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'Deze browser kan geen beschermde muziek afspelen. Gebruik Chrome, Edge of Firefox, of kies een ander apparaat.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Koppel je Spotify-account opnieuw: afspelen in een browser vraagt één toestemming meer.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'Tik één keer op de pagina op het scherm: daarvoor geven browsers geen geluid.',
  'Spotify sees no player at all.': 'Spotify ziet geen enkele speler.',
  'Spotify sees: {1}.': 'Spotify ziet: {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'Spotify geeft er nu geen adres voor: speel daar één keer een nummer af.',
  'Spotify does not see it now: is it switched on?': 'Spotify ziet het nu niet: staat het aan?',
  'Soloist refused {1}': 'Soloist weigerde {1}',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'Open Spotify op een telefoon in dit netwerk, tik op de apparatenknop en kies één keer dit kastje.',
};

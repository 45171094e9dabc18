import type { saysSpotify as english } from '../en/says-spotify.ts';

export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'Il Client ID è fissato nel file delle impostazioni',
  'Take `spotify.clientId` out of the file and restart.': 'Togli `spotify.clientId` dal file e riavvia.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'L’app esiste, ma non contiene nessuna Redirect URI di questo box',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'Aggiungi {1} alle Redirect URIs della tua app, premi «Save» e riprova.',
  'id: there is no such playlist': 'Questa playlist non esiste',
  'Choose one of GET /api/library/playlists.': 'Scegline una di GET /api/library/playlists.',
  'Choose another one.': 'Scegline un’altra.',
  'Spotify refused the sign-in: {1}': 'Spotify ha rifiutato l’accesso: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'Confronta `spotify.clientId` e `spotify.redirectUri` con la tua app su developer.spotify.com, poi ricollega.',
  'Spotify’s sign-in service answered {1}': 'Il servizio di accesso di Spotify ha risposto {1}',
  'Spotify asks us to slow down': 'Spotify ci chiede di rallentare',
  'Spotify’s daily quota of this app is used up': 'La quota giornaliera di Spotify per questa app è esaurita',
  'Spotify does not answer': 'Spotify non risponde',
  'The box has spent its calls to Spotify for today': 'Il box ha finito le richieste a Spotify per oggi',
  'The rest of today’s calls to Spotify is kept for the music':
    'Le richieste a Spotify rimaste per oggi sono tenute per la musica',
  'clientId: nothing was entered': 'Non hai inserito nessun Client ID',
  'Paste the Client ID from the page of your app.': 'Incolla il Client ID dalla pagina della tua app.',
  'clientId: that is an address, not the Client ID': 'Quello è un indirizzo, non il Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'Apri lì la tua app, poi «Settings»: il Client ID è in alto.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'Un Client ID ha 32 caratteri, da 0 a 9 e da a a f; questo ne ha {1}',
  'Copy it again from the page of your app, without blanks.':
    'Copialo di nuovo dalla pagina della tua app, senza spazi.',
  'clientId: Spotify knows no app with this Client ID': 'Spotify non conosce nessuna app con questo Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'Confrontalo con la pagina della tua app su developer.spotify.com. (Il Client secret è un’altra cosa: non serve.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'Alla domanda sull’app, il servizio di accesso di Spotify ha risposto {1}',
  'Spotify answered {1} with nothing': 'Spotify ha risposto a {1} senza dire nulla',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'Spotify ha risposto a {1} in una forma sconosciuta: {2} {3}',
  'Spotify does not accept the sign-in': 'Spotify non accetta l’accesso',
  'Pair your Spotify account again.': 'Ricollega il tuo account Spotify.',
  'Spotify answered {1}': 'Spotify ha risposto {1}',
  'Spotify plays on request only for Premium accounts': 'Spotify suona a richiesta solo con gli account Premium',
  'Pair an account that has Spotify Premium.': 'Collega un account che ha Spotify Premium.',
  'Spotify does not allow this: {1}': 'Spotify non lo permette: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'Aggiungi questo account alla tua app su developer.spotify.com, poi ricollegalo e accetta tutto quello che chiede.',
  'Spotify answered {1}: {2}': 'Spotify ha risposto {1}: {2}',
  'Not the address of a cover': 'Non è l’indirizzo di una copertina',
  'Ask for the cover of a song of the library.': 'Chiedi la copertina di un brano della libreria.',
  'no picture at {1} ({2} {3})': 'nessuna immagine in {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape': 'Spotify ha risposto a {1} con voci di forma sconosciuta',
  'another account is active now': 'ora è attivo un altro account',
  'Spotify answered {1} in an unknown shape': 'Spotify ha risposto a {1} in una forma sconosciuta',
  'Pair your Spotify account: the phone page shows how.':
    'Collega il tuo account Spotify: la pagina del telefono ti spiega come.',
  'Spotify answered with playlists of an unknown shape': 'Spotify ha risposto con playlist di forma sconosciuta',
  'way: this browser cannot go by "{1}" from {2}': 'way: questo browser non può passare da «{1}» partendo da {2}',
  'The address holds no code.': 'L’indirizzo non contiene un codice.',
  'Begin again with “Connect Spotify”.': 'Ricomincia con «Collega Spotify».',
  'The answer holds no state: it is not one that this box asked for.':
    'La risposta non contiene state: non è una di quelle chieste da questo box.',
  'This answer belongs to no attempt that this box knows.':
    'Questa risposta non appartiene a nessun tentativo che il box conosca.',
  'It may be from another box, or from before a restart. {1}':
    'Può venire da un altro box, o da prima di un riavvio. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'Questo tentativo è partito da un altro browser, o dallo stesso con un altro indirizzo del box.',
  'Finish it where it was begun. Or here: {1}': 'Finiscilo dove è iniziato. Oppure qui: {1}',
  'This answer is being taken already.': 'Questa risposta è già in lavorazione.',
  'Wait a moment.': 'Aspetta un momento.',
  'This answer was used already: each is good once.': 'Questa risposta è già stata usata: ognuna vale una volta.',
  'This answer is too old: an attempt ends after ten minutes.':
    'Questa risposta è troppo vecchia: un tentativo scade dopo dieci minuti.',
  'You declined at Spotify.': 'Hai rifiutato su Spotify.',
  'Begin again and agree, if you want music.': 'Se vuoi la musica, ricomincia e accetta.',
  'Spotify answered "{1}" instead of a code.': 'Spotify ha risposto «{1}» invece di un codice.',
  'Nothing was pasted.': 'Non è stato incollato niente.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'Copia tutto l’indirizzo della pagina che non si è aperta: comincia con http:// e contiene code= e state=.',
  'The address holds "{1}" twice.': 'L’indirizzo contiene «{1}» due volte.',
  'The end of the address is missing: there is no state= in it.': 'Manca la fine dell’indirizzo: non c’è state=.',
  'There is no code= in the address, only state=: its middle is missing.':
    'Nell’indirizzo non c’è code=, solo state=: manca la parte centrale.',
  'That is the address of Spotify’s own page.': 'Quello è l’indirizzo della pagina di Spotify.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'Prima accetta lì. Poi copia l’indirizzo della pagina successiva, quella che non si apre.',
  'That is the address of this page.': 'Quello è l’indirizzo di questa pagina.',
  'Go back to the page that could not open. {1}': 'Torna alla pagina che non si è aperta. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'L’indirizzo è troncato: dopo il punto interrogativo non c’è niente, quindi nessun codice.',
  'Tap the address so that all of it is marked, then copy. {1}':
    'Tocca l’indirizzo in modo che sia tutto selezionato, poi copialo. {1}',
  'That is no address with a code in it.': 'Quell’indirizzo non contiene un codice.',
  'The page that should play is not open': 'La pagina che deve suonare non è aperta',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'Apri la pagina dello schermo di questo box in un browser, o scegli un altro dispositivo sul telefono.',
  'The kiosk’s browser does not play: {1}': 'Il browser dello schermo non suona: {1}',
  'The player “{1}” is not to be seen at Spotify': 'Spotify non vede il lettore «{1}»',
  'The player “{1}” cannot be addressed now': 'Il lettore «{1}» ora non è raggiungibile',
  'Switch “{1}” on and choose it once in the Spotify app. {2}':
    'Accendi «{1}» e sceglilo una volta nell’app di Spotify. {2}',
  'output: the settings file fixes it': 'L’uscita della musica è fissata nel file delle impostazioni',
  'Take `spotify.device` out of the file and restart.': 'Togli `spotify.device` dal file e riavvia.',
  'kind: this box has no output "{1}"': 'kind: questo box non ha l’uscita «{1}»',
  'Choose one of GET /api/outputs.': 'Scegline una di GET /api/outputs.',
  'Soloist is not running yet': 'Soloist non è ancora attivo',
  'Soloist listens on {1}, where everybody in the network could command it':
    'Soloist è in ascolto su {1}, dove chiunque nella rete potrebbe comandarlo',
  'Start it with `--ws 127.0.0.1:0`.': 'Avvialo con `--ws 127.0.0.1:0`.',
  '{1} cannot be read': 'Impossibile leggere {1}',
  'Soloist closed the connection': 'Soloist ha chiuso la connessione',
  'The connection to Soloist broke': 'La connessione a Soloist si è interrotta',
  'Soloist does not answer to {1}': 'Soloist non risponde a {1}',
  'Soloist speaks another language than this MoodDJ: {1}':
    'Soloist parla un’altra lingua rispetto a questo MoodDJ: {1}',
  'The box stops': 'Il box si sta fermando',
  'Soloist does not answer': 'Soloist non risponde',
  'Soloist refused {1}: {2}': 'Soloist ha rifiutato {1}: {2}',
  'Soloist is starting': 'Soloist si sta avviando',
  'Soloist has no key': 'Soloist non ha una chiave',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'Crea una chiave per Spotify Soloist su developer.spotify.com e mettila nel segreto `soloist-key`.',
  'Soloist cannot be started: {1} ({2})': 'Impossibile avviare Soloist: {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'Installa Spotify Soloist sul box e indica il suo programma in `spotify.soloist.program`.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'Questa versione di Spotify Soloist è scaduta: ognuna funziona per 90 giorni',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    'Installa sul box il Soloist più recente, poi riavvia MoodDJ.',
  'Soloist ended ({1}); it is started again': 'Soloist è terminato ({1}); viene riavviato',
  'Nobody is logged in on this box’s own player': 'Nessuno ha effettuato l’accesso al lettore di questo box',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'Apri Spotify su un telefono di questa rete, tocca il pulsante dei dispositivi e scegli «{1}» una volta.',
  'No Spotify player is active': 'Nessun lettore Spotify è attivo',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'Apri Spotify sul dispositivo che deve suonare e fai partire lì un brano qualsiasi, o indica il dispositivo in `spotify.device`.',
  'This device keeps its volume to itself': 'Questo dispositivo gestisce da solo il suo volume',
  'Turn the volume at the device.': 'Regola il volume sul dispositivo.',
  'Spotify did not understand: {1}': 'Spotify non ha capito: {1}',
  'Spotify made a playlist and did not say which': 'Spotify ha creato una playlist e non ha detto quale',
  'Spotify answered in an unknown shape how long a playlist is':
    'Spotify ha risposto in una forma sconosciuta su quanto è lunga una playlist',
  'Your consent at Spotify does not cover making playlists.':
    'Il tuo consenso su Spotify non comprende la creazione di playlist.',
  'Pair the account again and agree to everything asked for.': 'Ricollega l’account e accetta tutto quello che chiede.',
  'The consent at Spotify has ended': 'Il consenso di Spotify è scaduto',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'Apri la pagina del telefono, o /api/auth/login in un browser su questo box, e collega il tuo account Spotify.',
  'Spotify does not take this sign-in (any more)': 'Spotify non accetta (più) questo accesso',
  'Begin again with “Connect Spotify” on the phone page.':
    'Ricomincia con «Collega Spotify» nella pagina del telefono.',
  'No such account is paired': 'Questo account non è collegato',
  'Choose one of the list.': 'Scegline uno dell’elenco.',
  'No Spotify account is paired': 'Nessun account Spotify è collegato',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'L’accesso a Spotify era custodito con una chiave che questo box non ha più.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'Rimetti al suo posto il file mooddj.key che stava accanto al database, o ricollega il tuo account Spotify.',
  'Spotify asks you to agree again: consent ends after six months.':
    'Spotify chiede di nuovo il tuo consenso: dura sei mesi.',
  'Spotify’s consent for {1} ends about now.': 'Il consenso di Spotify per {1} scade proprio ora.',
  'Spotify’s consent for {1} ends within a day.': 'Il consenso di Spotify per {1} scade entro un giorno.',
  'Spotify’s consent for {1} ends in {2} days.': 'Il consenso di Spotify per {1} scade tra {2} giorni.',
  'Spotify does not allow this': 'Spotify non lo permette',
  'Spotify has no {1}': 'Spotify non ha {1}',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'Questo browser non può riprodurre musica protetta. Usa Chrome, Edge o Firefox, o scegli un altro dispositivo.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Ricollega il tuo account Spotify: per suonare in un browser serve un permesso in più.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'Tocca una volta la pagina dello schermo: prima i browser non emettono suoni.',
  'Spotify sees no player at all.': 'Spotify non vede nessun lettore.',
  'Spotify sees: {1}.': 'Spotify vede: {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'Spotify ora non ne dà l’indirizzo: riproduci lì una volta un brano qualsiasi.',
  'Spotify does not see it now: is it switched on?': 'Spotify ora non lo vede: è acceso?',
  'Soloist refused {1}': 'Soloist ha rifiutato {1}',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'Apri Spotify su un telefono di questa rete, tocca il pulsante dei dispositivi e scegli una volta questo box.',
};

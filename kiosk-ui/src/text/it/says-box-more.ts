import type { saysBox as english } from '../en/says-box.ts';

/** Of the broker, the music and the camera. */
export const saysBoxMore = {
  'The box stops.': 'Il box si sta fermando.',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    'Correggi mqtt.username nella configurazione e la password in MOODDJ_MQTT_PASSWORD.',
  'Publishing below {1}.': 'Pubblica sotto {1}.',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    'Il box continua a provare. Controlla che il broker sia attivo, e mqtt.url nella configurazione.',
  'The connection to the MQTT broker broke.': 'La connessione al broker MQTT si è interrotta.',
  'The MQTT broker did not take a message: {1}': 'Il broker MQTT non ha accettato un messaggio: {1}',
  'The MQTT broker does not let the box use its topics.': 'Il broker MQTT non lascia usare al box i suoi argomenti.',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'Nella lista di accesso del broker, permetti a questo utente di leggere e scrivere sotto mqtt.prefix.',
  'previous: no song was played before this one': 'Prima di questo non è stato suonato nessun brano',
  'volume: must be a whole number of percent': 'Il volume deve essere una percentuale intera',
  'Send 0 to 100.': 'Invia da 0 a 100.',
  'volume: {1} percent is the most in the quiet hours':
    'Nelle ore tranquille il volume arriva al massimo al {1} per cento',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'Alzalo sul lettore stesso, o cambia `dj.quietVolumePercent`.',
  'direction: the settings file fixes it': 'La direzione della musica è fissata nel file delle impostazioni',
  'Take `dj.direction` out of the file and restart.': 'Togli `dj.direction` dal file e riavvia.',
  'explicit: the settings file fixes it': 'La scelta sui brani espliciti è fissata nel file delle impostazioni',
  'Take `library.explicit` out of the file and restart.': 'Togli `library.explicit` dal file e riavvia.',
  'command: not known': 'Comando sconosciuto',
  'See /api/openapi.json for the commands.': 'I comandi sono in /api/openapi.json.',
  '{1}: "{2}" is not known': '{1}: «{2}» non è conosciuto',
  'One of {1}.': 'Uno tra {1}.',
  'There are no songs to choose from.': 'Non ci sono brani tra cui scegliere.',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Metti «Mi piace» a qualche brano su Spotify, che il box legge da solo, o togli un divieto.',
  'key: no such {1} is banned': 'key: non c’è nessun divieto di questo tipo',
  'GET /api/taste lists what is.': 'GET /api/taste elenca quelli che ci sono.',
  'arc: "{1}" is not known': 'arc: «{1}» non è conosciuto',
  'arc: the settings file fixes it': 'La forma della serata è fissata nel file delle impostazioni',
  'Take `dj.arc` out of the file and restart.': 'Togli `dj.arc` dal file e riavvia.',
  'uri: no song plays': 'Non suona nessun brano',
  'Name one, or wait until one plays.': 'Indicane uno, o aspetta che ne suoni uno.',
  'uri: "{1}" is not among the songs of this box': 'uri: «{1}» non è tra i brani di questo box',
  'Name a song that the box knows.': 'Indica un brano che il box conosce.',
  'by: "{1}" is no song and no list of this box': 'by: «{1}» non è un brano né una playlist di questo box',
  'Send `off`, a song or a list.': 'Invia `off`, un brano o una playlist.',
  'The player does not take any of the songs.': 'Il lettore non accetta nessuno dei brani.',
  'No music is playing yet.': 'Non suona ancora musica.',
  'Plays on {1}.': 'Suona su {1}.',
  '{1}. What is shown was sent, not seen.': '{1}. Quello che si vede qui è stato inviato, non verificato.',
  'The music goes on, and the box looks again by itself.': 'La musica continua, e il box ricontrolla da solo.',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    'La musica è passata a un altro dispositivo di questo account. Da qui non si vede cosa suona là.',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    'Premi play per riportarla su questo box, o scegli quel dispositivo nella pagina del telefono.',
  'The box tries again by itself.': 'Il box riprova da solo.',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'È un errore di MoodDJ: riavvialo e segnala cosa dice il registro.',
  'Nothing has played this evening.': 'Questa sera non ha suonato niente.',
  'Save it once some songs have played.': 'Salvala quando sarà passato qualche brano.',
  'Spotify does not find the playlist that it has just made.': 'Spotify non trova la playlist che ha appena creato.',
  'Waits for a Spotify account.': 'In attesa di un account Spotify.',
  '{1} songs, {2} of them understood.': '{1} brani, {2} dei quali capiti.',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Metti «Mi piace» a qualche brano su Spotify o scegli delle playlist sul telefono; il box le legge da solo.',
  '{1} songs; the rest is read later: {2}.': '{1} brani; il resto viene letto più tardi: {2}.',
  'The built-in sandbox: invented songs, no sound.': 'La modalità di prova: brani inventati, senza suono.',
  'No Spotify account is paired.': 'Nessun account Spotify è collegato.',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'Apri la pagina del telefono, o /api/auth/login in un browser su questo box.',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'Spotify chiede di nuovo il tuo consenso: dura sei mesi.',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'Apri la pagina del telefono, o /api/auth/login in un browser su questo box, e ricollega Spotify.',
  'Paired with {1}.': 'Collegato a {1}.',
  '{1} It then lasts six more months.': '{1} Poi dura altri sei mesi.',
  'Nothing to do: the music goes on with the songs that were sent.':
    'Non c’è niente da fare: la musica continua con i brani già inviati.',
  'Spotify’s daily quota of this app is used up.': 'La quota giornaliera di Spotify per questa app è esaurita.',
  '{1} Other apps of your developer account count, too.':
    '{1} Contano anche le altre app del tuo account sviluppatore.',
  'The vision process is not running; it is being started.': 'Il processo di visione non è attivo; lo stiamo avviando.',
  'Waiting for the vision process.': 'In attesa del processo di visione.',
  'Give the box more air, and a power supply that is strong enough.':
    'Dai più aria al box, e un alimentatore abbastanza potente.',
  'The clock is not set yet.': 'L’orologio non è ancora regolato.',
  'Connect the box to the internet: it then learns the time by itself.':
    'Collega il box a Internet: così regola l’ora da solo.',
  'The backup opens, but its database cannot be used: {1}':
    'Il backup si apre, ma il suo database non è utilizzabile: {1}',
  'Take another backup.': 'Prendi un altro backup.',
  'The disk with {1} is full.': 'Il disco con {1} è pieno.',
  'Free some space on it.': 'Libera un po’ di spazio.',
  '{1} cannot be written.': 'Non si può scrivere in {1}.',
  'Make its disk and folder writable again.': 'Rendi di nuovo scrivibili il disco e la cartella.',
  '{1} could not be read or written ({2}).': 'Impossibile leggere o scrivere {1} ({2}).',
  'The camera page asks for its camera.': 'La pagina della telecamera chiede di usare la sua telecamera.',
  'Allow it there, if the browser asks.': 'Permettilo lì, se il browser lo chiede.',
  'The camera page may not use the camera of its device.':
    'La pagina della telecamera non può usare la telecamera del suo dispositivo.',
  'Allow the camera for that page in its browser, then press Start there.':
    'Permetti la telecamera per quella pagina nel suo browser, poi premi lì «Avvia».',
  'The device that shows the camera page has no camera.':
    'Il dispositivo che mostra la pagina della telecamera non ha una telecamera.',
  'Plug one in, or open the page on another device.': 'Collegane una, o apri la pagina su un altro dispositivo.',
  'The camera of the camera page is used by another program.':
    'La telecamera della pagina è usata da un altro programma.',
  'Close that program, then press Start on the page.': 'Chiudi quel programma, poi premi «Avvia» nella pagina.',
  'The camera page is in the background, where browsers stop pictures.':
    'La pagina della telecamera è in secondo piano, dove i browser fermano le immagini.',
  'Bring it to the front, and keep its screen on.': 'Portala in primo piano e tieni acceso lo schermo.',
  'The camera of the camera page has stopped.': 'La telecamera della pagina si è fermata.',
  'Press Start on the page again.': 'Premi di nuovo «Avvia» nella pagina.',
  'The browser of the camera page cannot read faces.':
    'Il browser della pagina della telecamera non sa leggere i volti.',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'Apri la pagina in Chrome, Edge, Firefox o Safari recenti, su un dispositivo con più memoria.',
  'The camera page is not open.': 'La pagina della telecamera non è aperta.',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'Apri http://localhost:{1}/camera su questo computer, o /camera di questo box tramite https su un altro, e premi «Avvia».',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'La pagina della telecamera tace: il suo dispositivo dorme o ha perso la rete.',
  'Wake it, bring the page to the front, and keep its screen on.':
    'Riattivalo, porta la pagina in primo piano e tieni acceso lo schermo.',
  'A page in a browser does it.': 'Lo fa una pagina in un browser.',
  'This box does not look through a browser.': 'Questo box non guarda attraverso un browser.',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    'Se deve farlo, il proprietario imposta camera.source su "browser" e riavvia il box.',
  'No camera found.': 'Nessuna telecamera trovata.',
  'Plug in a USB camera.': 'Collega una telecamera USB.',
  '{1} has sent no picture for {2} s.': '{1} non invia immagini da {2} s.',
  'Unplug the camera and plug it in again.': 'Scollega la telecamera e ricollegala.',
  '{1} has sent only damaged pictures for {2} s.': '{1} invia solo immagini danneggiate da {2} s.',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1} non dà immagini che MoodDJ sappia leggere ({2}).',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'Usa una telecamera che dia MJPG o YUYV, come quasi tutte le webcam USB.',
  'No camera found but "{1}", which has no hardware behind it.':
    'Nessuna telecamera oltre a «{1}», che non ha un apparecchio dietro di sé.',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'Collega una telecamera USB; oppure, per usare quella, imposta camera.source su «{1}».',
  'The camera "{1}" is not plugged in.': 'La telecamera «{1}» non è collegata.',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    'Collegala, o imposta camera.source su una di quelle mostrate da `mooddj camera list`.',
  'There is nothing at {1}.': 'Non c’è nulla in {1}.',
  'the camera sent half a picture': 'la telecamera ha inviato mezza immagine',
  'No daemon listens at {1} ({2}).': 'Nessun servizio è in ascolto su {1} ({2}).',
  '{1} sends damaged pictures.': '{1} invia immagini danneggiate.',
  'Try another cable or another USB socket.': 'Prova un altro cavo o un’altra presa USB.',
  'The camera is opening.': 'La telecamera si sta aprendo.',
  'The camera is switched off.': 'La telecamera è spenta.',
  'Nobody in this network is called {1}.': 'In questa rete nessuno si chiama {1}.',
  'Check the name, or enter the IP address.': 'Controlla il nome, o inserisci l’indirizzo IP.',
  'At {1} nobody listens.': 'Su {1} non ascolta nessuno.',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'Controlla la porta (1883; 8883 con TLS), e che il broker sia attivo e in ascolto anche fuori dal suo computer.',
  'There is no way to {1}.': 'Non c’è una via per {1}.',
  'Check the address, and that both are in the same network.':
    'Controlla l’indirizzo, e che entrambi siano nella stessa rete.',
  'The certificate of {1} is not one that the box believes.': 'Il box non si fida del certificato di {1}.',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    'Usa un certificato di un’autorità nota, o mqtt:// nella tua rete.',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    'Su {1} c’è qualcosa in ascolto, ma non risponde come un broker MQTT.',
  'Check the port, and mqtt:// against mqtts://.': 'Controlla la porta, e se serve mqtt:// o mqtts://.',
  '{1} wants a user and a password.': '{1} chiede un utente e una password.',
  'Enter those of the broker.': 'Inserisci quelli del broker.',
  '{1} does not take this user with this password.': '{1} non accetta questo utente con questa password.',
  'Check both at the broker.': 'Controlla entrambi nel broker.',
  '{1} does not let the user {2} connect, or write to {3}.':
    '{1} non permette all’utente {2} di collegarsi o di scrivere in {3}.',
  'Allow it in the broker’s access list.': 'Permettilo nella lista di accesso del broker.',
  'The connection to {1} failed.': 'La connessione a {1} non è riuscita.',
  'Look at the log of the broker.': 'Guarda il registro del broker.',
  'Change `venue.kind` only if the box moves.': 'Cambia `venue.kind` solo se il box si sposta altrove.',
  'start-looking: the owner has switched the camera off': 'Il proprietario ha spento la telecamera',
  'Switch it on first.': 'Prima accendila.',
  'url: no broker is set': 'Nessun broker è impostato',
  'Enter its address, such as mqtt://192.168.1.10.': 'Inserisci il suo indirizzo, per esempio mqtt://192.168.1.10.',
  'password: the environment of the box gives one': 'L’ambiente del box fornisce già una password',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'Togli MOODDJ_MQTT_PASSWORD, o la credenziale mqtt-password, e riavvia.',
  'The MQTT broker {1} hung up.': 'Il broker MQTT {1} ha chiuso la connessione.',
  'The MQTT broker {1} does not let the box in.': 'Il broker MQTT {1} non lascia entrare il box.',
  'Cannot reach the MQTT broker {1}: {2}.': 'Impossibile raggiungere il broker MQTT {1}: {2}.',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.url non è l’indirizzo di un broker MQTT.',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'Scrivilo come mqtt://host:1883 o mqtts://host:8883.',
  'The network cannot be asked for brokers.': 'Non si può chiedere alla rete quali broker ci sono.',
  '{1} Or wait {2} s.': '{1} Oppure aspetta {2} s.',
  '{1} Or wait {2} min.': '{1} Oppure aspetta {2} min.',
  'Ask an owner to allow it on their phone instead.':
    'Chiedi invece a un proprietario di permetterlo dal suo telefono.',
  'A page of another site may not command this box.': 'Una pagina di un altro sito non può comandare questo box.',
  'The box itself': 'Il box stesso',
  'A program': 'Un programma',
  'Send valid JSON with content type application/json.': 'Invia JSON valido con tipo di contenuto application/json.',
  'Send JSON with content type application/json.': 'Invia JSON con tipo di contenuto application/json.',
  'See /api/openapi.json for what there is.': 'Quello che c’è sta in /api/openapi.json.',
  'Send less.': 'Invia di meno.',
  'Wait a minute, then try again.': 'Aspetta un minuto, poi riprova.',
  '{1} free on the disk with {2}.': '{1} liberi sul disco con {2}.',
  'The database {1} is damaged.': 'Il database {1} è danneggiato.',
  'The credential {1} holds no key for the Spotify tokens.':
    'La credenziale {1} non contiene una chiave per l’accesso a Spotify.',
  'Give it 64 hexadecimal digits.': 'Dalle 64 cifre esadecimali.',
  '{1} holds no key for the Spotify tokens.': '{1} non contiene una chiave per l’accesso a Spotify.',
  'Put the right file back, or move it away and pair the account again.':
    'Rimetti il file giusto, oppure spostalo e ricollega l’account.',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'Impossibile leggere o creare {1}, la chiave dell’accesso a Spotify ({2}).',
  'Give the user who runs MoodDJ the right to read and write it.':
    'Dai all’utente con cui gira MoodDJ il permesso di leggerla e scriverla.',
} satisfies Partial<Readonly<Record<(typeof english)[number], string>>>;

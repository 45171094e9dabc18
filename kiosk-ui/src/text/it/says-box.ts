import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': 'Riprova tra {1} s.',
  'Something went wrong inside the box.': 'Qualcosa è andato storto dentro il box.',
  'Look at the log, and report it.': 'Guarda il registro e segnala il problema.',
  'The file is empty.': 'Il file è vuoto.',
  'Choose a CSV file with a line of column names.': 'Scegli un file CSV con una riga di nomi di colonne.',
  'no answer from {1}': 'nessuna risposta da {1}',
  'The file has no column that names songs.': 'Il file non ha una colonna che indichi i brani.',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'Aggiungi una colonna «uri» con indirizzi come spotify:track:… .',
  'The file has no column “{1}”.': 'Il file non ha la colonna «{1}».',
  'Add it; a file needs at least: uri, {1}.': 'Aggiungila; un file ha bisogno almeno di: uri, {1}.',
  '{1} answered in an unknown shape': '{1} ha risposto in una forma sconosciuta',
  'It needs your RapidAPI key.': 'Serve la tua chiave RapidAPI.',
  'This month’s calls are used up.': 'Le richieste di questo mese sono finite.',
  'RapidAPI does not accept the key (any more).': 'RapidAPI non accetta (più) la chiave.',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'Copia la chiave dalla tua app su rapidapi.com e abbona quell’app a «Track Analysis».',
  'RapidAPI does not accept this key.': 'RapidAPI non accetta questa chiave.',
  'the plan at RapidAPI is used up': 'il piano di RapidAPI è esaurito',
  '{1} asks us to slow down': '{1} ci chiede di rallentare',
  'wish: you like this song already': 'Questo brano ti piace già',
  'One heart for each song.': 'Un cuore per ogni brano.',
  'The owner does not let guests do that.': 'Il proprietario non lo permette agli ospiti.',
  'Ask an owner: they allow it under “Phones and people”.':
    'Chiedi a un proprietario: lo permette in «Telefoni e persone».',
  'You were just heard.': 'Ti abbiamo appena ascoltato.',
  'Let the music follow first.': 'Lascia prima che la musica ti segua.',
  'This phone has not joined the box.': 'Questo telefono non è collegato al box.',
  'Open /phone and type the code that the screen of the box shows.':
    'Apri /phone e scrivi il codice che vedi sullo schermo del box.',
  'This phone is a guest: it sees what plays.': 'Questo telefono è un ospite: vede cosa suona.',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    'Su /phone chiedi al proprietario di diventare proprietario, oppure inserisci il PIN proprietario.',
  'This box does not answer to the name "{1}".': 'Questo box non risponde al nome «{1}».',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'Aprilo con il suo indirizzo IP, localhost o un nome che finisce in .local, .lan o .home.arpa.',
  'A page of "{1}" may not command this box.': 'Una pagina di «{1}» non può comandare questo box.',
  'Use the pages of the box itself.': 'Usa le pagine del box stesso.',
  'The PIN must have 6 to 12 digits.': 'Il PIN deve avere da 6 a 12 cifre.',
  'That PIN is the first that anybody would try.': 'Quel PIN è il primo che chiunque proverebbe.',
  'Choose one without such an order.': 'Scegline uno meno ordinato.',
  'There is no {1}.': '{1} non esiste.',
  'from: must be before `to`': 'from: deve venire prima di `to`',
  'Send two times such as 2026-11-23T20:00:00Z.': 'Invia due istanti come 2026-11-23T20:00:00Z.',
  'This box takes no phones now: it serves only the machine it runs on.':
    'Ora questo box non accetta telefoni: serve solo il computer su cui gira.',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    'Avvialo con --host 0.0.0.0, poi scrivi il codice che appare sul suo schermo.',
  'Too many wrong codes were tried.': 'Sono stati provati troppi codici sbagliati.',
  'Scan the QR code on the screen of the box instead: that works at once.':
    'Scansiona invece il codice QR sullo schermo del box: funziona subito.',
  'That is not the code on the screen of the box.': 'Non è il codice sullo schermo del box.',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'Rileggilo: cambia ogni dieci minuti e dopo ogni telefono che lo usa.',
  'The pages of MoodDJ are not built.': 'Le pagine di MoodDJ non sono state create.',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    'Ferma il box ed esegui "npm start" nella sua cartella: crea quello che manca. Intanto l’API funziona.',
  'This is an owner already.': 'Questo telefono è già proprietario.',
  'Too many guests ask already.': 'Ci sono già troppe richieste di ospiti.',
  'Try again in ten minutes.': 'Riprova tra dieci minuti.',
  'This box has no owner PIN.': 'Questo box non ha un PIN proprietario.',
  'Ask an owner: they allow it on their phone.': 'Chiedi a un proprietario: lo permette dal suo telefono.',
  'Too many wrong PINs were tried.': 'Sono stati provati troppi PIN sbagliati.',
  'That is not the owner PIN.': 'Non è il PIN proprietario.',
  'Ask an owner.': 'Chiedi a un proprietario.',
  'id: nobody of that name asks (any more)': 'Nessuno con quel nome lo chiede (più)',
  'A wish ends after ten minutes.': 'Una richiesta scade dopo dieci minuti.',
  'This box takes no phones: it serves only the machine it runs on.':
    'Questo box non accetta telefoni: serve solo il computer su cui gira.',
  'Start it with --host 0.0.0.0.': 'Avvialo con --host 0.0.0.0.',
  'name: there is no such backup': 'Questo backup non esiste',
  'Upload one, or name one of GET /api/backups.': 'Caricane uno, o indicane uno di GET /api/backups.',
  'The backup is damaged: it was changed or cut short on its way.':
    'Il backup è danneggiato: è stato modificato o troncato durante il trasferimento.',
  'Copy it once more from where it was kept, or take another one.':
    'Copialo di nuovo da dove era conservato, o prendine un altro.',
  'This backup is of a newer kind than this MoodDJ knows.':
    'Questo backup è di un tipo più recente di quelli che questo MoodDJ conosce.',
  'Update MoodDJ first.': 'Prima aggiorna MoodDJ.',
  'This file is no backup of MoodDJ.': 'Questo file non è un backup di MoodDJ.',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'Scegli un file creato da MoodDJ: il nome finisce in .mooddj.',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'La frase segreta deve avere almeno {1} caratteri, e non sempre gli stessi',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    'Prendi quattro o cinque parole senza legami tra loro e scrivile: senza, nessuno può aprire un backup.',
  'Backups have no passphrase yet.': 'I backup non hanno ancora una frase segreta.',
  'Give one on the phone, or with `mooddj backup`.': 'Impostala sul telefono o con `mooddj backup`.',
  'A backup is being made already.': 'Un backup è già in corso.',
  'Wait until it is done.': 'Aspetta che sia pronto.',
  'GET /api/backups lists them.': 'GET /api/backups li elenca.',
  'There is not enough room on the disk: {1} MB are missing.': 'Non c’è abbastanza spazio sul disco: mancano {1} MB.',
  'Free some space where {1} lies, or delete old backups.': 'Libera spazio dove si trova {1}, o elimina vecchi backup.',
  'format: a CSV file holds one table': 'format: un file CSV contiene una sola tabella',
  'Ask for one of {1}, or for json.': 'Chiedine una tra {1}, oppure json.',
  'A backup is being received or restored already.': 'Un backup è già in arrivo o in ripristino.',
  'Wait until that is done.': 'Aspetta che sia finito.',
  'This backup is of a newer MoodDJ ({1}) than runs here.':
    'Questo backup viene da un MoodDJ più recente ({1}) di quello che gira qui.',
  'Update MoodDJ, then restore it.': 'Aggiorna MoodDJ, poi ripristinalo.',
  'The file is too large for a backup.': 'Il file è troppo grande per essere un backup.',
  'Choose a file of MoodDJ.': 'Scegli un file di MoodDJ.',
  'passphrase: it is not the one of this backup, which was made on {1}':
    'Non è la frase segreta di questo backup, fatto il {1}',
  'Enter the passphrase that was set on the box when the backup was made.':
    'Inserisci la frase segreta che il box aveva quando è stato fatto il backup.',
  'A backup is being made, and would hold what is wiped.':
    'È in corso un backup, e conterrebbe ciò che viene cancellato.',
  'Try again when it is done.': 'Riprova quando è pronto.',
  'There is nothing to bring back.': 'Non c’è nulla da recuperare.',
  'A wiped history can be brought back for a minute.': 'Una cronologia cancellata si può recuperare per un minuto.',
  ...saysBoxMore,
};

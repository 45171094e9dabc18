import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

/** What the box says of itself: refusals, phones, backups. `{1}` is filled in. */
export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': 'Probeer het over {1} s opnieuw.',
  'Something went wrong inside the box.': 'Er ging iets mis in het kastje.',
  'Look at the log, and report it.': 'Kijk in het logboek en meld het.',
  'The file is empty.': 'Het bestand is leeg.',
  'Choose a CSV file with a line of column names.': 'Kies een CSV-bestand met een regel met kolomnamen.',
  'no answer from {1}': 'geen antwoord van {1}',
  'The file has no column that names songs.': 'Het bestand heeft geen kolom die de nummers noemt.',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'Voeg een kolom ‘uri’ toe met adressen zoals spotify:track:… .',
  'The file has no column “{1}”.': 'Het bestand heeft geen kolom ‘{1}’.',
  'Add it; a file needs at least: uri, {1}.': 'Voeg die toe; een bestand heeft minstens dit nodig: uri, {1}.',
  '{1} answered in an unknown shape': '{1} antwoordde in een onbekende vorm',
  'It needs your RapidAPI key.': 'Hiervoor is je RapidAPI-sleutel nodig.',
  'This month’s calls are used up.': 'De aanvragen van deze maand zijn op.',
  'RapidAPI does not accept the key (any more).': 'RapidAPI accepteert de sleutel niet (meer).',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'Kopieer de sleutel uit je app op rapidapi.com en neem voor die app een abonnement op ‘Track Analysis’.',
  'RapidAPI does not accept this key.': 'RapidAPI accepteert deze sleutel niet.',
  'the plan at RapidAPI is used up': 'het tegoed bij RapidAPI is op',
  '{1} asks us to slow down': '{1} vraagt om het rustiger aan te doen',
  'wish: you like this song already': 'wish: je vindt dit nummer al leuk',
  'One heart for each song.': 'Eén hartje per nummer.',
  'The owner does not let guests do that.': 'De eigenaar staat dit niet toe aan gasten.',
  'Ask an owner: they allow it under “Phones and people”.':
    'Vraag het een eigenaar: toestaan kan onder ‘Telefoons en mensen’.',
  'You were just heard.': 'Je wens is net gehoord.',
  'Let the music follow first.': 'Laat de muziek eerst volgen.',
  'This phone has not joined the box.': 'Deze telefoon is niet met het kastje verbonden.',
  'Open /phone and type the code that the screen of the box shows.':
    'Open /phone en typ de code die op het scherm van het kastje staat.',
  'This phone is a guest: it sees what plays.': 'Deze telefoon is te gast: hij ziet wat er speelt.',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    'Vraag op /phone de eigenaar om toegang, of voer de eigenaarspincode in.',
  'This box does not answer to the name "{1}".': 'Dit kastje luistert niet naar de naam ‘{1}’.',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'Open het via het IP-adres, localhost of een naam die eindigt op .local, .lan of .home.arpa.',
  'A page of "{1}" may not command this box.': 'Een pagina van ‘{1}’ mag dit kastje niet bedienen.',
  'Use the pages of the box itself.': 'Gebruik de pagina’s van het kastje zelf.',
  'The PIN must have 6 to 12 digits.': 'De pincode moet 6 tot 12 cijfers hebben.',
  'That PIN is the first that anybody would try.': 'Deze pincode zou iedereen het eerst proberen.',
  'Choose one without such an order.': 'Kies er een zonder zo’n volgorde.',
  'There is no {1}.': '{1} bestaat niet.',
  'from: must be before `to`': 'from: moet vóór `to` liggen',
  'Send two times such as 2026-11-23T20:00:00Z.': 'Stuur twee tijdstippen zoals 2026-11-23T20:00:00Z.',
  'This box takes no phones now: it serves only the machine it runs on.':
    'Dit kastje laat nu geen telefoons toe: het is alleen bereikbaar op de computer waarop het draait.',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    'Start het met --host 0.0.0.0 en typ dan de code van het scherm.',
  'Too many wrong codes were tried.': 'Er zijn te veel verkeerde codes geprobeerd.',
  'Scan the QR code on the screen of the box instead: that works at once.':
    'Scan in plaats daarvan de QR-code op het scherm van het kastje: dat werkt meteen.',
  'That is not the code on the screen of the box.': 'Dat is niet de code op het scherm van het kastje.',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'Lees hem nog eens: hij verandert elke tien minuten, en na elke telefoon die hem gebruikte.',
  'The pages of MoodDJ are not built.': 'De pagina’s van MoodDJ zijn niet gebouwd.',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    'Stop het kastje en voer ‘npm start’ uit in de checkout: dat bouwt wat er ontbreekt. De API werkt intussen.',
  'This is an owner already.': 'Deze telefoon is al eigenaar.',
  'Too many guests ask already.': 'Er vragen al te veel gasten.',
  'Try again in ten minutes.': 'Probeer het over tien minuten opnieuw.',
  'This box has no owner PIN.': 'Dit kastje heeft geen eigenaarspincode.',
  'Ask an owner: they allow it on their phone.': 'Vraag het een eigenaar: die kan het op zijn telefoon toestaan.',
  'Too many wrong PINs were tried.': 'Er zijn te veel verkeerde pincodes geprobeerd.',
  'That is not the owner PIN.': 'Dat is niet de eigenaarspincode.',
  'Ask an owner.': 'Vraag het een eigenaar.',
  'id: nobody of that name asks (any more)': 'id: niemand met die naam vraagt hierom (meer)',
  'A wish ends after ten minutes.': 'Een verzoek vervalt na tien minuten.',
  'This box takes no phones: it serves only the machine it runs on.':
    'Dit kastje laat geen telefoons toe: het is alleen bereikbaar op de computer waarop het draait.',
  'Start it with --host 0.0.0.0.': 'Start het met --host 0.0.0.0.',
  'name: there is no such backup': 'name: die back-up bestaat niet',
  'Upload one, or name one of GET /api/backups.': 'Upload er een, of noem er een uit GET /api/backups.',
  'The backup is damaged: it was changed or cut short on its way.':
    'De back-up is beschadigd: hij is onderweg gewijzigd of afgekapt.',
  'Copy it once more from where it was kept, or take another one.':
    'Kopieer hem opnieuw van waar hij bewaard werd, of neem een andere.',
  'This backup is of a newer kind than this MoodDJ knows.':
    'Deze back-up is van een nieuwere soort dan deze MoodDJ kent.',
  'Update MoodDJ first.': 'Werk MoodDJ eerst bij.',
  'This file is no backup of MoodDJ.': 'Dit bestand is geen back-up van MoodDJ.',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'Kies een bestand dat MoodDJ heeft gemaakt: de naam eindigt op .mooddj.',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'passphrase: moet minstens {1} tekens hebben, en niet steeds dezelfde',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    'Neem vier of vijf woorden die niet bij elkaar horen en schrijf ze op: zonder kan niemand een back-up openen.',
  'Backups have no passphrase yet.': 'Er is nog geen wachtwoordzin voor back-ups.',
  'Give one on the phone, or with `mooddj backup`.': 'Stel er een in op je telefoon, of met `mooddj backup`.',
  'A backup is being made already.': 'Er wordt al een back-up gemaakt.',
  'Wait until it is done.': 'Wacht tot die klaar is.',
  'GET /api/backups lists them.': 'GET /api/backups geeft de lijst.',
  'There is not enough room on the disk: {1} MB are missing.': 'Er is te weinig schijfruimte: er ontbreekt {1} MB.',
  'Free some space where {1} lies, or delete old backups.':
    'Maak ruimte vrij waar {1} staat, of verwijder oude back-ups.',
  'format: a CSV file holds one table': 'format: een CSV-bestand bevat één tabel',
  'Ask for one of {1}, or for json.': 'Vraag om een van {1}, of om json.',
  'A backup is being received or restored already.': 'Er wordt al een back-up ontvangen of teruggezet.',
  'Wait until that is done.': 'Wacht tot dat klaar is.',
  'This backup is of a newer MoodDJ ({1}) than runs here.':
    'Deze back-up komt van een nieuwere MoodDJ ({1}) dan hier draait.',
  'Update MoodDJ, then restore it.': 'Werk MoodDJ bij en zet hem dan terug.',
  'The file is too large for a backup.': 'Het bestand is te groot voor een back-up.',
  'Choose a file of MoodDJ.': 'Kies een bestand van MoodDJ.',
  'passphrase: it is not the one of this backup, which was made on {1}':
    'passphrase: hoort niet bij deze back-up van {1}',
  'Enter the passphrase that was set on the box when the backup was made.':
    'Voer de wachtwoordzin in die op het kastje gold toen de back-up werd gemaakt.',
  'A backup is being made, and would hold what is wiped.':
    'Er wordt een back-up gemaakt; die zou bevatten wat je wist.',
  'Try again when it is done.': 'Probeer het opnieuw als die klaar is.',
  'There is nothing to bring back.': 'Er is niets om terug te halen.',
  'A wiped history can be brought back for a minute.': 'Een gewiste geschiedenis kun je een minuut lang terughalen.',
  ...saysBoxMore,
};

import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

/** What the box says of itself: refusals, phones, backups. `{1}` is filled in. */
export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': 'Versuch es in {1} s noch einmal.',
  'Something went wrong inside the box.': 'In der Box ist etwas schiefgegangen.',
  'Look at the log, and report it.': 'Sieh im Protokoll nach und melde es.',
  'The file is empty.': 'Die Datei ist leer.',
  'Choose a CSV file with a line of column names.': 'Wähle eine CSV-Datei mit einer Zeile für die Spaltennamen.',
  'no answer from {1}': 'keine Antwort von {1}',
  'The file has no column that names songs.': 'Der Datei fehlt eine Spalte, die die Songs nennt.',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'Füge eine Spalte „uri“ hinzu, mit Adressen wie spotify:track:… .',
  'The file has no column “{1}”.': 'Der Datei fehlt die Spalte „{1}“.',
  'Add it; a file needs at least: uri, {1}.': 'Füge sie hinzu; eine Datei braucht mindestens: uri, {1}.',
  '{1} answered in an unknown shape': '{1} hat in unbekannter Form geantwortet',
  'It needs your RapidAPI key.': 'Dafür braucht es deinen RapidAPI-Schlüssel.',
  'This month’s calls are used up.': 'Die Anfragen dieses Monats sind aufgebraucht.',
  'RapidAPI does not accept the key (any more).': 'RapidAPI nimmt den Schlüssel nicht (mehr) an.',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'Kopiere den Schlüssel aus deiner App auf rapidapi.com und abonniere mit dieser App „Track Analysis“.',
  'RapidAPI does not accept this key.': 'RapidAPI nimmt diesen Schlüssel nicht an.',
  'the plan at RapidAPI is used up': 'das Kontingent bei RapidAPI ist aufgebraucht',
  '{1} asks us to slow down': '{1} bittet um eine Pause',
  'wish: you like this song already': 'wish: Dir gefällt dieser Song schon',
  'One heart for each song.': 'Ein Herz pro Song.',
  'The owner does not let guests do that.': 'Das ist für Gäste nicht freigegeben.',
  'Ask an owner: they allow it under “Phones and people”.':
    'Frag einen Besitzer: Freigeben geht unter „Handys und Personen“.',
  'You were just heard.': 'Dein Wunsch kam gerade erst an.',
  'Let the music follow first.': 'Lass die Musik erst folgen.',
  'This phone has not joined the box.': 'Dieses Handy ist nicht mit der Box verbunden.',
  'Open /phone and type the code that the screen of the box shows.':
    'Öffne /phone und gib den Code ein, den die Box auf ihrem Bildschirm zeigt.',
  'This phone is a guest: it sees what plays.': 'Dieses Handy ist Gast: Es sieht, was läuft.',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    'Bitte auf /phone den Besitzer um Erlaubnis oder gib die Besitzer-PIN ein.',
  'This box does not answer to the name "{1}".': 'Auf den Namen „{1}“ hört diese Box nicht.',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'Öffne sie über ihre IP-Adresse, localhost oder einen Namen, der auf .local, .lan oder .home.arpa endet.',
  'A page of "{1}" may not command this box.': 'Eine Seite von „{1}“ darf diese Box nicht steuern.',
  'Use the pages of the box itself.': 'Nimm die Seiten der Box selbst.',
  'The PIN must have 6 to 12 digits.': 'Die PIN muss 6 bis 12 Ziffern haben.',
  'That PIN is the first that anybody would try.': 'Diese PIN würde jeder zuerst probieren.',
  'Choose one without such an order.': 'Wähle eine ohne solche Reihenfolge.',
  'There is no {1}.': '{1} gibt es nicht.',
  'from: must be before `to`': 'from: muss vor `to` liegen',
  'Send two times such as 2026-11-23T20:00:00Z.': 'Sende zwei Zeitpunkte wie 2026-11-23T20:00:00Z.',
  'This box takes no phones now: it serves only the machine it runs on.':
    'Diese Box nimmt gerade keine Handys an: Sie ist nur auf dem Rechner erreichbar, auf dem sie läuft.',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    'Starte sie mit --host 0.0.0.0 und gib dann den Code von ihrem Bildschirm ein.',
  'Too many wrong codes were tried.': 'Zu viele falsche Codes wurden probiert.',
  'Scan the QR code on the screen of the box instead: that works at once.':
    'Scanne stattdessen den QR-Code auf dem Bildschirm der Box: Das klappt sofort.',
  'That is not the code on the screen of the box.': 'Das ist nicht der Code auf dem Bildschirm der Box.',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'Lies ihn noch einmal ab: Er wechselt alle zehn Minuten und nach jedem Handy, das ihn benutzt hat.',
  'The pages of MoodDJ are not built.': 'Die Seiten von MoodDJ sind noch nicht gebaut.',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    'Stoppe die Box und führe im Checkout „npm start“ aus: Es baut, was fehlt. Die API läuft so lange weiter.',
  'This is an owner already.': 'Dieses Handy gehört schon einem Besitzer.',
  'Too many guests ask already.': 'Es fragen schon zu viele Gäste.',
  'Try again in ten minutes.': 'Versuch es in zehn Minuten noch einmal.',
  'This box has no owner PIN.': 'Diese Box hat keine Besitzer-PIN.',
  'Ask an owner: they allow it on their phone.': 'Frag einen Besitzer: Erlauben geht auf dessen Handy.',
  'Too many wrong PINs were tried.': 'Zu viele falsche PINs wurden probiert.',
  'That is not the owner PIN.': 'Das ist nicht die Besitzer-PIN.',
  'Ask an owner.': 'Frag einen Besitzer.',
  'id: nobody of that name asks (any more)': 'id: Unter diesem Namen fragt niemand (mehr)',
  'A wish ends after ten minutes.': 'Eine Anfrage verfällt nach zehn Minuten.',
  'This box takes no phones: it serves only the machine it runs on.':
    'Diese Box nimmt keine Handys an: Sie ist nur auf dem Rechner erreichbar, auf dem sie läuft.',
  'Start it with --host 0.0.0.0.': 'Starte sie mit --host 0.0.0.0.',
  'name: there is no such backup': 'name: Diese Sicherung gibt es nicht',
  'Upload one, or name one of GET /api/backups.': 'Lade eine hoch oder nenne eine aus GET /api/backups.',
  'The backup is damaged: it was changed or cut short on its way.':
    'Die Sicherung ist beschädigt: Sie wurde unterwegs verändert oder abgeschnitten.',
  'Copy it once more from where it was kept, or take another one.':
    'Kopiere sie noch einmal vom Ablageort oder nimm eine andere.',
  'This backup is of a newer kind than this MoodDJ knows.':
    'Diese Sicherung ist von neuerer Art, als dieses MoodDJ kennt.',
  'Update MoodDJ first.': 'Aktualisiere zuerst MoodDJ.',
  'This file is no backup of MoodDJ.': 'Diese Datei ist keine Sicherung von MoodDJ.',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'Wähle eine Datei, die MoodDJ erstellt hat: Ihr Name endet auf .mooddj.',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'passphrase: muss mindestens {1} Zeichen haben, und nicht immer dieselben',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    'Nimm vier oder fünf Wörter, die nicht zusammengehören, und schreib sie auf: Ohne sie lässt sich keine Sicherung öffnen.',
  'Backups have no passphrase yet.': 'Für Sicherungen gibt es noch keine Passphrase.',
  'Give one on the phone, or with `mooddj backup`.': 'Leg eine am Handy fest oder mit `mooddj backup`.',
  'A backup is being made already.': 'Es wird schon eine Sicherung erstellt.',
  'Wait until it is done.': 'Warte, bis sie fertig ist.',
  'GET /api/backups lists them.': 'GET /api/backups listet sie auf.',
  'There is not enough room on the disk: {1} MB are missing.': 'Der Speicherplatz reicht nicht: Es fehlen {1} MB.',
  'Free some space where {1} lies, or delete old backups.': 'Schaff Platz, wo {1} liegt, oder lösche alte Sicherungen.',
  'format: a CSV file holds one table': 'format: Eine CSV-Datei fasst nur eine Tabelle',
  'Ask for one of {1}, or for json.': 'Verlange eines von {1} oder json.',
  'A backup is being received or restored already.': 'Es wird schon eine Sicherung empfangen oder eingespielt.',
  'Wait until that is done.': 'Warte, bis das fertig ist.',
  'This backup is of a newer MoodDJ ({1}) than runs here.':
    'Diese Sicherung stammt von einem neueren MoodDJ ({1}) als diesem hier.',
  'Update MoodDJ, then restore it.': 'Aktualisiere MoodDJ und spiele sie dann ein.',
  'The file is too large for a backup.': 'Die Datei ist zu groß für eine Sicherung.',
  'Choose a file of MoodDJ.': 'Wähle eine Datei von MoodDJ.',
  'passphrase: it is not the one of this backup, which was made on {1}':
    'passphrase: gehört nicht zu dieser Sicherung vom {1}',
  'Enter the passphrase that was set on the box when the backup was made.':
    'Gib die Passphrase ein, die auf der Box galt, als die Sicherung entstand.',
  'A backup is being made, and would hold what is wiped.':
    'Gerade entsteht eine Sicherung; sie würde enthalten, was gelöscht wird.',
  'Try again when it is done.': 'Versuch es wieder, wenn sie fertig ist.',
  'There is nothing to bring back.': 'Es gibt nichts zurückzuholen.',
  'A wiped history can be brought back for a minute.':
    'Ein gelöschter Verlauf lässt sich eine Minute lang zurückholen.',
  ...saysBoxMore,
};

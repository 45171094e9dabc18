import type { saysBox as english } from '../en/says-box.ts';
import { saysBoxMore } from './says-box-more.ts';

/** What the box says of itself: refusals, phones, backups. `{1}` is filled in. */
export const saysBox: Readonly<Record<(typeof english)[number], string>> = {
  'Try again in {1} s.': 'Spróbuj ponownie za {1} s.',
  'Something went wrong inside the box.': 'W urządzeniu coś poszło nie tak.',
  'Look at the log, and report it.': 'Zajrzyj do dziennika i zgłoś to.',
  'The file is empty.': 'Plik jest pusty.',
  'Choose a CSV file with a line of column names.': 'Wybierz plik CSV z wierszem nazw kolumn.',
  'no answer from {1}': 'brak odpowiedzi od {1}',
  'The file has no column that names songs.': 'W pliku nie ma kolumny z utworami.',
  'Add a column “uri” with addresses such as spotify:track:… .':
    'Dodaj kolumnę „uri” z adresami w rodzaju spotify:track:… .',
  'The file has no column “{1}”.': 'W pliku nie ma kolumny „{1}”.',
  'Add it; a file needs at least: uri, {1}.': 'Dodaj ją; plik musi zawierać co najmniej: uri, {1}.',
  '{1} answered in an unknown shape': '{1}: odpowiedź w nieznanej postaci',
  'It needs your RapidAPI key.': 'Potrzebny jest twój klucz RapidAPI.',
  'This month’s calls are used up.': 'Zapytania na ten miesiąc są wykorzystane.',
  'RapidAPI does not accept the key (any more).': 'RapidAPI nie przyjmuje (już) tego klucza.',
  'Copy the key from your app at rapidapi.com, and subscribe that app to “Track Analysis”.':
    'Skopiuj klucz ze swojej aplikacji na rapidapi.com i wykup dla niej „Track Analysis”.',
  'RapidAPI does not accept this key.': 'RapidAPI nie przyjmuje tego klucza.',
  'the plan at RapidAPI is used up': 'limit w RapidAPI jest wykorzystany',
  '{1} asks us to slow down': '{1} prosi o zwolnienie tempa',
  'wish: you like this song already': 'wish: ten utwór już masz polubiony',
  'One heart for each song.': 'Jedno serduszko na utwór.',
  'The owner does not let guests do that.': 'Właściciel nie pozwala na to gościom.',
  'Ask an owner: they allow it under “Phones and people”.': 'Poproś właściciela: zezwala na to w „Telefony i osoby”.',
  'You were just heard.': 'Twoje życzenie właśnie dotarło.',
  'Let the music follow first.': 'Daj muzyce chwilę, by za nim poszła.',
  'This phone has not joined the box.': 'Ten telefon nie jest połączony z urządzeniem.',
  'Open /phone and type the code that the screen of the box shows.': 'Otwórz /phone i wpisz kod z ekranu urządzenia.',
  'This phone is a guest: it sees what plays.': 'Ten telefon jest gościem: widzi, co gra.',
  'On /phone, ask the owner to make it an owner, or enter the owner PIN.':
    'Na /phone poproś właściciela o pełny dostęp albo wpisz PIN właściciela.',
  'This box does not answer to the name "{1}".': 'To urządzenie nie odpowiada na nazwę „{1}”.',
  'Open it by its IP address, localhost, or a name ending in .local, .lan or .home.arpa.':
    'Otwórz je przez adres IP, localhost albo nazwę z końcówką .local, .lan lub .home.arpa.',
  'A page of "{1}" may not command this box.': 'Strona z „{1}” nie może sterować tym urządzeniem.',
  'Use the pages of the box itself.': 'Użyj stron samego urządzenia.',
  'The PIN must have 6 to 12 digits.': 'PIN musi mieć od 6 do 12 cyfr.',
  'That PIN is the first that anybody would try.': 'Taki PIN każdy sprawdziłby jako pierwszy.',
  'Choose one without such an order.': 'Wybierz taki, który nie jest prostym ciągiem.',
  'There is no {1}.': '{1} nie istnieje.',
  'from: must be before `to`': 'from: musi być przed `to`',
  'Send two times such as 2026-11-23T20:00:00Z.': 'Wyślij dwa punkty w czasie, np. 2026-11-23T20:00:00Z.',
  'This box takes no phones now: it serves only the machine it runs on.':
    'To urządzenie nie przyjmuje teraz telefonów: jest dostępne tylko na komputerze, na którym działa.',
  'Start it with --host 0.0.0.0, then type the code that its screen shows.':
    'Uruchom je z --host 0.0.0.0, potem wpisz kod z jego ekranu.',
  'Too many wrong codes were tried.': 'Zbyt wiele razy wpisano zły kod.',
  'Scan the QR code on the screen of the box instead: that works at once.':
    'Zeskanuj zamiast tego kod QR z ekranu urządzenia: to działa od razu.',
  'That is not the code on the screen of the box.': 'To nie jest kod z ekranu urządzenia.',
  'Read it again: it changes every ten minutes, and after each phone that used it.':
    'Odczytaj go jeszcze raz: zmienia się co dziesięć minut i po każdym telefonie, który go użył.',
  'The pages of MoodDJ are not built.': 'Strony MoodDJ nie są zbudowane.',
  'Stop the box and run "npm start" in the checkout: it builds what is missing. The API works meanwhile.':
    'Zatrzymaj urządzenie i uruchom „npm start” w repozytorium: zbuduje, czego brakuje. API tymczasem działa.',
  'This is an owner already.': 'Ten telefon jest już właścicielem.',
  'Too many guests ask already.': 'Pyta już zbyt wielu gości.',
  'Try again in ten minutes.': 'Spróbuj ponownie za dziesięć minut.',
  'This box has no owner PIN.': 'To urządzenie nie ma PIN-u właściciela.',
  'Ask an owner: they allow it on their phone.': 'Poproś właściciela: zezwala na to na swoim telefonie.',
  'Too many wrong PINs were tried.': 'Zbyt wiele razy wpisano zły PIN.',
  'That is not the owner PIN.': 'To nie jest PIN właściciela.',
  'Ask an owner.': 'Zapytaj właściciela.',
  'id: nobody of that name asks (any more)': 'id: nikt o tej nazwie (już) nie pyta',
  'A wish ends after ten minutes.': 'Prośba wygasa po dziesięciu minutach.',
  'This box takes no phones: it serves only the machine it runs on.':
    'To urządzenie nie przyjmuje telefonów: jest dostępne tylko na komputerze, na którym działa.',
  'Start it with --host 0.0.0.0.': 'Uruchom je z --host 0.0.0.0.',
  'name: there is no such backup': 'name: nie ma takiej kopii zapasowej',
  'Upload one, or name one of GET /api/backups.': 'Prześlij ją albo podaj jedną z GET /api/backups.',
  'The backup is damaged: it was changed or cut short on its way.':
    'Kopia zapasowa jest uszkodzona: po drodze została zmieniona lub ucięta.',
  'Copy it once more from where it was kept, or take another one.':
    'Skopiuj ją jeszcze raz z miejsca przechowania albo weź inną.',
  'This backup is of a newer kind than this MoodDJ knows.': 'Ta kopia jest nowszego rodzaju, niż zna ten MoodDJ.',
  'Update MoodDJ first.': 'Najpierw zaktualizuj MoodDJ.',
  'This file is no backup of MoodDJ.': 'Ten plik nie jest kopią zapasową MoodDJ.',
  'Choose a file that MoodDJ made: its name ends in .mooddj.':
    'Wybierz plik utworzony przez MoodDJ: jego nazwa kończy się na .mooddj.',
  'passphrase: must have {1} characters or more, and not the same ones over and over':
    'passphrase: musi mieć co najmniej {1} znaków, i to nie wciąż tych samych',
  'Take four or five words that do not belong together, and write them down: nobody can open a backup without.':
    'Weź cztery lub pięć słów, które do siebie nie pasują, i zapisz je: bez nich nikt nie otworzy kopii.',
  'Backups have no passphrase yet.': 'Kopie zapasowe nie mają jeszcze hasła.',
  'Give one on the phone, or with `mooddj backup`.': 'Ustaw je na telefonie albo przez `mooddj backup`.',
  'A backup is being made already.': 'Kopia zapasowa już się tworzy.',
  'Wait until it is done.': 'Zaczekaj, aż będzie gotowa.',
  'GET /api/backups lists them.': 'Listę podaje GET /api/backups.',
  'There is not enough room on the disk: {1} MB are missing.': 'Na dysku jest za mało miejsca: brakuje {1} MB.',
  'Free some space where {1} lies, or delete old backups.':
    'Zwolnij miejsce tam, gdzie leży {1}, albo usuń stare kopie.',
  'format: a CSV file holds one table': 'format: plik CSV mieści jedną tabelę',
  'Ask for one of {1}, or for json.': 'Poproś o jedno z: {1}, albo o json.',
  'A backup is being received or restored already.': 'Jakaś kopia jest już odbierana lub przywracana.',
  'Wait until that is done.': 'Zaczekaj, aż to się skończy.',
  'This backup is of a newer MoodDJ ({1}) than runs here.': 'Ta kopia pochodzi z nowszego MoodDJ ({1}) niż ten tutaj.',
  'Update MoodDJ, then restore it.': 'Zaktualizuj MoodDJ, potem ją przywróć.',
  'The file is too large for a backup.': 'Plik jest za duży jak na kopię zapasową.',
  'Choose a file of MoodDJ.': 'Wybierz plik MoodDJ.',
  'passphrase: it is not the one of this backup, which was made on {1}':
    'passphrase: nie pasuje do tej kopii, utworzonej {1}',
  'Enter the passphrase that was set on the box when the backup was made.':
    'Wpisz hasło, które obowiązywało na urządzeniu, gdy powstała kopia.',
  'A backup is being made, and would hold what is wiped.':
    'Właśnie powstaje kopia zapasowa; zawierałaby to, co usuwasz.',
  'Try again when it is done.': 'Spróbuj ponownie, gdy będzie gotowa.',
  'There is nothing to bring back.': 'Nie ma czego przywrócić.',
  'A wiped history can be brought back for a minute.': 'Usuniętą historię można przywrócić przez minutę.',
  ...saysBoxMore,
};

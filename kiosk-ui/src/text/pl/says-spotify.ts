import type { saysSpotify as english } from '../en/says-spotify.ts';

/** What the box says of Spotify and the ways to it. `{1}` is filled in. */
export const saysSpotify: Readonly<Record<(typeof english)[number], string>> = {
  'clientId: the settings file fixes it': 'clientId: ustalone w pliku ustawień',
  'Take `spotify.clientId` out of the file and restart.': 'Usuń `spotify.clientId` z pliku i uruchom ponownie.',
  'clientId: the app is known, but lists no redirect URI of this box':
    'clientId: aplikacja jest znana, ale nie ma Redirect URI tego urządzenia',
  'Add {1} to the Redirect URIs of your app, press Save there, and try again.':
    'Dodaj {1} do Redirect URIs swojej aplikacji, naciśnij tam Save i spróbuj ponownie.',
  'id: there is no such playlist': 'id: nie ma takiej playlisty',
  'Choose one of GET /api/library/playlists.': 'Wybierz jedną z GET /api/library/playlists.',
  'Choose another one.': 'Wybierz coś innego.',
  'Spotify refused the sign-in: {1}': 'Spotify odrzuciło logowanie: {1}',
  'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.':
    'Porównaj `spotify.clientId` i `spotify.redirectUri` ze swoją aplikacją na developer.spotify.com i połącz ponownie.',
  'Spotify’s sign-in service answered {1}': 'Usługa logowania Spotify odpowiedziała {1}',
  'Spotify asks us to slow down': 'Spotify prosi o zwolnienie tempa',
  'Spotify’s daily quota of this app is used up': 'Dzienny limit tej aplikacji w Spotify jest wykorzystany',
  'Spotify does not answer': 'Spotify nie odpowiada',
  'The box has spent its calls to Spotify for today': 'Urządzenie wykorzystało dzisiejsze zapytania do Spotify',
  'The rest of today’s calls to Spotify is kept for the music':
    'Reszta dzisiejszych zapytań do Spotify jest zachowana dla muzyki',
  'clientId: nothing was entered': 'clientId: nic nie wpisano',
  'Paste the Client ID from the page of your app.': 'Wklej Client ID ze strony swojej aplikacji.',
  'clientId: that is an address, not the Client ID': 'clientId: to jest adres, a nie Client ID',
  'Open your app there, then Settings: the Client ID is at the top.':
    'Otwórz tam swoją aplikację, potem Settings: Client ID jest na górze.',
  'clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has {1}':
    'clientId: Client ID ma 32 znaki, od 0 do 9 i od a do f; ten ma ich {1}',
  'Copy it again from the page of your app, without blanks.':
    'Skopiuj go jeszcze raz ze strony swojej aplikacji, bez spacji.',
  'clientId: Spotify knows no app with this Client ID': 'clientId: Spotify nie zna aplikacji z tym Client ID',
  'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)':
    'Porównaj go ze stroną swojej aplikacji na developer.spotify.com. (Client secret to coś innego: nie jest potrzebny.)',
  'Spotify’s sign-in service answered {1} when asked about the app':
    'Usługa logowania Spotify odpowiedziała {1} na pytanie o aplikację',
  'Spotify answered {1} with nothing': 'Spotify na {1} nic nie odpowiedziało',
  'Spotify answered {1} in an unknown shape: {2} {3}': 'Spotify odpowiedziało na {1} w nieznanej postaci: {2} {3}',
  'Spotify does not accept the sign-in': 'Spotify nie przyjmuje logowania',
  'Pair your Spotify account again.': 'Połącz swoje konto Spotify ponownie.',
  'Spotify answered {1}': 'Spotify odpowiedziało {1}',
  'Spotify plays on request only for Premium accounts': 'Spotify gra na życzenie tylko dla kont Premium',
  'Pair an account that has Spotify Premium.': 'Połącz konto ze Spotify Premium.',
  'Spotify does not allow this: {1}': 'Spotify na to nie pozwala: {1}',
  'Add this account to your app on developer.spotify.com, then pair again and agree to everything asked for.':
    'Dodaj to konto do swojej aplikacji na developer.spotify.com, połącz ponownie i zgódź się na wszystko, o co pyta.',
  'Spotify answered {1}: {2}': 'Spotify odpowiedziało {1}: {2}',
  'Not the address of a cover': 'To nie jest adres okładki',
  'Ask for the cover of a song of the library.': 'Poproś o okładkę utworu z biblioteki.',
  'no picture at {1} ({2} {3})': 'brak obrazka w {1} ({2} {3})',
  'Spotify answered {1} with entries of an unknown shape': 'Spotify odpowiedziało na {1} wpisami w nieznanej postaci',
  'another account is active now': 'teraz aktywne jest inne konto',
  'Spotify answered {1} in an unknown shape': 'Spotify odpowiedziało na {1} w nieznanej postaci',
  'Pair your Spotify account: the phone page shows how.': 'Połącz swoje konto Spotify: strona na telefonie pokaże jak.',
  'Spotify answered with playlists of an unknown shape': 'Spotify odpowiedziało playlistami w nieznanej postaci',
  'way: this browser cannot go by "{1}" from {2}': 'way: ta przeglądarka nie może skorzystać z „{1}” spod adresu {2}',
  'The address holds no code.': 'W adresie nie ma kodu.',
  'Begin again with “Connect Spotify”.': 'Zacznij od nowa przyciskiem „Połącz Spotify”.',
  'The answer holds no state: it is not one that this box asked for.':
    'Odpowiedź nie zawiera state: to urządzenie o nią nie prosiło.',
  'This answer belongs to no attempt that this box knows.':
    'Ta odpowiedź nie pasuje do żadnej próby znanej urządzeniu.',
  'It may be from another box, or from before a restart. {1}':
    'Może pochodzić z innego urządzenia albo sprzed ponownego uruchomienia. {1}',
  'Another browser began this attempt, or the same one under another address of the box.':
    'Tę próbę zaczęła inna przeglądarka albo ta sama pod innym adresem urządzenia.',
  'Finish it where it was begun. Or here: {1}': 'Dokończ ją tam, gdzie się zaczęła. Albo tutaj: {1}',
  'This answer is being taken already.': 'Ta odpowiedź jest już przyjmowana.',
  'Wait a moment.': 'Poczekaj chwilę.',
  'This answer was used already: each is good once.': 'Ta odpowiedź została już użyta: każda jest jednorazowa.',
  'This answer is too old: an attempt ends after ten minutes.':
    'Ta odpowiedź jest za stara: próba wygasa po dziesięciu minutach.',
  'You declined at Spotify.': 'W Spotify wybrano odmowę.',
  'Begin again and agree, if you want music.': 'Zacznij od nowa i zgódź się, jeśli chcesz muzyki.',
  'Spotify answered "{1}" instead of a code.': 'Spotify odpowiedziało „{1}” zamiast kodu.',
  'Nothing was pasted.': 'Nic nie wklejono.',
  'Copy the whole address of the page that could not open: it begins with http:// and holds code= and state=.':
    'Skopiuj cały adres strony, która się nie otworzyła: zaczyna się od http:// i zawiera code= oraz state=.',
  'The address holds "{1}" twice.': 'Adres zawiera „{1}” dwa razy.',
  'The end of the address is missing: there is no state= in it.': 'Brakuje końca adresu: nie ma w nim state=.',
  'There is no code= in the address, only state=: its middle is missing.':
    'W adresie nie ma code=, jest tylko state=: brakuje jego środka.',
  'That is the address of Spotify’s own page.': 'To adres strony samego Spotify.',
  'Agree there first. Then copy the address of the next page, the one that cannot open.':
    'Najpierw wyraź tam zgodę. Potem skopiuj adres następnej strony, tej, która się nie otwiera.',
  'That is the address of this page.': 'To adres tej strony.',
  'Go back to the page that could not open. {1}': 'Wróć do strony, która się nie otworzyła. {1}',
  'The address is cut off: nothing follows its question mark, so there is no code in it.':
    'Adres jest ucięty: po znaku zapytania nic nie ma, więc brak w nim kodu.',
  'Tap the address so that all of it is marked, then copy. {1}':
    'Dotknij adresu, by zaznaczyć go w całości, i skopiuj. {1}',
  'That is no address with a code in it.': 'To nie jest adres z kodem.',
  'The page that should play is not open': 'Strona, która ma grać, nie jest otwarta',
  'Open the kiosk page of this box in a browser, or choose another device on the phone.':
    'Otwórz stronę kiosku tego urządzenia w przeglądarce albo wybierz na telefonie inny odtwarzacz.',
  'The kiosk’s browser does not play: {1}': 'Przeglądarka kiosku nie gra: {1}',
  'The player “{1}” is not to be seen at Spotify': 'Spotify nie widzi odtwarzacza „{1}”',
  'The player “{1}” cannot be addressed now': 'Odtwarzacz „{1}” jest teraz niedostępny',
  'Switch “{1}” on and choose it once in the Spotify app. {2}': 'Włącz „{1}” i wybierz raz w aplikacji Spotify. {2}',
  'output: the settings file fixes it': 'output: ustalone w pliku ustawień',
  'Take `spotify.device` out of the file and restart.': 'Usuń `spotify.device` z pliku i uruchom ponownie.',
  'kind: this box has no output "{1}"': 'kind: to urządzenie nie ma wyjścia „{1}”',
  'Choose one of GET /api/outputs.': 'Wybierz jedno z GET /api/outputs.',
  'Soloist is not running yet': 'Soloist jeszcze nie działa',
  'Soloist listens on {1}, where everybody in the network could command it':
    'Soloist nasłuchuje na {1}, gdzie każdy w sieci mógłby nim sterować',
  'Start it with `--ws 127.0.0.1:0`.': 'Uruchom go z `--ws 127.0.0.1:0`.',
  '{1} cannot be read': 'Nie można odczytać {1}',
  'Soloist closed the connection': 'Soloist zamknął połączenie',
  'The connection to Soloist broke': 'Połączenie z Soloist zostało zerwane',
  'Soloist does not answer to {1}': 'Soloist nie odpowiada na {1}',
  'Soloist speaks another language than this MoodDJ: {1}': 'Soloist mówi innym językiem niż ten MoodDJ: {1}',
  'The box stops': 'Urządzenie kończy pracę',
  'Soloist does not answer': 'Soloist nie odpowiada',
  'Soloist refused {1}: {2}': 'Soloist odrzucił {1}: {2}',
  'Soloist is starting': 'Soloist się uruchamia',
  'Soloist has no key': 'Soloist nie ma klucza',
  'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.':
    'Utwórz klucz do Spotify Soloist na developer.spotify.com i umieść go w sekrecie `soloist-key`.',
  'Soloist cannot be started: {1} ({2})': 'Nie można uruchomić Soloist: {1} ({2})',
  'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.':
    'Zainstaluj Spotify Soloist na urządzeniu i podaj jego program w `spotify.soloist.program`.',
  'This build of Spotify Soloist has ended: each works for 90 days':
    'Ta wersja Spotify Soloist wygasła: każda działa przez 90 dni',
  'Install the newest Soloist on the box, then restart MoodDJ.':
    'Zainstaluj na urządzeniu najnowszy Soloist, potem uruchom MoodDJ ponownie.',
  'Soloist ended ({1}); it is started again': 'Soloist zakończył pracę ({1}); jest uruchamiany ponownie',
  'Nobody is logged in on this box’s own player': 'W odtwarzaczu tego urządzenia nikt nie jest zalogowany',
  'Open Spotify on a phone in this network, tap the devices button, and choose “{1}” once.':
    'Otwórz Spotify na telefonie w tej sieci, dotknij przycisku urządzeń i wybierz raz „{1}”.',
  'No Spotify player is active': 'Żaden odtwarzacz Spotify nie jest aktywny',
  'Open Spotify on the device that should play, start any song there once, or name the device in `spotify.device`.':
    'Otwórz Spotify tam, skąd ma grać muzyka, włącz raz dowolny utwór albo podaj nazwę odtwarzacza w `spotify.device`.',
  'This device keeps its volume to itself': 'Ten odtwarzacz sam ustala swoją głośność',
  'Turn the volume at the device.': 'Ustaw głośność na odtwarzaczu.',
  'Spotify did not understand: {1}': 'Spotify nie zrozumiało: {1}',
  'Spotify made a playlist and did not say which': 'Spotify utworzyło playlistę, ale nie podało, którą',
  'Spotify answered in an unknown shape how long a playlist is': 'Spotify podało długość playlisty w nieznanej postaci',
  'Your consent at Spotify does not cover making playlists.': 'Twoja zgoda w Spotify nie obejmuje tworzenia playlist.',
  'Pair the account again and agree to everything asked for.':
    'Połącz konto ponownie i zgódź się na wszystko, o co pyta.',
  'The consent at Spotify has ended': 'Zgoda w Spotify wygasła',
  'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.':
    'Otwórz stronę na telefonie albo /api/auth/login w przeglądarce tego urządzenia i połącz swoje konto Spotify.',
  'Spotify does not take this sign-in (any more)': 'Spotify nie przyjmuje (już) tego logowania',
  'Begin again with “Connect Spotify” on the phone page.':
    'Zacznij od nowa przyciskiem „Połącz Spotify” na stronie w telefonie.',
  'No such account is paired': 'Nie połączono takiego konta',
  'Choose one of the list.': 'Wybierz coś z listy.',
  'No Spotify account is paired': 'Nie połączono żadnego konta Spotify',
  'The Spotify sign-in was kept with a key that this box no longer has.':
    'Logowanie Spotify zapisano kluczem, którego to urządzenie już nie ma.',
  'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.':
    'Przywróć plik mooddj.key, który leżał obok bazy danych, albo połącz swoje konto Spotify ponownie.',
  'Spotify asks you to agree again: consent ends after six months.':
    'Spotify prosi cię o ponowną zgodę: wygasa ona po sześciu miesiącach.',
  'Spotify’s consent for {1} ends about now.': 'Zgoda w Spotify ({1}) właśnie wygasa.',
  'Spotify’s consent for {1} ends within a day.': 'Zgoda w Spotify ({1}) wygasa w ciągu jednego dnia.',
  'Spotify’s consent for {1} ends in {2} days.': 'Zgoda w Spotify ({1}) wygasa za {2} dni.',
  'Spotify does not allow this': 'Spotify na to nie pozwala',
  'Spotify has no {1}': 'Spotify nie ma {1}',
  'This browser cannot play protected music. Use Chrome, Edge or Firefox, or choose another device.':
    'Ta przeglądarka nie odtwarza chronionej muzyki. Użyj Chrome, Edge lub Firefoksa albo wybierz inne urządzenie.',
  'Pair your Spotify account again: playing in a browser needs one more permission.':
    'Połącz ponownie swoje konto Spotify: odtwarzanie w przeglądarce wymaga jeszcze jednego uprawnienia.',
  'Touch the kiosk page once: browsers play no sound before that.':
    'Dotknij raz strony na ekranie: wcześniej przeglądarki nie odtwarzają dźwięku.',
  'Spotify sees no player at all.': 'Spotify nie widzi żadnego odtwarzacza.',
  'Spotify sees: {1}.': 'Spotify widzi: {1}.',
  'Spotify gives no address for it now: play any song there once.':
    'Spotify nie podaje teraz jego adresu: odtwórz tam raz dowolny utwór.',
  'Spotify does not see it now: is it switched on?': 'Spotify teraz go nie widzi: czy jest włączone?',
  'Soloist refused {1}': 'Soloist odmówił: {1}',
  'Open Spotify on a phone in this network, tap the devices button, and choose this box once.':
    'Otwórz Spotify na telefonie w tej sieci, dotknij przycisku urządzeń i wybierz raz to urządzenie.',
};

/** The second half of what the box says of itself: home automation, commands, health, the camera. */
export const saysBoxMore = {
  'The box stops.': 'Urządzenie kończy pracę.',
  'Correct mqtt.username in the configuration and the password in MOODDJ_MQTT_PASSWORD.':
    'Popraw mqtt.username w konfiguracji i hasło w MOODDJ_MQTT_PASSWORD.',
  'Publishing below {1}.': 'Publikuje pod {1}.',
  'The box keeps trying. Check that the broker runs, and mqtt.url in the configuration.':
    'Urządzenie próbuje dalej. Sprawdź, czy broker działa, i mqtt.url w konfiguracji.',
  'The connection to the MQTT broker broke.': 'Połączenie z brokerem MQTT zostało zerwane.',
  'The MQTT broker did not take a message: {1}': 'Broker MQTT nie przyjął wiadomości: {1}',
  'The MQTT broker does not let the box use its topics.':
    'Broker MQTT nie pozwala urządzeniu korzystać z jego tematów.',
  'Allow this user to read and write below mqtt.prefix in the access list of the broker.':
    'Zezwól temu użytkownikowi na odczyt i zapis pod mqtt.prefix na liście dostępu brokera.',
  'previous: no song was played before this one': 'previous: przed tym utworem nic nie grało',
  'volume: must be a whole number of percent': 'volume: musi być całkowitą liczbą procent',
  'Send 0 to 100.': 'Wyślij liczbę od 0 do 100.',
  'volume: {1} percent is the most in the quiet hours': 'volume: w godzinach ciszy najwyżej {1} procent',
  'Turn it up at the player itself, or change `dj.quietVolumePercent`.':
    'Podgłośnij na samym odtwarzaczu albo zmień `dj.quietVolumePercent`.',
  'direction: the settings file fixes it': 'direction: ustalone w pliku ustawień',
  'Take `dj.direction` out of the file and restart.': 'Usuń `dj.direction` z pliku i uruchom ponownie.',
  'explicit: the settings file fixes it': 'explicit: ustalone w pliku ustawień',
  'Take `library.explicit` out of the file and restart.': 'Usuń `library.explicit` z pliku i uruchom ponownie.',
  'command: not known': 'command: nieznane',
  'See /api/openapi.json for the commands.': 'Polecenia opisuje /api/openapi.json.',
  '{1}: "{2}" is not known': '{1}: „{2}” jest nieznane',
  'One of {1}.': 'Możliwe: {1}.',
  'There are no songs to choose from.': 'Nie ma utworów do wyboru.',
  'Like some songs in Spotify, which the box reads by itself, or lift a ban.':
    'Polub kilka utworów w Spotify, urządzenie wczyta je samo, albo cofnij blokadę.',
  'key: no such {1} is banned': 'key: nie ma takiej blokady ({1})',
  'GET /api/taste lists what is.': 'GET /api/taste pokazuje, co jest zablokowane.',
  'arc: "{1}" is not known': 'arc: „{1}” jest nieznane',
  'arc: the settings file fixes it': 'arc: ustalone w pliku ustawień',
  'Take `dj.arc` out of the file and restart.': 'Usuń `dj.arc` z pliku i uruchom ponownie.',
  'uri: no song plays': 'uri: żaden utwór nie gra',
  'Name one, or wait until one plays.': 'Podaj jakiś albo zaczekaj, aż któryś zagra.',
  'uri: "{1}" is not among the songs of this box': 'uri: „{1}” nie należy do utworów tego urządzenia',
  'Name a song that the box knows.': 'Podaj utwór, który urządzenie zna.',
  'by: "{1}" is no song and no list of this box': 'by: „{1}” nie jest utworem ani listą tego urządzenia',
  'Send `off`, a song or a list.': 'Wyślij `off`, utwór albo listę.',
  'The player does not take any of the songs.': 'Odtwarzacz nie przyjmuje żadnego z utworów.',
  'No music is playing yet.': 'Muzyka jeszcze nie gra.',
  'Plays on {1}.': 'Gra na: {1}.',
  '{1}. What is shown was sent, not seen.': '{1}. Widać to, co wysłano, a nie to, co naprawdę gra.',
  'The music goes on, and the box looks again by itself.': 'Muzyka gra dalej, a urządzenie samo sprawdzi ponownie.',
  'The music was moved to another device of this account. What plays there is not seen from here.':
    'Muzykę przeniesiono na inny sprzęt z tym kontem. Stąd nie widać, co tam gra.',
  'Press play to bring it back to this box, or choose that device on the phone page.':
    'Naciśnij odtwarzanie, by wróciła tutaj, albo wybierz tamten sprzęt na stronie w telefonie.',
  'The box tries again by itself.': 'Urządzenie samo spróbuje ponownie.',
  'This is a fault of MoodDJ: restart it, and report what the log says.':
    'To błąd MoodDJ: uruchom go ponownie i zgłoś, co jest w dzienniku.',
  'Nothing has played this evening.': 'Dziś wieczorem nic jeszcze nie grało.',
  'Save it once some songs have played.': 'Zapisz go, gdy zagra kilka utworów.',
  'Spotify does not find the playlist that it has just made.':
    'Spotify nie znajduje playlisty, którą przed chwilą utworzyło.',
  'Waits for a Spotify account.': 'Czeka na konto Spotify.',
  '{1} songs, {2} of them understood.': 'Utwory: {1}, w tym rozpoznane: {2}.',
  'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.':
    'Polub kilka utworów w Spotify albo wybierz playlisty na telefonie; urządzenie wczyta je samo.',
  '{1} songs; the rest is read later: {2}.': 'Utwory: {1}; reszta zostanie wczytana później: {2}.',
  'The built-in sandbox: invented songs, no sound.': 'Wbudowany tryb próbny: zmyślone utwory, bez dźwięku.',
  'No Spotify account is paired.': 'Nie połączono żadnego konta Spotify.',
  'Open the phone page, or /api/auth/login in a browser on this box.':
    'Otwórz stronę na telefonie albo /api/auth/login w przeglądarce tego urządzenia.',
  'Spotify asks {1} to agree again: consent ends after six months.':
    'Spotify prosi o ponowną zgodę ({1}): wygasa ona po sześciu miesiącach.',
  'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.':
    'Otwórz stronę na telefonie albo /api/auth/login w przeglądarce tego urządzenia i połącz Spotify ponownie.',
  'Paired with {1}.': 'Połączone konto: {1}.',
  '{1} It then lasts six more months.': '{1} Potem będzie ważna kolejne pół roku.',
  'Nothing to do: the music goes on with the songs that were sent.':
    'Nic nie trzeba robić: muzyka gra dalej z wysłanych utworów.',
  'Spotify’s daily quota of this app is used up.': 'Dzienny limit tej aplikacji w Spotify jest wykorzystany.',
  '{1} Other apps of your developer account count, too.':
    '{1} Inne aplikacje twojego konta deweloperskiego też się liczą.',
  'The vision process is not running; it is being started.': 'Proces obrazu nie działa; właśnie jest uruchamiany.',
  'Waiting for the vision process.': 'Czeka na proces obrazu.',
  'Give the box more air, and a power supply that is strong enough.':
    'Zapewnij urządzeniu więcej powietrza i dość mocny zasilacz.',
  'The clock is not set yet.': 'Zegar nie jest jeszcze ustawiony.',
  'Connect the box to the internet: it then learns the time by itself.':
    'Połącz urządzenie z internetem: wtedy samo ustawi czas.',
  'The backup opens, but its database cannot be used: {1}':
    'Kopia się otwiera, ale jej bazy danych nie można użyć: {1}',
  'Take another backup.': 'Weź inną kopię zapasową.',
  'The disk with {1} is full.': 'Dysk z {1} jest pełny.',
  'Free some space on it.': 'Zwolnij na nim trochę miejsca.',
  '{1} cannot be written.': 'Nie można zapisać {1}.',
  'Make its disk and folder writable again.': 'Przywróć możliwość zapisu na tym dysku i w tym folderze.',
  '{1} could not be read or written ({2}).': 'Nie udało się odczytać ani zapisać {1} ({2}).',
  'The camera page asks for its camera.': 'Strona kamery prosi o swoją kamerę.',
  'Allow it there, if the browser asks.': 'Zezwól tam, jeśli przeglądarka zapyta.',
  'The camera page may not use the camera of its device.': 'Strona kamery nie może używać kamery swojego sprzętu.',
  'Allow the camera for that page in its browser, then press Start there.':
    'Zezwól tej stronie na kamerę w jej przeglądarce, potem naciśnij tam Start.',
  'The device that shows the camera page has no camera.': 'Sprzęt ze stroną kamery nie ma kamery.',
  'Plug one in, or open the page on another device.': 'Podłącz jakąś albo otwórz stronę na innym sprzęcie.',
  'The camera of the camera page is used by another program.': 'Kamery ze strony kamery używa inny program.',
  'Close that program, then press Start on the page.': 'Zamknij ten program, potem naciśnij Start na stronie.',
  'The camera page is in the background, where browsers stop pictures.':
    'Strona kamery jest w tle, a tam przeglądarki wstrzymują obraz.',
  'Bring it to the front, and keep its screen on.': 'Przenieś ją na wierzch i zostaw ekran włączony.',
  'The camera of the camera page has stopped.': 'Kamera ze strony kamery się zatrzymała.',
  'Press Start on the page again.': 'Naciśnij na stronie ponownie Start.',
  'The browser of the camera page cannot read faces.': 'Przeglądarka strony kamery nie umie odczytywać twarzy.',
  'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.':
    'Otwórz stronę w aktualnym Chrome, Edge, Firefoksie lub Safari, na sprzęcie z większą pamięcią.',
  'The camera page is not open.': 'Strona kamery nie jest otwarta.',
  'Open http://localhost:{1}/camera on this machine, or /camera of this box through https on another, and press Start.':
    'Otwórz http://localhost:{1}/camera na tym komputerze albo /camera tego urządzenia przez https na innym i naciśnij Start.',
  'The camera page says nothing: its device sleeps, or has lost the network.':
    'Strona kamery milczy: jej sprzęt śpi albo stracił sieć.',
  'Wake it, bring the page to the front, and keep its screen on.':
    'Obudź go, przenieś stronę na wierzch i zostaw ekran włączony.',
  'A page in a browser does it.': 'Robi to strona w przeglądarce.',
  'This box does not look through a browser.': 'To urządzenie nie patrzy przez przeglądarkę.',
  'If it is to, the owner sets camera.source to "browser" and starts the box anew.':
    'Jeśli ma to robić, właściciel ustawia camera.source na „browser” i uruchamia urządzenie ponownie.',
  'No camera found.': 'Nie znaleziono kamery.',
  'Plug in a USB camera.': 'Podłącz kamerę USB.',
  '{1} has sent no picture for {2} s.': '{1} nie przysyła obrazu od {2} s.',
  'Unplug the camera and plug it in again.': 'Odłącz kamerę i podłącz ją ponownie.',
  '{1} has sent only damaged pictures for {2} s.': '{1} od {2} s przysyła tylko uszkodzone obrazy.',
  '{1} gives no pictures that MoodDJ can read ({2}).': '{1} nie daje obrazów, które MoodDJ umie odczytać ({2}).',
  'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.':
    'Użyj kamery z MJPG lub YUYV: ma je prawie każda kamerka USB.',
  'No camera found but "{1}", which has no hardware behind it.':
    'Nie znaleziono kamery poza „{1}”, za którą nie ma sprzętu.',
  'Plug in a USB camera; or, to use that one, set camera.source to "{1}".':
    'Podłącz kamerę USB; albo, by użyć tej, ustaw camera.source na „{1}”.',
  'The camera "{1}" is not plugged in.': 'Kamera „{1}” nie jest podłączona.',
  'Plug it in, or set camera.source to one that `mooddj camera list` shows.':
    'Podłącz ją albo ustaw camera.source na jedną z listy `mooddj camera list`.',
  'There is nothing at {1}.': 'Pod {1} niczego nie ma.',
  'the camera sent half a picture': 'kamera przysłała pół obrazu',
  'No daemon listens at {1} ({2}).': 'Żaden daemon nie nasłuchuje na {1} ({2}).',
  '{1} sends damaged pictures.': '{1} przysyła uszkodzone obrazy.',
  'Try another cable or another USB socket.': 'Spróbuj innego kabla albo innego gniazda USB.',
  'The camera is opening.': 'Kamera się otwiera.',
  'The camera is switched off.': 'Kamera jest wyłączona.',
  'Nobody in this network is called {1}.': 'Nikt w tej sieci nie nazywa się {1}.',
  'Check the name, or enter the IP address.': 'Sprawdź nazwę albo wpisz adres IP.',
  'At {1} nobody listens.': 'Pod {1} nikt nie nasłuchuje.',
  'Check the port (1883; 8883 with TLS), and that the broker runs and listens beyond its own machine.':
    'Sprawdź port (1883; z TLS 8883) oraz czy broker działa i jest dostępny także z innych komputerów.',
  'There is no way to {1}.': 'Nie ma drogi do {1}.',
  'Check the address, and that both are in the same network.': 'Sprawdź adres oraz czy oba są w tej samej sieci.',
  'The certificate of {1} is not one that the box believes.': 'Urządzenie nie ufa certyfikatowi {1}.',
  'Use a certificate of a known authority, or mqtt:// within your own network.':
    'Użyj certyfikatu znanego urzędu albo mqtt:// we własnej sieci.',
  'Something listens at {1}, but it is no MQTT broker that answers.':
    'Pod {1} coś nasłuchuje, ale nie jest to odpowiadający broker MQTT.',
  'Check the port, and mqtt:// against mqtts://.': 'Sprawdź port oraz czy ma być mqtt://, czy mqtts://.',
  '{1} wants a user and a password.': '{1} wymaga użytkownika i hasła.',
  'Enter those of the broker.': 'Wpisz te, które zna broker.',
  '{1} does not take this user with this password.': '{1} nie przyjmuje tego użytkownika z tym hasłem.',
  'Check both at the broker.': 'Sprawdź oba w brokerze.',
  '{1} does not let the user {2} connect, or write to {3}.':
    '{1} nie pozwala użytkownikowi {2} się połączyć albo pisać do {3}.',
  'Allow it in the broker’s access list.': 'Zezwól na to na liście dostępu brokera.',
  'The connection to {1} failed.': 'Połączenie z {1} się nie udało.',
  'Look at the log of the broker.': 'Zajrzyj do dziennika brokera.',
  'Change `venue.kind` only if the box moves.': 'Zmień `venue.kind` tylko wtedy, gdy urządzenie się przeprowadza.',
  'start-looking: the owner has switched the camera off': 'start-looking: właściciel wyłączył kamerę',
  'Switch it on first.': 'Najpierw ją włącz.',
  'url: no broker is set': 'url: nie ustawiono brokera',
  'Enter its address, such as mqtt://192.168.1.10.': 'Wpisz jego adres, na przykład mqtt://192.168.1.10.',
  'password: the environment of the box gives one': 'password: podaje je środowisko urządzenia',
  'Take MOODDJ_MQTT_PASSWORD, or the credential mqtt-password, away and restart.':
    'Usuń MOODDJ_MQTT_PASSWORD albo poświadczenie mqtt-password i uruchom ponownie.',
  'The MQTT broker {1} hung up.': 'Broker MQTT {1} przerwał połączenie.',
  'The MQTT broker {1} does not let the box in.': 'Broker MQTT {1} nie wpuszcza urządzenia.',
  'Cannot reach the MQTT broker {1}: {2}.': 'Brak połączenia z brokerem MQTT {1}: {2}.',
  'mqtt.url is no address of an MQTT broker.': 'mqtt.url nie jest adresem brokera MQTT.',
  'Write it as mqtt://host:1883 or mqtts://host:8883.': 'Wpisz go jako mqtt://host:1883 lub mqtts://host:8883.',
  'The network cannot be asked for brokers.': 'Nie można wyszukać brokerów w sieci.',
  '{1} Or wait {2} s.': '{1} Albo zaczekaj {2} s.',
  '{1} Or wait {2} min.': '{1} Albo zaczekaj {2} min.',
  'Ask an owner to allow it on their phone instead.':
    'Poproś zamiast tego właściciela, by zezwolił na to na swoim telefonie.',
  'A page of another site may not command this box.': 'Strona z innej witryny nie może sterować tym urządzeniem.',
  'The box itself': 'Samo urządzenie',
  'A program': 'Program',
  'Send valid JSON with content type application/json.': 'Wyślij poprawny JSON o typie zawartości application/json.',
  'Send JSON with content type application/json.': 'Wyślij JSON o typie zawartości application/json.',
  'See /api/openapi.json for what there is.': 'Wszystko, co jest, opisuje /api/openapi.json.',
  'Send less.': 'Wyślij mniej.',
  'Wait a minute, then try again.': 'Zaczekaj minutę i spróbuj ponownie.',
  '{1} free on the disk with {2}.': 'Wolne na dysku z {2}: {1}.',
  'The database {1} is damaged.': 'Baza danych {1} jest uszkodzona.',
  'The credential {1} holds no key for the Spotify tokens.':
    'Poświadczenie {1} nie zawiera klucza do logowania w Spotify.',
  'Give it 64 hexadecimal digits.': 'Podaj 64 cyfry szesnastkowe.',
  '{1} holds no key for the Spotify tokens.': '{1} nie zawiera klucza do logowania w Spotify.',
  'Put the right file back, or move it away and pair the account again.':
    'Przywróć właściwy plik albo usuń go i połącz konto ponownie.',
  'The key that opens the Spotify tokens, {1}, cannot be read or made ({2}).':
    'Nie można odczytać ani utworzyć {1}, klucza do logowania w Spotify ({2}).',
  'Give the user who runs MoodDJ the right to read and write it.':
    'Daj użytkownikowi, z którego konta działa MoodDJ, prawo do jego odczytu i zapisu.',
} as const;

import type { Words } from '../en/words.ts';

export const settingsAbout: Words['settings']['about'] = {
  name: 'Widać ją na ekranie, na stronie w telefonie i w automatyce domowej.',
  languages:
    'Pierwszy obowiązuje wszędzie, a wszystkie tam, gdzie ekran mówi, że patrzy kamera. Telefony używają własnego języka.',
  logLevel: 'Obszerniejszy pomaga znaleźć błąd, krótszy mniej zużywa kartę pamięci.',
  'camera.source':
    '„auto” samo znajdzie kamerę. Można też podać część nazwy kamery, „demo” dla kamery pokazowej albo „browser” dla tabletu lub laptopa, na którym otwarto stronę /camera.',
  'camera.size': '1280x720 widzi twarze z dwa razy większej odległości, ale bardziej obciąża procesor.',
  'camera.framesPerSecond': 'Tyle ma dawać kamera. Im więcej, tym świeższe każde spojrzenie.',
  'camera.mainsHz':
    'Przeciw migotaniu światła: 50 w Europie i większości świata, 60 w Ameryce Północnej. „Automatycznie” dobiera ją według strefy czasowej.',
  'camera.looksPerSecond': 'Najwyżej tyle, gdy ktoś jest w pokoju. W pustym jest ich mniej.',
  'camera.mirrorLooksPerSecond': 'Gdy ktoś patrzy w lustro na ekranie, o ile procesor nadąża.',
  'kiosk.theme': '„Automatycznie” kieruje się światłem, które widzi kamera, a bez kamery porą dnia.',
  'kiosk.night': 'Tylko gdy nikogo nie widać. Budzi się, gdy ktoś przyjdzie albo go dotknie.',
  'mood.smoothingMs': 'Im więcej, tym mniej skacze nastrój każdej twarzy i tym później widać zmianę.',
  'mood.minConfidence': 'Poniżej tej wartości, od 0 do 1, urządzenie nie zgaduje, tylko mówi, że nie ma pewności.',
  'mood.margin': 'O tyle, od 0 do 1, musi przeważać inny nastrój, by zmienił się nastrój pokoju.',
  'mood.dwellMs': 'Im więcej, tym stabilniejszy nastrój pokoju i tym później widać zmianę.',
  'mood.presenceMs': 'Tyle mija, zanim ktoś, kto dopiero wszedł, liczy się w pełni; 0 = od razu.',
  'mood.emptyAfterMs': 'Gdy tak długo nie widać żadnej twarzy, pokój jest pusty.',
  'mood.minimumGroup':
    'Gdy widać mniej osób, nastrój nie opuszcza urządzenia: w małej grupie łatwo zgadnąć, o kogo chodzi.',
  'dj.direction': '„Dopasuj” podąża za pokojem, „Rozjaśnij” go rozwesela, „Wycisz” uspokaja.',
  'dj.maxStep': 'Od 0,01 do 1: małe kroki zmieniają muzykę łagodnie, duże od razu idą za pokojem.',
  'dj.dwellTracks': 'Tyle utworów zagra, zanim muzyka skręci w inną stronę.',
  'dj.variety': '0 = zawsze najlepiej pasujący utwór, 1 = swobodna wędrówka po bibliotece.',
  'dj.noRepeatHours': 'O ile biblioteka jest dość duża.',
  'dj.noRepeatTracks': 'O ile biblioteka jest dość duża.',
  'dj.noRepeatArtist': 'O ile biblioteka jest dość duża.',
  'dj.noRepeatAlbum': 'O ile biblioteka jest dość duża.',
  'dj.comeBackSeconds':
    'Gdy ktoś włączy na tym koncie własną muzykę, DJ się wycofuje. Wraca sam, gdy od jej końca minie tyle czasu.',
  'dj.arc':
    '„Równy” niczego nie zmienia. „Impreza” rozkręca się, osiąga szczyt i wycisza. „Kolacja” gra spokojnie, póki trwa posiłek.',
  'dj.eveningHours': 'Zaczyna się od pierwszego utworu po trzech godzinach bez muzyki.',
  'dj.timeOfDay': '„Łagodnie” oznacza spokojniejszą muzykę rano i późno w nocy.',
  'dj.quietFrom':
    'Odtąd muzyka jest łagodniejsza i cichsza, a zmienia się już pół godziny wcześniej. Puste = bez godzin ciszy.',
  'dj.quietUntil': 'Potem głośność wraca krok po kroku.',
  'dj.quietEnergy': 'Najwyższa, jaką może wtedy mieć utwór, od 0 do 1.',
  'dj.quietVolumePercent': 'Głośniej urządzenie wtedy nie zagra.',
  'dj.emptyRoom': 'Grać spokojnie dalej albo wstrzymać muzykę, aż ktoś przyjdzie.',
  'dj.emptyMinutes': 'Tylko jeśli w pustym pokoju muzyka ma się wstrzymać.',
  'dj.cutIn':
    'Silna, trwała zmiana nastroju może wcześniej zakończyć utwór, płynnie go wyciszając. Drobne zmiany czekają na następny utwór.',
  'dj.cutInGap': 'O tyle, od 0 do 1, grany utwór musi odbiegać od tego, co pasuje, by skończył się wcześniej.',
  'dj.cutInAfterSeconds': 'Chwilowy śmiech nie kończy utworu.',
  'dj.cutInSongSeconds': 'Tyle zagra na pewno.',
  'dj.cutInEveryMinutes': 'Do tego czasu żaden następny utwór nie skończy się wcześniej.',
  'dj.learn': 'Zmieniają to, co jest wybierane przy danym nastroju.',
  'dj.learnHalfLifeDays': 'To, co polubiono dawno temu, liczy się coraz mniej.',
  'spotify.redirectUri':
    'Tam Spotify odsyła telefon, a ty wklejasz potem adres strony, która się nie otwiera. Dokładnie jak w twojej aplikacji Spotify.',
  'spotify.relayUrl':
    'Prowadzi telefony z powrotem do urządzenia, bez wklejania. Jak w twojej aplikacji Spotify. Puste = brak.',
  'spotify.dailyCalls':
    'Najwyżej tyle w ciągu 24 godzin. Spotify nie podaje własnego limitu; dzielą go wszystkie aplikacje jednego właściciela.',
  'spotify.device': 'Jego nazwa w Spotify. Puste = ten wybrany na telefonie.',
  'spotify.browserPlayer':
    'Strona wczytuje wtedy z internetu skrypt Spotify, a łączenie wymaga jeszcze jednego uprawnienia.',
  'features.soundnetMonthlyCalls': 'Na ile pozwala twój plan w RapidAPI, w miesiącu kalendarzowym.',
  'history.moodDays': 'Potem są zapominane. 0 = nic nie jest zapisywane.',
  'history.songDays': 'Potem są zapominane. 0 = pamiętany jest tylko ten, który gra.',
  'history.tasteDays': 'Potem są zapominane. 0 = nic nie jest zapisywane.',
  'library.syncHour': 'Wtedy urządzenie wczytuje, co się zmieniło w twojej bibliotece Spotify.',
  'library.explicit': 'Czy mogą być wybierane.',
  'mqtt.url': 'Adres własnego, na przykład mqtt://192.168.1.10:1883. Puste = ten w urządzeniu.',
  'mqtt.username':
    'Broker w urządzeniu też o niego pyta przy połączeniach z sieci. Hasło jest obok, w „Automatyka domowa”.',
  'mqtt.prefix': 'Pierwsze poziomy każdego z nich, małymi literami.',
  'mqtt.port': 'Pod nim łączy się automatyka domowa. 0 = dowolny wolny.',
  'mqtt.heartbeatSeconds': 'Także bez zmian, by inni wiedzieli, że urządzenie działa.',
  'backup.hour': 'Gdy hasło do kopii jest już ustawione.',
  'backup.keep': 'Najstarsze znikają pierwsze. 0 = żadna nie powstaje.',
  'venue.kind':
    'W pracy i w szkole nastroje nie są odczytywane: zabrania tego prawo UE (AI Act, art. 5 ust. 1 lit. f). Kamera pozostaje zamknięta, a muzyką steruje się ręcznie.',
  'privacy.optIn': 'Kamera jest zamknięta, póki ktoś nie otworzy jej na ekranie.',
  'privacy.optInMinutes': 'Liczone od chwili, gdy ostatnio było kogoś widać.',
  'guests.mayLike': 'Ten, który właśnie gra.',
  'guests.maySteer': 'Razem lekko zmieniają muzykę, a ich życzenia z czasem gasną.',
};

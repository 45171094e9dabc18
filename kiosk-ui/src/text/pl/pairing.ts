import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('pl-PL');

export const pairing: Words['pairing'] = {
  title: 'Spotify',
  sandbox: 'Teraz grają zmyślone utwory. Połącz swoje Spotify, by słyszeć prawdziwe.',
  none: 'Nie połączono żadnego konta.',
  paired: (name) => `Połączono jako ${name}.`,
  expired: (name) => `Spotify prosi o ponowną zgodę${name === '' ? '' : ` (${name})`}.`,
  connect: 'Połącz Spotify',
  manage: 'Zarządzaj kontami',
  renew: 'Połącz ponownie',
  loading: 'Chwileczkę…',

  accounts: 'Konta',
  active: 'gra teraz',
  choose: 'Niech gra to konto',
  days: (days) =>
    days === 0
      ? 'Zgoda właśnie wygasa.'
      : `Zgoda jest ważna jeszcze ${plural(days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}.`,
  ended: 'Zgoda wygasła: połącz ponownie.',
  inSandbox: 'Zmyślone konto',
  logout: 'Wyloguj',
  sureLogout: (name) => `Wylogować ${name}? Tokeny zostaną usunięte; powrót wymaga ponownej zgody.`,
  stay: 'Zostaw',
  loggedOut: (name) => `Wylogowano ${name}, tokeny usunięte.`,
  switched: (name) => `Teraz gra ${name}`,

  connectTitle: 'Połącz konto',
  anotherTitle: 'Połącz inne konto albo to samo od nowa',
  ways: {
    loopback: 'Ta przeglądarka jest na urządzeniu: wróci sama.',
    relay: 'Spotify samo odeśle tu ten telefon.',
    paste: 'Kopiuj i wklej',
  },
  otherWays: 'Inny sposób',
  goLoopback: 'Połącz w tej przeglądarce',
  goRelay: 'Połącz z automatycznym powrotem',
  done: 'Połączono',

  paste: {
    openTitle: 'Otwórz Spotify i wyraź zgodę',
    open: 'Otwórz Spotify',
    openMore: 'Otworzy się obok tej strony. Zaloguj się, jeśli o to poprosi, i wyraź zgodę.',
    deadTitle: 'Potem jedna strona się nie otworzy',
    dead: 'Tak ma być: liczy się jej adres. Dotknij adresu, by zaznaczyć go w całości, i skopiuj.',
    safari: 'Safari: adres jest na dole',
    chrome: 'Chrome: adres jest na górze',
    deadAlt:
      'Telefon ze stroną, która się nie otworzyła. Jej adres zaczyna się od 127.0.0.1:8888/callback i jest zaznaczony.',
    deadWords: { safari: ['Safari nie może', 'otworzyć strony'], chrome: ['Ta witryna jest', 'nieosiągalna'] },
    fieldTitle: 'Wróć tutaj i wklej go',
    field: 'Adres tej strony',
    send: 'Zakończ',
    sending: 'Pytam Spotify…',
  },

  guideTitle: 'Własna aplikacja Spotify w pięciu krokach',
  guideMore: 'Spotify pozwala każdemu utworzyć własną aplikację. To nic nie kosztuje i wystarczy raz.',
  steps: {
    dashboard: 'Otwórz panel Spotify dla deweloperów i zaloguj się na swoje konto.',
    dashboardLink: 'developer.spotify.com/dashboard',
    create: 'Naciśnij „Create app”. Nazwa i opis są dowolne, na przykład „Mój MoodDJ”.',
    redirect: 'Wpisz to jako Redirect URI, dokładnie tak:',
    redirectMore: 'Można też, dla innych sposobów łączenia:',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    copyBy: 'Zaznaczone: skopiuj ręcznie.',
    api: 'Zaznacz „Web API”, zaakceptuj warunki i naciśnij „Save”.',
    paste: 'Skopiuj Client ID ze strony nowej aplikacji i wklej tutaj:',
  },
  clientId: 'Client ID',
  check: 'Sprawdź i zachowaj',
  checking: 'Pytam Spotify…',
  noSecret: 'Client secret zostaje w Spotify: MoodDJ używa PKCE, które go nie potrzebuje.',
  restarting: 'Spotify zna tę aplikację. Urządzenie uruchamia się z nią ponownie; ta strona wróci sama.',
  missing: (uris) => `Zachowano. W twojej aplikacji brakuje jeszcze ${uris}: dopiero wtedy ten sposób zadziała.`,
  appTitle: 'Aplikacja Spotify',
  appLocked: 'Ustalone w pliku ustawień urządzenia.',
  appChange: 'Zmień lub usuń',
  appRemove: 'Usuń: powrót do zmyślonych utworów',
  appRemoved: 'Urządzenie uruchamia się ponownie ze zmyślonymi utworami.',

  kiosk: {
    joined: 'Telefon dołączył',
    consent: 'Czeka na zgodę w Spotify…',
    done: 'Spotify połączone',
    failed: 'Nie udało się połączyć. Telefon mówi dlaczego.',
  },
};

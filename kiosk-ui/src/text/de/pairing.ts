import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('de-DE');

export const pairing: Words['pairing'] = {
  title: 'Spotify',
  sandbox: 'Gerade laufen erfundene Songs. Verbinde dein eigenes Spotify, um echte zu hören.',
  none: 'Kein Konto verbunden.',
  paired: (name) => `Verbunden als ${name}.`,
  expired: (name) => `Spotify braucht eine neue Zustimmung von ${name === '' ? 'dir' : name}.`,
  connect: 'Spotify verbinden',
  manage: 'Konten verwalten',
  renew: 'Neu verbinden',
  loading: 'Einen Moment …',

  accounts: 'Konten',
  active: 'spielt gerade',
  choose: 'Dieses spielen lassen',
  days: (days) =>
    days === 0
      ? 'Die Zustimmung endet in diesen Stunden.'
      : `Die Zustimmung gilt noch ${plural(days, { one: 'Tag', other: 'Tage' })}.`,
  ended: 'Die Zustimmung ist abgelaufen: neu verbinden.',
  inSandbox: 'Erfundenes Konto',
  logout: 'Abmelden',
  sureLogout: (name) =>
    `${name} abmelden? Die Zugangsschlüssel werden gelöscht; zum Wiederkommen ist eine neue Zustimmung nötig.`,
  stay: 'Behalten',
  loggedOut: (name) => `${name} ist abgemeldet, die Zugangsschlüssel sind gelöscht.`,
  switched: (name) => `Jetzt spielt ${name}`,

  connectTitle: 'Ein Konto verbinden',
  anotherTitle: 'Weiteres Konto verbinden, oder dasselbe neu',
  ways: {
    loopback: 'Dieser Browser läuft auf der Box: Er kommt von selbst zurück.',
    relay: 'Spotify schickt dieses Handy von selbst zurück.',
    paste: 'Mit Kopieren und Einfügen',
  },
  otherWays: 'Anderer Weg',
  goLoopback: 'In diesem Browser verbinden',
  goRelay: 'Verbinden und von selbst zurückkommen',
  done: 'Verbunden',

  paste: {
    openTitle: 'Spotify öffnen und zustimmen',
    open: 'Spotify öffnen',
    openMore: 'Es öffnet sich neben dieser Seite. Melde dich dort an, wenn es danach fragt, und stimme zu.',
    deadTitle: 'Dann öffnet sich eine Seite nicht',
    dead: 'Das ist richtig so: Auf ihre Adresse kommt es an. Tippe auf die Adresse, sodass sie ganz markiert ist, und kopiere sie.',
    safari: 'Safari: Die Adresse steht unten',
    chrome: 'Chrome: Die Adresse steht oben',
    deadAlt:
      'Ein Handy mit einer Seite, die sich nicht öffnen ließ. Ihre Adresse beginnt mit 127.0.0.1:8888/callback und ist markiert.',
    deadWords: { safari: ['Safari kann die Seite', 'nicht öffnen'], chrome: ['Die Website ist', 'nicht erreichbar'] },
    fieldTitle: 'Komm hierher zurück und füge sie ein',
    field: 'Adresse dieser Seite',
    send: 'Abschließen',
    sending: 'Fragt Spotify …',
  },

  guideTitle: 'Deine eigene Spotify-App, in fünf Schritten',
  guideMore: 'Spotify lässt alle ihre eigene App anlegen. Das kostet nichts und ist nur einmal nötig.',
  steps: {
    dashboard: 'Öffne Spotifys Dashboard für Entwickler und melde dich mit deinem Konto an.',
    dashboardLink: 'developer.spotify.com/dashboard',
    create: 'Tippe auf „Create app“. Name und Beschreibung sind dir überlassen, zum Beispiel „Mein MoodDJ“.',
    redirect: 'Gib das als Redirect URI ein, ganz genau so:',
    redirectMore: 'Auch möglich, für andere Wege zum Verbinden:',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyBy: 'Markiert: Kopiere es von Hand.',
    api: 'Setze den Haken bei „Web API“, nimm die Bedingungen an und tippe auf „Save“.',
    paste: 'Kopiere die Client ID von der Seite der neuen App und füge sie hier ein:',
  },
  clientId: 'Client ID',
  check: 'Prüfen und behalten',
  checking: 'Fragt Spotify …',
  noSecret: 'Das Client secret bleibt bei Spotify: MoodDJ nutzt PKCE und braucht keines.',
  restarting: 'Spotify kennt die App. Die Box startet mit ihr neu; diese Seite kommt von selbst zurück.',
  missing: (uris) => `Behalten. In deiner App fehlt noch ${uris}: Erst damit geht dieser Weg.`,
  appTitle: 'Spotify-App',
  appLocked: 'In der Einstellungsdatei dieser Box festgelegt.',
  appChange: 'Ändern oder entfernen',
  appRemove: 'Entfernen: zurück zu erfundenen Songs',
  appRemoved: 'Die Box startet mit erfundenen Songs neu.',

  kiosk: {
    joined: 'Ein Handy ist dabei',
    consent: 'Wartet auf die Zustimmung bei Spotify …',
    done: 'Spotify ist verbunden',
    failed: 'Das Verbinden hat nicht geklappt. Das Handy sagt, warum.',
  },
};

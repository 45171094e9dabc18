import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('nl-NL');

export const pairing: Words['pairing'] = {
  title: 'Spotify',
  sandbox: 'Er spelen nu verzonnen nummers. Koppel je eigen Spotify om echte te horen.',
  none: 'Er is geen account gekoppeld.',
  paired: (name) => `Gekoppeld als ${name}.`,
  expired: (name) => `Spotify vraagt ${name === '' ? 'je' : name} opnieuw om toestemming.`,
  connect: 'Spotify koppelen',
  manage: 'Accounts beheren',
  renew: 'Opnieuw koppelen',
  loading: 'Een ogenblik…',

  accounts: 'Accounts',
  active: 'speelt nu',
  choose: 'Laat dit spelen',
  days: (days) =>
    days === 0
      ? 'De toestemming vervalt ongeveer nu.'
      : `De toestemming geldt nog ${plural(days, { one: 'dag', other: 'dagen' })}.`,
  ended: 'De toestemming is vervallen: koppel opnieuw.',
  inSandbox: 'Verzonnen account',
  logout: 'Afmelden',
  sureLogout: (name) => `${name} afmelden? De tokens worden gewist; terugkomen kan alleen met nieuwe toestemming.`,
  stay: 'Behouden',
  loggedOut: (name) => `${name} is afgemeld en de tokens zijn gewist.`,
  switched: (name) => `${name} speelt nu`,

  connectTitle: 'Een account koppelen',
  anotherTitle: 'Nog een account koppelen, of hetzelfde opnieuw',
  ways: {
    loopback: 'Deze browser draait op het kastje: hij komt vanzelf terug.',
    relay: 'Spotify stuurt deze telefoon vanzelf terug.',
    paste: 'Met kopiëren en plakken',
  },
  otherWays: 'Andere manier',
  goLoopback: 'Koppelen in deze browser',
  goRelay: 'Koppelen en vanzelf terugkomen',
  done: 'Gekoppeld',

  paste: {
    openTitle: 'Open Spotify en ga akkoord',
    open: 'Spotify openen',
    openMore: 'Het opent naast deze pagina. Meld je daar aan als het daarom vraagt, en ga akkoord.',
    deadTitle: 'Dan gaat een pagina niet open',
    dead: 'Dat klopt: het gaat om het adres. Tik op het adres, zodat alles geselecteerd is, en kopieer het.',
    safari: 'Safari: het adres staat onderaan',
    chrome: 'Chrome: het adres staat bovenaan',
    deadAlt:
      'Een telefoon met een pagina die niet openging. Het adres begint met 127.0.0.1:8888/callback en is geselecteerd.',
    deadWords: { safari: ['Safari kan de pagina', 'niet openen'], chrome: ['Deze site is', 'niet bereikbaar'] },
    fieldTitle: 'Kom hier terug en plak het',
    field: 'Adres van die pagina',
    send: 'Afronden',
    sending: 'Vraagt Spotify…',
  },

  guideTitle: 'Je eigen Spotify-app, in vijf stappen',
  guideMore: 'Bij Spotify kan iedereen zijn eigen app maken. Het kost niets en hoeft maar één keer.',
  steps: {
    dashboard: 'Open het dashboard voor ontwikkelaars van Spotify en meld je aan met je account.',
    dashboardLink: 'developer.spotify.com/dashboard',
    create: 'Tik op ‘Create app’. Naam en beschrijving mag je zelf kiezen, bijvoorbeeld ‘Mijn MoodDJ’.',
    redirect: 'Voer dit in als Redirect URI, precies zo:',
    redirectMore: 'Kan ook, voor andere manieren van koppelen:',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyBy: 'Geselecteerd: kopieer het met de hand.',
    api: 'Vink ‘Web API’ aan, accepteer de voorwaarden en tik op ‘Save’.',
    paste: 'Kopieer de Client ID van de pagina van de nieuwe app en plak hem hier:',
  },
  clientId: 'Client ID',
  check: 'Controleren en bewaren',
  checking: 'Vraagt Spotify…',
  noSecret: 'Het Client secret blijft bij Spotify: MoodDJ gebruikt PKCE, en daarvoor is het niet nodig.',
  restarting: 'Spotify kent de app. Het kastje start er opnieuw mee; deze pagina komt vanzelf terug.',
  missing: (uris) => `Bewaard. In je app staat ${uris} nog niet: die manier werkt pas als dat er staat.`,
  appTitle: 'Spotify-app',
  appLocked: 'Vastgelegd in het instellingenbestand van dit kastje.',
  appChange: 'Wijzigen of verwijderen',
  appRemove: 'Verwijderen: terug naar verzonnen nummers',
  appRemoved: 'Het kastje start opnieuw met verzonnen nummers.',

  kiosk: {
    joined: 'Er doet een telefoon mee',
    consent: 'Wacht op toestemming bij Spotify…',
    done: 'Spotify is gekoppeld',
    failed: 'Koppelen is niet gelukt. De telefoon zegt waarom.',
  },
};

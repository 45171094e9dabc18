import type { Words } from '../en/words.ts';

export const pairing: Words['pairing'] = {
  title: 'Spotify',
  sandbox: 'Ora suonano brani inventati. Collega il tuo Spotify per sentire quelli veri.',
  none: 'Nessun account collegato.',
  paired: (name) => `Collegato come ${name}.`,
  expired: (name) =>
    name === '' ? 'Spotify chiede di nuovo il tuo consenso.' : `Spotify chiede di nuovo il consenso di ${name}.`,
  connect: 'Collega Spotify',
  manage: 'Gestisci account',
  renew: 'Ricollega',
  loading: 'Un momento…',

  accounts: 'Account',
  active: 'suona ora',
  choose: 'Fai suonare questo',
  days: (days) =>
    days === 0
      ? 'Il consenso sta per scadere.'
      : `Il consenso dura ancora ${days} ${days === 1 ? 'giorno' : 'giorni'}.`,
  ended: 'Il consenso è scaduto: ricollegalo.',
  inSandbox: 'Account inventato',
  logout: 'Esci',
  sureLogout: (name) =>
    `Uscire da ${name}? Le sue chiavi di accesso vengono cancellate; per tornare serve un nuovo consenso.`,
  stay: 'Tienilo',
  loggedOut: (name) => `${name} è uscito e le sue chiavi di accesso sono cancellate.`,
  switched: (name) => `Ora suona ${name}`,

  connectTitle: 'Collega un account',
  anotherTitle: 'Collega un altro account, o di nuovo lo stesso',
  ways: {
    loopback: 'Questo browser è sul box: torna da solo.',
    relay: 'Spotify rimanda qui questo telefono da solo.',
    paste: 'Con copia e incolla',
  },
  otherWays: 'In un altro modo',
  goLoopback: 'Collega in questo browser',
  goRelay: 'Collega e torna qui da solo',
  done: 'Collegato',

  paste: {
    openTitle: 'Apri Spotify e accetta',
    open: 'Apri Spotify',
    openMore: 'Si apre accanto a questa pagina. Se lo chiede, fai l’accesso lì, e accetta.',
    deadTitle: 'Poi una pagina non si apre',
    dead: 'È giusto così: conta il suo indirizzo. Tocca l’indirizzo in modo che sia tutto selezionato e copialo.',
    safari: 'Safari: l’indirizzo è in basso',
    chrome: 'Chrome: l’indirizzo è in alto',
    deadAlt:
      'Un telefono con una pagina che non si è aperta. L’indirizzo comincia con 127.0.0.1:8888/callback ed è selezionato.',
    deadWords: { safari: ['Safari non può', 'aprire la pagina'], chrome: ['Impossibile', 'raggiungere il sito'] },
    fieldTitle: 'Torna qui e incollalo',
    field: 'Indirizzo di quella pagina',
    send: 'Fine',
    sending: 'Chiedo a Spotify…',
  },

  guideTitle: 'La tua app Spotify, in cinque passi',
  guideMore: 'Spotify permette a ogni proprietario di crearsi un’app. Non costa nulla e si fa una volta sola.',
  steps: {
    dashboard: 'Apri il pannello di Spotify per sviluppatori e accedi con il tuo account.',
    dashboardLink: 'developer.spotify.com/dashboard',
    create: 'Tocca «Create app». Nome e descrizione li scegli tu, per esempio «Il mio MoodDJ».',
    redirect: 'Inserisci questo come Redirect URI, esattamente così:',
    redirectMore: 'Si può anche, per altri modi di collegarsi:',
    copy: 'Copia',
    copied: 'Copiato',
    copyBy: 'Selezionato: copialo a mano.',
    api: 'Spunta «Web API», accetta le condizioni e tocca «Save».',
    paste: 'Copia il Client ID dalla pagina della nuova app e incollalo qui:',
  },
  clientId: 'Client ID',
  check: 'Controlla e conserva',
  checking: 'Chiedo a Spotify…',
  noSecret: 'Il Client secret resta a Spotify: MoodDJ usa PKCE, che non ne ha bisogno.',
  restarting: 'Spotify conosce l’app. Il box riparte con quella; questa pagina torna da sola.',
  missing: (uris) => `Conservato. La tua app non contiene ancora ${uris}: fino ad allora quella via non funziona.`,
  appTitle: 'App Spotify',
  appLocked: 'Fissata nel file delle impostazioni di questo box.',
  appChange: 'Cambiala o toglila',
  appRemove: 'Toglila: di nuovo brani inventati',
  appRemoved: 'Il box riparte con brani inventati.',

  kiosk: {
    joined: 'Un telefono si è collegato',
    consent: 'In attesa del consenso di Spotify…',
    done: 'Spotify è collegato',
    failed: 'Il collegamento non è riuscito. Il telefono dice perché.',
  },
};

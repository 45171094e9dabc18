import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('fr-FR');

export const pairing: Words['pairing'] = {
  title: 'Spotify',
  sandbox: 'Des titres inventés passent. Connecte ton Spotify pour en entendre de vrais.',
  none: 'Aucun compte n’est connecté.',
  paired: (name) => `Connecté au compte ${name}.`,
  expired: (name) => `Spotify demande un nouvel accord${name === '' ? '' : ` (${name})`}.`,
  connect: 'Connecter Spotify',
  manage: 'Gérer les comptes',
  renew: 'Reconnecter',
  loading: 'Un instant…',

  accounts: 'Comptes',
  active: 'joue maintenant',
  choose: 'Faire jouer celui-ci',
  days: (days) =>
    days === 0
      ? 'L’accord expire d’un moment à l’autre.'
      : `L’accord vaut encore ${plural(days, { one: 'jour', other: 'jours' })}.`,
  ended: 'L’accord a expiré : reconnecte-le.',
  inSandbox: 'Compte inventé',
  logout: 'Déconnecter',
  sureLogout: (name) => `Déconnecter ${name} ? Ses jetons sont effacés ; pour revenir, il faudra un nouvel accord.`,
  stay: 'Garder',
  loggedOut: (name) => `${name} : compte déconnecté, jetons effacés.`,
  switched: (name) => `${name} joue maintenant`,

  connectTitle: 'Connecter un compte',
  anotherTitle: 'Connecter un autre compte, ou reconnecter le même',
  ways: {
    loopback: 'Ce navigateur est sur le boîtier : il revient tout seul.',
    relay: 'Spotify renvoie ce téléphone tout seul.',
    paste: 'Par copier-coller',
  },
  otherWays: 'Une autre façon',
  goLoopback: 'Connecter dans ce navigateur',
  goRelay: 'Connecter, puis revenir tout seul',
  done: 'Connecté',

  paste: {
    openTitle: 'Ouvre Spotify et accepte',
    open: 'Ouvrir Spotify',
    openMore: 'Il s’ouvre à côté de cette page. Connecte-toi s’il le demande, et accepte.',
    deadTitle: 'Ensuite, une page ne s’ouvre pas',
    dead: 'C’est normal : c’est son adresse qui compte. Touche l’adresse pour la sélectionner en entier, et copie-la.',
    safari: 'Safari : l’adresse est en bas',
    chrome: 'Chrome : l’adresse est en haut',
    deadAlt:
      'Un téléphone avec une page qui n’a pas pu s’ouvrir. Son adresse commence par 127.0.0.1:8888/callback et est sélectionnée.',
    deadWords: { safari: ['Safari ne peut pas', 'ouvrir la page'], chrome: ['Ce site est', 'inaccessible'] },
    fieldTitle: 'Reviens ici et colle-la',
    field: 'Adresse de cette page',
    send: 'Terminer',
    sending: 'Demande à Spotify…',
  },

  guideTitle: 'Ta propre app Spotify, en cinq étapes',
  guideMore: 'Spotify permet à chacun de créer son app. C’est gratuit, et à faire une seule fois.',
  steps: {
    dashboard: 'Ouvre le tableau de bord de Spotify pour développeurs et connecte-toi avec ton compte.',
    dashboardLink: 'developer.spotify.com/dashboard',
    create: 'Touche « Create app ». Le nom et la description sont libres, par exemple « Mon MoodDJ ».',
    redirect: 'Saisis ceci comme Redirect URI, exactement :',
    redirectMore: 'Possible aussi, pour d’autres façons de connecter :',
    copy: 'Copier',
    copied: 'Copié',
    copyBy: 'Sélectionné : copie-le à la main.',
    api: 'Coche « Web API », accepte les conditions et touche « Save ».',
    paste: 'Copie le Client ID de la page de la nouvelle app, et colle-le ici :',
  },
  clientId: 'Client ID',
  check: 'Vérifier et garder',
  checking: 'Demande à Spotify…',
  noSecret: 'Le Client secret reste chez Spotify : MoodDJ utilise PKCE, qui n’en a pas besoin.',
  restarting: 'Spotify connaît l’app. Le boîtier redémarre avec elle ; cette page revient toute seule.',
  missing: (uris) => `Gardé. Ton app n’indique pas encore ${uris} : cette façon ne marchera qu’après.`,
  appTitle: 'App Spotify',
  appLocked: 'Fixé dans le fichier de réglages de ce boîtier.',
  appChange: 'La changer ou la retirer',
  appRemove: 'La retirer : retour aux titres inventés',
  appRemoved: 'Le boîtier redémarre avec des titres inventés.',

  kiosk: {
    joined: 'Un téléphone est là',
    consent: 'En attente de l’accord chez Spotify…',
    done: 'Spotify est connecté',
    failed: 'La connexion n’a pas marché. Le téléphone dit pourquoi.',
  },
};

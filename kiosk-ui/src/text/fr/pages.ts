import type { pages as english } from '../en/pages.ts';
import { formats } from '../formats.ts';

const { plural } = formats('fr-FR');

/** Feminine: they are said of « ambiance » and « salle ». */
const moods: typeof english.moods = {
  happy: 'Joyeuse',
  sad: 'Triste',
  angry: 'En colère',
  neutral: 'Neutre',
  surprised: 'Surprise',
  unsure: 'Incertaine',
  none: 'Personne ici',
};

const directions: typeof english.directions = {
  match: { name: 'Suivre', doing: 'Suit la salle', means: 'Les titres ont l’humeur de la salle.' },
  lift: { name: 'Égayer', doing: 'Égaie la salle', means: 'Les titres éclaircissent l’ambiance, pas à pas.' },
  calm: { name: 'Apaiser', doing: 'Apaise la salle', means: 'Les titres calment l’ambiance, pas à pas.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'Suivre la salle',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'Caméra',
    vision: 'Lecture d’ambiance',
    player: 'Lecteur',
    account: 'Compte Spotify',
    library: 'Bibliothèque',
    broker: 'Domotique',
    clock: 'Horloge',
    disk: 'Stockage',
    calls: 'Appels à Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `à ${time}`,
  onDay: (day, time) => `le ${day} à ${time}`,
  takeOver: 'Laisser faire le DJ',
  takenOver: 'Le DJ reprend la main.',
  starting: 'Se réveille',
  startingMore: 'Connexion au boîtier…',
  lost: 'Connexion perdue, nouvel essai…',

  peopleInView: (count) => (count === 0 ? 'personne en vue' : plural(count, { one: 'personne', other: 'personnes' })),
  sure: (confidence) =>
    confidence >= 0.75 ? 'à peu près certain' : confidence >= 0.5 ? 'assez sûr' : 'une estimation prudente',
  since: (minutes) =>
    minutes < 1 ? 'à l’instant' : minutes < 60 ? `depuis ${minutes} min` : `depuis ${Math.floor(minutes / 60)} h`,
  roomIs: (mood, people) => `Ambiance de la salle : ${mood}, ${people}.`,
  emptyMore: 'En attente de compagnie.',
  unsureMore: 'pas encore d’ambiance nette',
  cameraOff: 'Caméra éteinte',
  cameraOffMore: 'Rien n’est regardé. La musique continue.',
  cameraRefused: 'On ne lit pas l’humeur au travail ni à l’école : la loi l’interdit. La musique continue.',
  noCamera: 'Pas de caméra',

  nowPlaying: 'En cours',
  nowPlayingSay: (title, artist) => `En cours : ${title}, de ${artist}.`,
  coverOf: (album) => `Pochette de ${album}`,
  paused: 'En pause',
  noSong: 'Pas encore de titre',
  noSongMore: 'Le premier arrive.',
  position: 'Position dans le titre',
  positionOf: (at, of) => `${at} sur ${of}`,
  why: 'Pourquoi ce titre',
  chosen: (minutes) => (minutes < 1 ? 'Choisi à l’instant.' : `Choisi il y a ${minutes} min.`),
  pinned: (mood) => `Fixée : ${mood}`,

  sandbox: 'Bac à sable : titres inventés, pas Spotify',
  allWell: 'Tout va bien',
  qr: (url) => `Code QR pour ${url}`,

  room: 'Salle',
  controls: 'Lecture',
  transport: {
    play: 'Lire',
    pause: 'Pause',
    skip: 'Passer au titre suivant',
    previous: 'Revenir au titre précédent',
  },
  volume: 'Volume',
  volumeUnknown: 'Ce lecteur règle son propre volume',
  leads: 'Où mène la musique',
  directionLocked: 'Fixé dans le fichier de réglages de ce boîtier.',
  mood: 'Ambiance à jouer',
  camera: 'Caméra',
  cameraLabel: 'Laisser la caméra lire l’ambiance',
  cameraOnWords:
    'Les images deviennent des nombres dans le boîtier et sont oubliées aussitôt. Aucune n’est gardée ni envoyée, personne n’est reconnu.',
  cameraOffWords:
    'La caméra est fermée. La musique continue sur la dernière ambiance, ou sur celle que tu choisis plus haut.',
  health: 'Comment va le boîtier',
  allWellMore: 'Caméra, musique et domotique fonctionnent bien.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'Fermer',

  done: {
    play: 'Lecture',
    pause: 'En pause',
    skip: 'Titre suivant',
    previous: 'Titre précédent',
    volume: (percent) => `Volume à ${percent} pour cent`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) => (mood === 'auto' ? 'Suit de nouveau la salle' : `Ambiance jouée : ${moods[mood]}`),
    camera: (on) => (on ? 'Caméra allumée' : 'Caméra éteinte'),
  },

  signIn: {
    title: 'Saisis le code affiché sur le boîtier',
    more: 'Il se trouve à côté du code QR, à l’écran du boîtier.',
    label: 'Code',
    send: 'Connecter ce téléphone',
    waiting: 'Connexion…',
    empty: 'Saisis d’abord le code.',
    scannedTitle: 'Connecter ce téléphone au boîtier',
    scannedMore: 'Tu as scanné le code à son écran : cela suffit.',
  },

  unreachable: {
    error: 'retry',
    message: 'Le boîtier n’a pas répondu.',
    remedy: 'Vérifie que cet appareil est sur le même réseau que le boîtier, puis réessaie.',
  },
  unexplained: { error: 'bug', message: 'Ça n’a pas marché.', remedy: 'Réessaie dans un instant.' },
};

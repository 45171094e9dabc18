import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number, plural } = formats('fr-FR');

const phases = {
  '': 'ta bibliothèque',
  top: 'tes titres les plus écoutés',
  recent: 'tes écoutes récentes',
  playlists: 'tes playlists',
  liked: 'tes titres aimés',
};

export const library: Words['library'] = {
  title: 'Ta musique',
  songs: (count) => plural(count, { one: 'titre', other: 'titres' }),
  reading: (phase) => `Lecture : ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} sur ${number(total)}`),
  waiting: (time) =>
    `Le reste sera lu à partir de ${time} : les appels que Spotify accorde sont gardés pour la musique.`,
  lastRead: (when) => `Dernière lecture ${when}.`,
  neverRead: 'Pas encore lue.',
  readNow: 'Lire maintenant',
  stop: 'Arrêter',
  stopped: 'Arrêté ; ce qui est lu reste.',
  begun: 'Lecture de ta musique',
  explicit: 'Titres aux paroles crues',
  explicitLabel: 'Permettre les titres aux paroles crues',
  explicitOn: 'Ils peuvent être choisis.',
  explicitOff: 'Ils restent dans ta bibliothèque et ne sont jamais choisis.',
  explicitLocked: 'Fixé dans le fichier de réglages de ce boîtier.',
  explicitDone: (on) => (on ? 'Les paroles crues sont permises' : 'Les paroles crues sont écartées'),

  playlists: 'Playlists',
  playlistsHint:
    'Titres aimés, titres les plus écoutés et écoutes récentes sont toujours là. Ajoute des playlists et dis quelle ambiance elles ont.',
  show: 'Choisir des playlists',
  hide: 'Masquer les playlists',
  looking: 'Demande à Spotify…',
  none: 'Ce compte n’a aucune playlist.',
  moodOf: (name) => `Ambiance de « ${name} »`,
  noMood: 'Aucune',
  added: (name) => `« ${name} » est prise en compte`,
  removed: (name) => `« ${name} » est écartée`,
  tagged: (name, mood) => `Ambiance de « ${name} » : ${mood}`,
  untagged: (name) => `Ambiance de « ${name} » : aucune`,
};

export const features: Words['features'] = {
  title: 'Comment sonnent tes titres',
  understood: (known, all) => `${number(known)} titres compris sur ${number(all)}`,
  hint: 'Le DJ classe les titres par ambiance et par tempo. Ceux que personne ne connaît passent quand même, de temps en temps.',
  songs: (count) => plural(count, { one: 'titre', other: 'titres' }),
  states: {
    asking: 'demande en cours',
    done: 'plus rien à demander',
    resting: 'n’a pas répondu',
    spent: 'épuisé pour ce mois-ci',
    'needs-owner': 'a besoin de toi',
    off: 'inactif',
    given: '',
  },
  until: (time) => `nouvelle demande ${time}`,
  usage: (calls, limit) => `${number(calls)} appels sur ${number(limit)} ce mois-ci`,
  keyTitle: 'SoundNet',
  keyHint:
    'Connaît des titres que ReccoBeats ignore. Il faut ta propre clé de rapidapi.com (« Track Analysis ») ; un appel l’essaie, puis elle est gardée scellée sur ce boîtier.',
  keyLabel: 'Clé RapidAPI',
  keySend: 'Essayer et garder',
  keyTrying: 'Essai…',
  keyKept: 'La clé fonctionne, elle est gardée',
  keyThere: 'Ta clé est sur le boîtier.',
  keyForget: 'Oublier la clé',
  keyForgotten: 'La clé est oubliée',
  fileTitle: 'En fichier',
  fileHint: 'Un tableau de tous les titres, à garder ou à compléter. Les tableaux d’Exportify conviennent aussi.',
  download: 'Télécharger (CSV)',
  upload: 'Importer un fichier CSV',
  uploading: 'Lecture du fichier…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, { one: 'titre repris', other: 'titres repris' }),
      ...(unchanged > 0 ? [plural(unchanged, { one: 'déjà connu', other: 'déjà connus' })] : []),
      ...(empty > 0 ? [`${number(empty)} sans valeurs`] : []),
      ...(wrong > 0 ? [plural(wrong, { one: 'ligne incomprise', other: 'lignes incomprises' })] : []),
    ].join(', ') + '.',
  problem: (line, column) => `Ligne ${line}, ${column}`,
  more: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
};

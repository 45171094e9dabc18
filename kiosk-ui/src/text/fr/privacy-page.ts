import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('fr-FR');
const days = (count: number): string => plural(count, { one: 'jour', other: 'jours' });

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: 'La caméra reste fermée tant que personne ne touche « Ouvrir la caméra » à l’écran de la salle.',
  venue: 'Où se trouve le boîtier',
  asking: 'Demander l’accord d’abord',
  howLong: 'Combien de temps il s’en souvient',
  kept: {
    title: 'Ce qui est gardé',
    pictures: 'Images : jamais. Elles deviennent des nombres en un instant, et aucune ne quitte la partie qui la voit.',
    faces: 'Visages : personne n’est reconnu. Qui part et revient est quelqu’un de nouveau.',
    moods: (count) =>
      count === 0 ? 'Ambiances de la salle : pas du tout.' : `Ambiances de la salle : ${days(count)}, sur ce boîtier.`,
    songs: (count) => (count === 0 ? 'Titres joués : pas du tout.' : `Titres joués : ${days(count)}, sur ce boîtier.`),
    taste: (count) =>
      count === 0
        ? 'Préférences et titres passés : pas du tout.'
        : `Préférences et titres passés : ${days(count)}, sur ce boîtier.`,
    group: (people) => `À moins de ${people} personnes en vue, aucune ambiance n’est montrée ni gardée.`,
  },
  take: 'Tout emporter',
  takeMore: 'Tout ce que le boîtier sait de toi, en un fichier.',
  all: 'Tout (JSON)',
  single: 'Une chose à la fois',
  parts: {
    moods: 'Ambiances',
    songs: 'Titres',
    taste: 'Préférences',
    bans: 'Exclusions',
    library: 'Ta musique',
    settings: 'Réglages',
  },
  forgetTitle: 'Oublier',
  forget: {
    history: {
      name: 'L’historique',
      means: 'Ambiances et titres de toutes les soirées.',
      sure: 'Oublier toutes les ambiances et tous les titres ? Tu as une minute pour les récupérer.',
    },
    taste: {
      name: 'Préférences',
      means: 'Le DJ recommence à apprendre.',
      sure: 'Oublier pour de bon toutes les préférences et tous les titres passés ?',
    },
    learnt: {
      name: 'Tout ce qui est appris',
      means: 'Historique, préférences, interdictions, et la bibliothèque, qui sera relue.',
      sure: 'Oublier pour de bon tout ce que le boîtier a appris ?',
    },
    everything: {
      name: 'Absolument tout',
      means: 'Comme au premier jour : comptes, téléphones, réglages et sauvegardes disparaissent aussi.',
      sure: 'Remettre le boîtier comme au premier jour ? Ce téléphone devra se reconnecter.',
    },
  },
  undo: 'Annuler',
  undone: 'Tout est revenu',
  backupsLeft: 'Les sauvegardes du boîtier le contiennent encore.',
  backupsToo: 'Les oublier aussi',
};

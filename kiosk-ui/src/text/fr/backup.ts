import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number } = formats('fr-FR');

export const backup: Words['backup'] = {
  title: 'Sauvegardes',
  note: 'Des copies de tout, scellées',
  more: 'Un fichier contient tout ce que le boîtier retient : comptes, réglages, historique et ce qu’il a appris. Seule ta phrase secrète l’ouvre.',
  list: 'Sur ce boîtier',
  none: 'Il n’y en a pas encore.',
  make: 'Sauvegarder maintenant',
  making: 'Écriture…',
  made: 'La sauvegarde est prête',
  kinds: { nightly: 'faite la nuit', made: 'faite à la main' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} ko` : `${number(Math.round(bytes / 100_000) / 10)} Mo`,
  download: 'Télécharger',
  downloadName: (when) => `Télécharger la sauvegarde du ${when}`,
  remove: 'Supprimer',
  removeName: (when) => `Supprimer la sauvegarde du ${when}`,
  removeSure: (when) => `Supprimer pour de bon la sauvegarde du ${when} ?`,
  removed: 'Supprimée',
  nightly: 'Chaque nuit',
  restored: (when) => `Restaurée le ${when}.`,
  undone: (when) => `La restauration du ${when} n’a pas démarré : tout est comme avant.`,
  passphrase: {
    title: 'Phrase secrète',
    more: 'Dix caractères ou plus. Note-la : personne, pas même le boîtier, ne peut la retrouver.',
    label: 'Phrase secrète',
    see: 'L’afficher',
    keep: 'La garder',
    kept: 'La phrase secrète est enregistrée',
    there: (when) => `Choisie le ${when}. Les sauvegardes plus anciennes s’ouvrent avec la précédente.`,
    change: 'En choisir une autre',
  },
  restore: {
    title: 'Restaurer une sauvegarde',
    more: 'La sauvegarde est vérifiée en entier avant tout changement. Si le boîtier ne démarre pas avec elle, il revient en arrière tout seul.',
    bring: 'Importer une sauvegarde',
    which: 'Laquelle',
    nothing: 'Choisis-en une',
    uploaded: (when) => `Le fichier importé, du ${when}`,
    go: 'Restaurer',
    checking: 'Vérification…',
    sure: (when) => `Tout remettre comme c’était le ${when} ? Ce qui est venu après est perdu.`,
    yes: 'Oui, restaurer',
    no: 'Laisser comme c’est',
    begun: (when) => `Retour au ${when}`,
  },
};

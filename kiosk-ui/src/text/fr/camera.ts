import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('fr-FR');

export const cameraPage: Words['cameraPage'] = {
  title: 'Regarder avec cette caméra',
  about:
    'Cette page lit l’ambiance de la salle avec la caméra de cet appareil, et donne des nombres au boîtier : où sont les visages, et l’air qu’ils ont. Les images restent dans cette page, ne sont pas montrées, et disparaissent avec la suivante.',
  start: 'Démarrer',
  stop: 'Arrêter',
  doing: {
    idle: { title: 'Ne regarde pas', more: 'Place l’appareil face à la salle, puis appuie sur Démarrer.' },
    loading: { title: 'Préparation', more: 'Environ 20 Mo arrivent du boîtier, la première fois seulement.' },
    opening: { title: 'Ouverture de la caméra', more: 'Si le navigateur le demande, autorise-la.' },
    streaming: { title: 'Regarde', more: 'Laisse cette page au premier plan et l’appareil sur son chargeur.' },
    off: {
      title: 'La caméra est éteinte',
      more: 'Le propriétaire l’a éteinte pour le boîtier ; tout reprend quand elle est rallumée.',
    },
    hidden: { title: 'En arrière-plan', more: 'Les navigateurs y arrêtent les images.' },
    insecure: {
      title: 'Ce navigateur ne donne pas de caméra ici',
      more: 'La page est venue en simple http. Sur cette machine même, ouvre l’adresse ci-dessous ; sur un autre appareil, rejoins le boîtier en https.',
    },
    refused: {
      title: 'La caméra a été refusée',
      more: 'Autorise-la pour cette page : le signe à côté de l’adresse a un bouton pour cela. Puis appuie sur Démarrer.',
    },
    missing: { title: 'Pas de caméra', more: 'Branches-en une, ou ouvre cette page sur un autre appareil.' },
    busy: {
      title: 'La caméra est déjà utilisée',
      more: 'Ferme l’autre programme qui l’utilise, puis appuie sur Démarrer.',
    },
    failed: { title: 'La caméra s’est arrêtée', more: 'Rebranche-la, puis appuie sur Démarrer.' },
    cannot: {
      title: 'Ce navigateur ne sait pas lire les visages',
      more: 'Utilise un Chrome, Edge, Firefox ou Safari récent, sur un appareil avec plus de mémoire.',
    },
    unwanted: {
      title: 'Le boîtier ne demande pas cela',
      more: 'Le propriétaire met d’abord camera.source à « browser » ; et seul un propriétaire peut faire regarder.',
    },
    guest: {
      title: 'Seul un propriétaire le peut',
      more: 'Fais de cet appareil un propriétaire sur /phone, puis appuie sur Démarrer.',
    },
    taken: {
      title: 'Une autre page regarde',
      more: 'C’est la plus récente qui regarde. Appuie sur Démarrer pour regarder de nouveau avec celle-ci.',
    },
    lost: { title: 'Pas de connexion au boîtier', more: 'Tout reprend tout seul quand le boîtier est de retour.' },
  },
  faces: (count) =>
    count === 0 ? 'Personne en vue' : plural(count, { one: 'visage en vue', other: 'visages en vue' }),
  looks: 'regards par seconde',
  work: 'par regard',
  dark: 'Il fait sombre pour la caméra : plus de lumière de face aide.',
  glare: 'C’est très lumineux : détourne la caméra de la fenêtre.',
  light: 'La lumière est bonne.',
};

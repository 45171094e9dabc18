import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('fr-FR');

export const people: Words['people'] = {
  guestTitle: 'Tu es ici en invité',
  guestMore: 'Tu vois ce qui passe. Pour choisir la musique, deviens propriétaire.',
  ask: 'Demander l’accès',
  asked: 'Demande envoyée. Un propriétaire a dix minutes pour l’accepter.',
  refused: 'Le propriétaire a refusé. Tu peux redemander dans dix minutes.',
  pinTitle: 'Ou saisis le PIN propriétaire',
  pin: 'PIN propriétaire',
  pinSend: 'Devenir propriétaire',

  asks: (name) => `${name} demande à devenir propriétaire`,
  asksMore: 'Un propriétaire peut tout faire sur ce boîtier, comme toi.',
  allow: 'Accepter',
  refuse: 'Refuser',
  didAllow: (name) => `${name} est maintenant propriétaire`,
  didRefuse: (name) => `${name} reste en invité`,

  title: 'Téléphones et personnes',
  hint: 'Le premier téléphone possède le boîtier. Les autres qui saisissent le code sont des invités, jusqu’à ce qu’un propriétaire permette plus.',
  nobody: 'Aucun téléphone n’est connecté.',
  you: 'ce téléphone',
  roles: { owner: 'Propriétaire', guest: 'En invité' },
  since: (role, joined) => `${role} depuis le ${joined}`,
  remove: (name) => `Retirer ${name}`,
  removeShort: 'Retirer',
  removed: (name) => `${name} est retiré`,
  leave: 'Quitter',
  leaveSure: 'Quitter le boîtier ? Pour revenir, ce téléphone devra saisir de nouveau le code affiché à l’écran.',
  removeSure: (name) => `Retirer ${name} ? Le code affiché à l’écran permet de revenir.`,
  stay: 'Non',

  mayTitle: 'Ce que peuvent les invités',
  wishes: {
    title: 'Que souhaites-tu ?',
    more: 'Tous les souhaits réunis infléchissent un peu la musique, puis s’estompent.',
    names: { like: 'Aimer ce titre', calmer: 'Plus calme', livelier: 'Plus vif' },
    done: {
      like: 'Aimé',
      calmer: 'Entendu : un peu plus calme',
      livelier: 'Entendu : un peu plus vif',
    },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0 ? [plural(calmer, { one: 'invité veut plus calme', other: 'invités veulent plus calme' })] : []),
        ...(livelier > 0 ? [plural(livelier, { one: 'invité veut plus vif', other: 'invités veulent plus vif' })] : []),
      ].join(', '),
  },

  another: 'Ajouter un propriétaire',
  code: (code) => `Le code est ${code}. Il vaut dix minutes, pour un propriétaire. Le boîtier l’affiche aussi.`,

  newPin: 'PIN propriétaire, 6 à 12 chiffres',
  newPinMore: 'Il fait d’un invité un propriétaire. Choisis-en un que personne ne devine. Vide = pas de PIN.',
  keepPin: 'Garder',
  pinKept: 'Le PIN est enregistré',
  pinGone: 'Il n’y a plus de PIN',
};

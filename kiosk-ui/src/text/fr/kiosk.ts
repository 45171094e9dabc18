import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('fr-FR');

const days = (count: number): string =>
  count === 365 ? 'un an' : count === 1 ? 'un jour' : plural(count, { one: 'jour', other: 'jours' });

export const kiosk: Words['kiosk'] = {
  mirror: 'Les visages de la salle, en traits. Aucune image n’est montrée.',
  privacy: 'Ici, une caméra lit l’ambiance. Aucune image n’est gardée ni envoyée.',
  privacyDemo: 'Photos de démonstration, pas cette salle. Aucune caméra ne te regarde.',
  privacyOff: 'La caméra est éteinte. Aucune image n’est gardée ni envoyée.',
  moreTrouble: (count) =>
    plural(count, { one: 'et # autre, voir la page du téléphone', other: 'et # autres, voir la page du téléphone' }),
  steer: 'Pilote depuis ton téléphone',
  steerHere: 'Pour les téléphones, démarrer avec --host 0.0.0.0',
  code: 'Code',
  onSpotify: 'sur Spotify',
  next: 'Ensuite',
  nextMaybe: 'Ensuite, si rien ne change',
  nextUnknown: 'Le prochain titre sera choisi à la fin de celui-ci.',
  evening: 'La soirée',
  eveningSay: (songs) =>
    `L’ambiance de la salle au fil de la soirée, avec ${plural(songs, { one: 'titre', other: 'titres' })}.`,
  eveningBegins: 'La soirée commence ici.',
  stopLooking: 'Fermer la caméra',

  notice: {
    title: 'Ici, une caméra lit l’ambiance',
    what: 'Elle voit combien il y a de visages et devine leur humeur. La musique suit.',
    never: 'Aucune image n’est gardée ni envoyée, et personne n’est reconnu.',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? 'Rien n’est gardé.'
        : `Ce qui est gardé : ${[
            ...(moodDays > 0 ? [`l’ambiance de la salle pendant ${days(moodDays)}`] : []),
            ...(songDays > 0 ? [`les titres pendant ${days(songDays)}`] : []),
          ].join(', ')}.`,
    more: 'Tout savoir, sur ton téléphone',
    moreHere: 'La personne qui gère ce boîtier peut t’en dire plus, et fermer la caméra.',
  },
  tap: {
    title: 'La musique doit-elle te suivre ?',
    more: 'Alors une caméra lit l’ambiance de la salle. Elle se ferme toute seule après ton départ.',
    start: 'Ouvrir la caméra',
    waiting: 'Ouverture…',
  },
  pairing: {
    consent: {
      title: 'En attente de Spotify',
      more: 'Accepte sur le téléphone qui a demandé. La musique reprend à partir de là.',
    },
    done: { title: 'Spotify est connecté', more: 'Tes propres titres sont en cours de lecture. Le premier arrive.' },
    failed: { title: 'Ça n’a pas marché', more: 'Le téléphone dit pourquoi, et comment réessayer.' },
    code: 'Un autre téléphone ? Scanne ceci, ou saisis le code :',
  },
  trouble: {
    title: 'La musique a besoin d’aide',
    phone: 'Fais-le depuis ton téléphone',
  },
  offline: {
    title: 'Le boîtier ne répond pas',
    more: 'La musique en cours continue toute seule. Cet écran revient dès que le boîtier répond.',
    remedy: 'Si cela dure plus d’une minute, vérifie son alimentation et son réseau.',
    since: (time) => `depuis ${time}`,
  },
  firstRun: {
    title: 'Fais-en le tien',
    more: 'Scanne le code. Le premier téléphone devient propriétaire : il nomme le boîtier et apporte sa propre musique.',
  },
};

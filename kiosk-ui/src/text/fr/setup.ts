import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('fr-FR');

export const setup: Words['setup'] = {
  title: 'Installation',
  note: 'Langue, lieu, caméra, musique, enceinte',
  offer: 'Installer le boîtier',
  left: (count) => `${plural(count, { one: 'petite étape', other: 'petites étapes' })}, trois minutes au plus.`,
  begin: 'Commencer',
  goOn: 'Continuer',
  notNow: 'Pas encore',
  progress: (at, of) => `Étape ${at} sur ${of}`,
  next: 'Suivant',
  before: 'Retour',
  finish: 'Terminer',
  later: 'Finir plus tard',
  back: 'Reprendre l’installation',
  toNow: 'Vers la musique',
  steps: {
    language: { title: 'Quelle langue ?', more: 'Pour ce téléphone, et pour l’écran de la salle.' },
    name: {
      title: 'Comment s’appelle le boîtier ?',
      more: 'Son nom apparaît à l’écran, sur les téléphones et dans la domotique.',
    },
    place: {
      title: 'Où se trouve-t-il ?',
      more: 'À certains endroits, la loi interdit de lire les ambiances. La musique continue alors sans la caméra.',
    },
    camera: {
      title: 'Que regarde la caméra ?',
      more: 'Tu vois où elle trouve des visages. L’image elle-même reste dans la partie du boîtier réservée à la caméra.',
    },
    music: {
      title: 'Que joue-t-il ?',
      more: 'Des titres inventés passent tout de suite. Avec ton Spotify, il joue ce que tu aimes.',
    },
    speaker: {
      title: 'D’où sort la musique ?',
      more: 'Tu peux changer cela à tout moment dans « Musique ».',
    },
    home: {
      title: 'De la domotique ?',
      more: 'Avec MQTT, les lumières peuvent suivre l’ambiance. Si tu ne sais pas ce que c’est, continue : il ne manque rien.',
    },
    done: {
      title: 'C’est tout',
      more: 'Le boîtier sait ce qu’il lui faut. Tout peut se changer dans « Boîtier ».',
    },
  },
  camera: {
    hints: {
      off: 'La caméra est éteinte. Elle s’allume dans « Caméra et vie privée ».',
      'no-camera': 'Aucune caméra trouvée. Branches-en une ; la musique joue en attendant.',
      dark: 'Il fait trop sombre pour lire les visages. Une lampe derrière la caméra aide.',
      glare: 'C’est trop lumineux : une lampe ou une fenêtre éblouit la caméra. Tourne-la un peu.',
      nobody: 'Personne en vue. Place-toi là où les gens seront.',
      small: 'Les visages sont petits. Rapproche la caméra, ou choisis une image plus grande dans les réglages.',
      edge: 'Un visage est au bord. Tourne la caméra vers le milieu.',
      good: 'Bien : les visages se voient nettement.',
    },
    view: (faces) => `La vue de la caméra, sans l’image : ${plural(faces, { one: 'visage', other: 'visages' })}.`,
    light: 'Lumière',
  },
};

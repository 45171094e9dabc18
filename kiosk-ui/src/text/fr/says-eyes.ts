import type { saysEyes as english } from '../en/says-eyes.ts';

/** What the box says of its camera, its looking, and where it may not look. `{1}` is filled in. */
export const saysEyes: Readonly<Record<(typeof english)[number], string>> = {
  '{1} is not there (any more).': '{1} n’est pas (ou plus) là.',
  '{1} is used by another program.': '{1} est utilisée par un autre programme.',
  'Close the other program that uses the camera; `fuser -v /dev/video*` names it.':
    'Ferme l’autre programme qui utilise la caméra ; `fuser -v /dev/video*` le nomme.',
  'MoodDJ may not open {1}.': 'MoodDJ n’a pas le droit d’ouvrir {1}.',
  'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.':
    'Ajoute au groupe « video » l’utilisateur qui fait tourner MoodDJ, puis redémarre MoodDJ.',
  'The system keeps MoodDJ from opening {1}.': 'Le système empêche MoodDJ d’ouvrir {1}.',
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.':
    'Redémarre mooddj-vision ; si cela suffit, /etc/modules-load.d/mooddj.conf doit charger videodev au démarrage. Dans un conteneur, donne-lui accès à l’appareil.',
  '{1} reported a broken transfer.': '{1} a signalé un transfert interrompu.',
  'There is too little USB bandwidth for {1}.': 'Il n’y a pas assez de bande passante USB pour {1}.',
  'Use another USB socket, without a hub.': 'Utilise un autre port USB, sans hub.',
  '{1} is not a camera that MoodDJ can read ({2}: {3}).': '{1} n’est pas une caméra que MoodDJ sait lire ({2} : {3}).',
  '{1} failed ({2}: {3}).': '{1} est en panne ({2} : {3}).',
  'no format at all': 'aucun format',
  'There is no picture in {1}.': 'Il n’y a aucune image dans {1}.',
  'Put JPEG or PNG files there.': 'Mets-y des fichiers JPEG ou PNG.',
  'Correct camera.source in the configuration.': 'Corrige camera.source dans la configuration.',
  '{1} cannot be read.': 'Impossible de lire {1}.',
  '{1} is not a picture that can be read.': '{1} n’est pas une image lisible.',
  'Remove it from the folder, or replace it.': 'Retire-la du dossier, ou remplace-la.',
  'The camera sends no pictures.': 'La caméra n’envoie pas d’images.',
  'The camera has failed.': 'La caméra est en panne.',
  'Another program uses the camera.': 'Un autre programme utilise la caméra.',
  'The camera may not be opened.': 'La caméra ne peut pas être ouverte : accès refusé.',
  'Starting.': 'Démarrage.',
  'Running.': 'En marche.',
  'Running: {1}.': 'En marche : {1}.',
  'The processor is hot or held back: fewer looks ({1}).': 'Le processeur est chaud ou bridé : moins de regards ({1}).',
  'nobody in view, and nothing moves': 'personne en vue, et rien ne bouge',
  'nobody in view, but something moved': 'personne en vue, mais quelque chose a bougé',
  'people in view': 'des gens en vue',
  'people in view, and the mirror is watched': 'des gens en vue, et quelqu’un regarde le miroir',
  'as fast as the processor allows': 'aussi vite que le processeur le permet',
  'half as often while the processor is hot or held back':
    'moitié moins souvent tant que le processeur est chaud ou bridé',
  'This box stands at a workplace: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Ce boîtier se trouve sur un lieu de travail : y lire les émotions est interdit dans l’Union européenne (règlement sur l’IA, art. 5, § 1, point f), pour le personnel comme pour les invités. La caméra reste fermée ; choisis une humeur à la main.',
  'This box stands in a school or another place of education: reading emotions there is forbidden in the European Union (AI Act, Article 5(1)(f)), staff and guests alike. The camera stays closed; choose a mood by hand.':
    'Ce boîtier se trouve dans une école ou un autre lieu d’enseignement : y lire les émotions est interdit dans l’Union européenne (règlement sur l’IA, art. 5, § 1, point f), pour le personnel comme pour les invités. La caméra reste fermée ; choisis une humeur à la main.',
};

import type { Words } from '../en/words.ts';

export const settingsAbout: Words['settings']['about'] = {
  name: 'On le lit à l’écran, sur la page du téléphone et dans la domotique.',
  languages:
    'L’écran parle la première ; quand une caméra regarde, il le dit dans toutes. Chaque téléphone garde la sienne.',
  logLevel: 'Plus de détail aide à trouver une panne ; moins de détail ménage la carte mémoire.',
  'camera.source':
    '« auto » en trouve une tout seul. Ou bien une partie du nom d’une caméra, « demo » pour la caméra de démonstration, « browser » pour une tablette ou un ordinateur portable qui ouvre la page /camera.',
  'camera.size': 'En 1280x720, les visages se voient deux fois plus loin, mais le processeur travaille davantage.',
  'camera.framesPerSecond': 'Demandées à la caméra. Plus il y en a, plus chaque regard est à jour.',
  'camera.mainsHz':
    'Contre la lumière qui scintille : 50 en Europe et presque partout, 60 en Amérique du Nord. « Automatique » se fie au fuseau horaire.',
  'camera.looksPerSecond': 'Au plus, quand il y a du monde. Dans une salle vide, il y en a moins.',
  'camera.mirrorLooksPerSecond': 'Quand quelqu’un regarde le miroir, si le processeur le permet.',
  'kiosk.theme': '« Automatique » suit la lumière que voit la caméra ; sans caméra, l’heure.',
  'kiosk.night': 'Seulement quand personne n’est en vue. Si quelqu’un arrive ou le touche, il se rallume.',
  'mood.smoothingMs': 'Plus il est long, moins l’humeur d’un visage saute, et plus un changement se remarque tard.',
  'mood.minConfidence': 'De 0 à 1. En dessous, le boîtier affiche « Incertaine » au lieu de deviner.',
  'mood.margin': 'De 0 à 1 : l’avance qu’il faut à une autre ambiance pour que celle de la salle change.',
  'mood.dwellMs': 'Plus elle est longue, plus l’ambiance de la salle est stable, et plus un changement s’affiche tard.',
  'mood.presenceMs': 'Temps nécessaire pour qu’une personne qui arrive compte pleinement ; 0 = tout de suite.',
  'mood.emptyAfterMs': 'Sans aucun visage pendant ce temps, la salle est jugée vide.',
  'mood.minimumGroup':
    'S’il y a moins de monde en vue, l’ambiance reste sur le boîtier : dans un petit groupe, on devine vite de qui il s’agit.',
  'dj.direction': '« Suivre » accompagne la salle, « Égayer » la rend plus joyeuse, « Apaiser » plus calme.',
  'dj.maxStep': 'De 0,01 à 1 : de petits pas changent la musique en douceur, de grands pas suivent aussitôt la salle.',
  'dj.dwellTracks': 'Il en passe autant avant que la musique prenne une autre direction.',
  'dj.variety': '0 = toujours le titre qui convient le mieux, 1 = flâner dans la bibliothèque.',
  'dj.noRepeatHours': 'Si la bibliothèque est assez grande.',
  'dj.noRepeatTracks': 'Si la bibliothèque est assez grande.',
  'dj.noRepeatArtist': 'Si la bibliothèque est assez grande.',
  'dj.noRepeatAlbum': 'Si la bibliothèque est assez grande.',
  'dj.comeBackSeconds':
    'Quand quelqu’un met sa propre musique avec ce compte, le DJ se retire. Une fois qu’elle est finie, il revient tout seul après ce délai.',
  'dj.arc':
    '« Stable » ne bouge pas. « Fête » s’échauffe, culmine, puis s’apaise. « Dîner » reste en retrait tant qu’on est à table.',
  'dj.eveningHours': 'Elle commence au premier titre après trois heures de silence.',
  'dj.timeOfDay': '« Douceur » joue une musique plus calme le matin et tard le soir.',
  'dj.quietFrom': 'Dès lors, plus doux et moins fort ; la demi-heure d’avant y mène. Vide = pas d’heures calmes.',
  'dj.quietUntil': 'Ensuite, le volume remonte pas à pas.',
  'dj.quietEnergy': 'Ce qu’un titre peut alors en avoir au plus, de 0 à 1.',
  'dj.quietVolumePercent': 'Le boîtier ne joue alors pas plus fort.',
  'dj.emptyRoom': 'Continuer en douceur, ou faire une pause jusqu’à ce que quelqu’un arrive.',
  'dj.emptyMinutes': 'Seulement si une salle vide met la musique en pause.',
  'dj.cutIn':
    'Si l’ambiance change nettement et durablement, un titre peut être écourté, en fondu. Les petits changements attendent le suivant.',
  'dj.cutInGap': 'De 0 à 1 : l’écart entre ce qui passe et ce qui convient, pour qu’un titre soit écourté.',
  'dj.cutInAfterSeconds': 'Un éclat de rire n’interrompt aucun titre.',
  'dj.cutInSongSeconds': 'Il passe au moins ce temps-là, quoi qu’il arrive.',
  'dj.cutInEveryMinutes': 'D’ici là, aucun autre titre n’est écourté.',
  'dj.learn': 'Cela change ensuite ce qui est choisi pour cette ambiance.',
  'dj.learnHalfLifeDays': 'Ce que tu aimais il y a longtemps compte de moins en moins.',
  'spotify.redirectUri':
    'Spotify y envoie le téléphone ; la page ne s’ouvre pas, et tu en colles l’adresse. Exactement comme dans ton app Spotify.',
  'spotify.relayUrl':
    'Elle ramène les téléphones au boîtier sans copier-coller. Comme dans ton app Spotify. Vide = aucune.',
  'spotify.dailyCalls':
    'En 24 heures, au plus. Spotify ne publie pas sa propre limite ; toutes les apps d’un propriétaire la partagent.',
  'spotify.device': 'Son nom chez Spotify. Vide = celle choisie sur le téléphone.',
  'spotify.browserPlayer':
    'La page charge alors un script de Spotify depuis internet, et la connexion demande une autorisation de plus.',
  'features.soundnetMonthlyCalls': 'Ce que permet ton abonnement RapidAPI, par mois civil.',
  'history.moodDays': 'Ensuite, elles sont oubliées. 0 = aucune n’est gardée.',
  'history.songDays': 'Ensuite, ils sont oubliés. 0 = seul celui qui passe est gardé.',
  'history.tasteDays': 'Ensuite, ils sont oubliés. 0 = rien n’est gardé.',
  'library.syncHour': 'Le boîtier lit alors ce qui a changé dans ta bibliothèque Spotify.',
  'library.explicit': 'Permet qu’ils soient choisis.',
  'mqtt.url': 'Adresse du tien, par exemple mqtt://192.168.1.10:1883. Vide = celui du boîtier.',
  'mqtt.username':
    'Le broker du boîtier le demande aussi quand on l’atteint depuis le réseau. Le mot de passe se saisit sous « Domotique ».',
  'mqtt.prefix': 'Les premiers niveaux de chacun, en minuscules.',
  'mqtt.port': 'La domotique s’y connecte. 0 = un port libre.',
  'mqtt.heartbeatSeconds': 'Même sans changement, pour que les autres sachent que le boîtier est en vie.',
  'backup.hour': 'Dès que tu as choisi une phrase secrète.',
  'backup.keep': 'Les plus anciennes partent d’abord. 0 = aucune n’est faite.',
  'venue.kind':
    'On ne lit pas l’humeur au travail ni à l’école : le droit de l’UE l’interdit (règlement sur l’IA, art. 5, § 1, point f). La caméra reste fermée, et la musique se pilote à la main.',
  'privacy.optIn': 'La caméra reste fermée tant que personne ne l’ouvre à l’écran.',
  'privacy.optInMinutes': 'Comptées depuis que la dernière personne a été vue.',
  'guests.mayLike': 'Le titre en cours.',
  'guests.maySteer': 'Ensemble, ils infléchissent un peu la musique, puis cela s’estompe.',
};

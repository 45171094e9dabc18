import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('fr-FR');

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'Stable', means: 'La soirée n’a pas de déroulé propre.' },
  party: { name: 'Fête', means: 'S’échauffe, culmine, puis s’apaise au fil de la soirée.' },
  dinner: { name: 'Dîner', means: 'Reste en retrait tant qu’on est à table.' },
};

export const dj: Words['dj'] = {
  title: 'Ce titre',
  like: 'J’aime',
  more: 'Plus comme ça',
  less: 'Moins comme ça',
  banSong: 'Jamais ce titre',
  banArtist: 'Jamais cet artiste',
  leads: (title) => `Dans l’esprit de « ${title} » un moment`,
  stop: 'Arrêter',

  howLong: 'Combien de temps',
  minutes: (minutes) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} h`),
  until: (time) => `Jusqu’à ${time}, puis la musique suit de nouveau la salle.`,
  untilChanged: 'Jusqu’à ce que tu changes.',

  shape: 'Déroulé de la soirée',
  arcs,
  arcLocked: 'Fixé dans le fichier de réglages de ce boîtier.',
  save: 'Garder cette soirée dans Spotify',
  saved: (songs, name) => `${plural(songs, { one: 'titre', other: 'titres' })} dans « ${name} »`,
  open: 'Ouvrir dans Spotify',

  bans: 'Jamais joués',
  noBans: 'Rien n’est interdit.',
  allow: 'Autoriser',
  allowName: (name) => `Autoriser de nouveau ${name}`,
  take: (kind, format) => `${kind} en ${format}`,
  wipe: 'Oublier',
  wipeName: (kind) => `Oublier : ${kind.toLowerCase()}`,
  sureYes: 'Oui, oublier',
  sureNo: 'Garder',

  done: {
    like: 'Aimé, pour cette ambiance',
    more: 'Plus comme ça pendant un moment',
    less: 'Moins comme ça dans cette ambiance',
    banSong: 'Ce titre ne passera plus',
    banArtist: 'Cet artiste ne passera plus',
    leadOff: 'Suit de nouveau la salle seule',
    until: (time) => `Jusqu’à ${time}`,
    untilChanged: 'Jusqu’à ce que tu changes',
    arc: (arc) => arcs[arc].name,
    save: 'Enregistrée comme playlist',
    wiped: (rows) => `Oublié : ${plural(rows, { one: 'entrée', other: 'entrées' })}`,
    allowed: (name) => `${name} peut de nouveau passer`,
  },
};

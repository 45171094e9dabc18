import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'Rubriques',
  place: { now: 'En cours', music: 'Musique', evening: 'Soirée', box: 'Boîtier' },
  backTo: (place) => `Retour : ${place}`,
  menu: {
    privacy: 'Caméra et vie privée',
    peopleNote: 'Qui peut piloter, et qui regarde',
  },
  never: 'Jamais',
  language: { title: 'Langue', more: 'Sur ce téléphone' },
  lead: {
    title: 'Laisser une playlist mener',
    more: 'Pendant un moment, ses titres sont choisis d’abord ; la salle décide toujours lesquels.',
    choose: 'Choisir une playlist',
    asking: 'Un instant…',
    liked: 'Titres aimés',
    none: 'D’autres apparaissent ici quand tu choisis des playlists dans « Ta musique ».',
    done: (name) => `« ${name} » mène pendant un moment`,
  },
  tonight: {
    title: 'Titres de cette soirée',
    none: 'Aucun titre n’est encore passé.',
    all: (count) => `Voir les ${count}`,
    fewer: 'En voir moins',
  },
};

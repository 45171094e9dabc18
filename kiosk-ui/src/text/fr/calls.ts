import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Appels à Spotify',
  of: (budget) => `sur ${budget} ces dernières 24 heures`,
  what: 'À quoi ils ont servi',
  purposes: {
    playback: 'Lancer la musique',
    follow: 'Voir ce qui passe',
    playlist: 'Playlists',
    account: 'Connexion',
    library: 'Lire tes titres',
  },
  levels: {
    plenty: 'Il en reste beaucoup. Spotify n’en accorde à une app qu’un certain nombre par jour.',
    sparing: 'Il en reste peu : le boîtier regarde moins souvent et envoie des listes plus longues.',
    spent: 'Tout est épuisé. La musique continue avec les titres déjà envoyés.',
    quota: 'Spotify dit que ceux d’aujourd’hui sont épuisés. La musique continue avec les titres déjà envoyés.',
  },
  moreAt: (time) => `De nouveaux à partir de ${time}.`,
  loweredAt: (day) => `Le budget est réduit pour une semaine, car Spotify a refusé le ${day}.`,
};

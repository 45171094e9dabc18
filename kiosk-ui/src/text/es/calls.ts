import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Consultas a Spotify',
  of: (budget) => `de ${budget} en las últimas 24 horas`,
  what: 'En qué se han ido',
  purposes: {
    playback: 'Poner música',
    follow: 'Ver qué suena',
    playlist: 'Listas',
    account: 'Acceso',
    library: 'Leer tus canciones',
  },
  levels: {
    plenty: 'Quedan de sobra. Spotify solo permite unas cuantas al día a cada aplicación.',
    sparing: 'Quedan pocas: la caja mira menos a menudo y envía listas más largas.',
    spent: 'Se han agotado. La música sigue con las canciones ya enviadas.',
    quota: 'Spotify dice que las de hoy se han agotado. La música sigue con las canciones ya enviadas.',
  },
  moreAt: (time) => `Habrá más a las ${time}.`,
  loweredAt: (day) => `El límite es más bajo durante una semana, porque Spotify dijo que no el ${day}.`,
};

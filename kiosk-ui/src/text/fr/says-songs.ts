import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'La cellule est vide.',
  'Fill it in, or empty all values of this line.': 'Remplis-la, ou vide toutes les valeurs de cette ligne.',
  '“{1}” is not a number.': '« {1} » n’est pas un nombre.',
  'Write a number from 0 to 1, such as 0.62.': 'Écris un nombre de 0 à 1, par exemple 0.62.',
  '{1} is not between 0 and 1.': '{1} n’est pas entre 0 et 1.',
  'Divide by 100: {1}.': 'Divise par 100 : {1}.',
  '{1} is not between {2} and {3}.': '{1} n’est pas entre {2} et {3}.',
  'Write beats a minute, such as 118.5.': 'Écris des battements par minute, par exemple 118.5.',
  'Write decibels, such as -7.5.': 'Écris des décibels, par exemple -7.5.',
  '“{1}” is not a key.': '« {1} » n’est pas une tonalité.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'Écris de 0 (do) à 11 (si), ou C, C#, Db, …',
  '“{1}” is not a mode.': '« {1} » n’est pas un mode.',
  'Write 1 (major) or 0 (minor).': 'Écris 1 (majeur) ou 0 (mineur).',
  '“{1}” names no song of Spotify.': '« {1} » ne désigne aucun titre de Spotify.',
  'Write spotify:track: and the 22 characters of its link.': 'Écris spotify:track: et les 22 caractères de son lien.',
  'Reading your most played songs: {1} of {2}.': 'Lecture de tes titres les plus écoutés : {1} sur {2}.',
  'Reading what you played of late: {1} of {2}.': 'Lecture de tes écoutes récentes : {1} sur {2}.',
  'Reading your playlists: {1} of {2}.': 'Lecture de tes playlists : {1} sur {2}.',
  'Reading your liked songs: {1} of {2}.': 'Lecture de tes titres aimés : {1} sur {2}.',
  'the liked songs': 'titres aimés',
  'Your file': 'Ton fichier',
  'Your playlist moods': 'Les ambiances de tes playlists',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'Elle est à quelqu’un d’autre : Spotify ne laisse les apps lire que tes playlists et celles que tu partages.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'Elle est à {1} : Spotify ne laisse les apps lire que tes playlists et celles que tu partages.',
  'Spotify does not let the box read it.': 'Spotify ne laisse pas le boîtier la lire.',
  '{1} of {2} calls of the last 24 hours are used.': 'Appels des dernières 24 heures : {1} utilisés sur {2}.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'Appels des dernières 24 heures : {1} utilisés sur {2}. Le boîtier regarde moins souvent et envoie des listes plus longues.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'Appels des dernières 24 heures : {1} utilisés sur {2}. Le boîtier attend que quelques-uns se libèrent.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} Le budget est réduit pour quelques jours : Spotify a refusé avant qu’il soit atteint.',
};

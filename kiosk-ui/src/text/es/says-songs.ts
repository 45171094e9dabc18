import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'La celda está vacía.',
  'Fill it in, or empty all values of this line.': 'Rellénala o vacía todos los valores de esta línea.',
  '“{1}” is not a number.': '«{1}» no es un número.',
  'Write a number from 0 to 1, such as 0.62.': 'Escribe un número de 0 a 1, por ejemplo 0.62.',
  '{1} is not between 0 and 1.': '{1} no está entre 0 y 1.',
  'Divide by 100: {1}.': 'Divide entre 100: {1}.',
  '{1} is not between {2} and {3}.': '{1} no está entre {2} y {3}.',
  'Write beats a minute, such as 118.5.': 'Escribe pulsaciones por minuto, por ejemplo 118.5.',
  'Write decibels, such as -7.5.': 'Escribe decibelios, por ejemplo -7.5.',
  '“{1}” is not a key.': '«{1}» no es una tonalidad.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'Escribe de 0 (do) a 11 (si), o C, C#, Db, …',
  '“{1}” is not a mode.': '«{1}» no es un modo.',
  'Write 1 (major) or 0 (minor).': 'Escribe 1 (mayor) o 0 (menor).',
  '“{1}” names no song of Spotify.': '«{1}» no es ninguna canción de Spotify.',
  'Write spotify:track: and the 22 characters of its link.': 'Escribe spotify:track: y los 22 caracteres de su enlace.',
  'Reading your most played songs: {1} of {2}.': 'Leyendo lo que más escuchas: {1} de {2}.',
  'Reading what you played of late: {1} of {2}.': 'Leyendo lo último que has escuchado: {1} de {2}.',
  'Reading your playlists: {1} of {2}.': 'Leyendo tus listas: {1} de {2}.',
  'Reading your liked songs: {1} of {2}.': 'Leyendo las canciones que te gustan: {1} de {2}.',
  'the liked songs': 'canciones que te gustan',
  'Your file': 'Tu archivo',
  'Your playlist moods': 'Los ánimos de tus listas',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'Es de otra persona: Spotify solo deja que las aplicaciones lean tus listas y las compartidas.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'Es de {1}: Spotify solo deja que las aplicaciones lean tus listas y las compartidas.',
  'Spotify does not let the box read it.': 'Spotify no deja que la caja la lea.',
  '{1} of {2} calls of the last 24 hours are used.': 'Consultas de las últimas 24 horas: {1} usadas de {2}.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'Consultas de las últimas 24 horas: {1} usadas de {2}. La caja mira menos a menudo y envía listas más largas.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'Consultas de las últimas 24 horas: {1} usadas de {2}. La caja espera hasta que haya libres.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} El límite es más bajo unos días: Spotify dijo que no antes de llegar a él.',
};

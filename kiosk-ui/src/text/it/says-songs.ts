import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'La cella è vuota.',
  'Fill it in, or empty all values of this line.': 'Compilala, o svuota tutti i valori di questa riga.',
  '“{1}” is not a number.': '«{1}» non è un numero.',
  'Write a number from 0 to 1, such as 0.62.': 'Scrivi un numero da 0 a 1, per esempio 0.62.',
  '{1} is not between 0 and 1.': '{1} non è tra 0 e 1.',
  'Divide by 100: {1}.': 'Dividi per 100: {1}.',
  '{1} is not between {2} and {3}.': '{1} non è tra {2} e {3}.',
  'Write beats a minute, such as 118.5.': 'Scrivi i battiti al minuto, per esempio 118.5.',
  'Write decibels, such as -7.5.': 'Scrivi i decibel, per esempio -7.5.',
  '“{1}” is not a key.': '«{1}» non è una tonalità.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'Scrivi da 0 (do) a 11 (si), oppure C, C#, Db, …',
  '“{1}” is not a mode.': '«{1}» non è un modo.',
  'Write 1 (major) or 0 (minor).': 'Scrivi 1 (maggiore) o 0 (minore).',
  '“{1}” names no song of Spotify.': '«{1}» non indica nessun brano di Spotify.',
  'Write spotify:track: and the 22 characters of its link.': 'Scrivi spotify:track: e i 22 caratteri del suo link.',
  'Reading your most played songs: {1} of {2}.': 'Legge i brani che ascolti di più: {1} su {2}.',
  'Reading what you played of late: {1} of {2}.': 'Legge gli ultimi ascolti: {1} su {2}.',
  'Reading your playlists: {1} of {2}.': 'Legge le tue playlist: {1} su {2}.',
  'Reading your liked songs: {1} of {2}.': 'Legge i brani che ti piacciono: {1} su {2}.',
  'the liked songs': 'brani che ti piacciono',
  'Your file': 'Il tuo file',
  'Your playlist moods': 'Gli umori delle tue playlist',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'È di qualcun altro: Spotify lascia leggere alle app solo le tue playlist e quelle condivise.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'È di {1}: Spotify lascia leggere alle app solo le tue playlist e quelle condivise.',
  'Spotify does not let the box read it.': 'Spotify non lascia che il box la legga.',
  '{1} of {2} calls of the last 24 hours are used.': 'Richieste delle ultime 24 ore: {1} usate su {2}.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'Richieste delle ultime 24 ore: {1} usate su {2}. Il box guarda meno spesso e invia elenchi più lunghi.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'Richieste delle ultime 24 ore: {1} usate su {2}. Il box aspetta che se ne liberino.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} Per alcuni giorni il limite è più basso: Spotify ha detto di no prima che fosse raggiunto.',
};

import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'Die Zelle ist leer.',
  'Fill it in, or empty all values of this line.': 'Fülle sie aus oder leere alle Werte dieser Zeile.',
  '“{1}” is not a number.': '„{1}“ ist keine Zahl.',
  'Write a number from 0 to 1, such as 0.62.': 'Schreib eine Zahl von 0 bis 1, zum Beispiel 0.62.',
  '{1} is not between 0 and 1.': '{1} liegt nicht zwischen 0 und 1.',
  'Divide by 100: {1}.': 'Teile durch 100: {1}.',
  '{1} is not between {2} and {3}.': '{1} liegt nicht zwischen {2} und {3}.',
  'Write beats a minute, such as 118.5.': 'Schreib Schläge pro Minute, zum Beispiel 118.5.',
  'Write decibels, such as -7.5.': 'Schreib Dezibel, zum Beispiel -7.5.',
  '“{1}” is not a key.': '„{1}“ ist keine Tonart.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'Schreib 0 (C) bis 11 (H) oder C, C#, Db, …',
  '“{1}” is not a mode.': '„{1}“ ist kein Tongeschlecht.',
  'Write 1 (major) or 0 (minor).': 'Schreib 1 (Dur) oder 0 (Moll).',
  '“{1}” names no song of Spotify.': '„{1}“ bezeichnet keinen Song bei Spotify.',
  'Write spotify:track: and the 22 characters of its link.':
    'Schreib spotify:track: und die 22 Zeichen aus seinem Link.',
  'Reading your most played songs: {1} of {2}.': 'Liest deine meistgespielten Songs: {1} von {2}.',
  'Reading what you played of late: {1} of {2}.': 'Liest, was du zuletzt gehört hast: {1} von {2}.',
  'Reading your playlists: {1} of {2}.': 'Liest deine Playlists: {1} von {2}.',
  'Reading your liked songs: {1} of {2}.': 'Liest deine Lieblingssongs: {1} von {2}.',
  'the liked songs': 'Lieblingssongs',
  'Your file': 'Deine Datei',
  'Your playlist moods': 'Die Stimmungen deiner Playlists',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'Sie gehört jemand anderem: Apps dürfen bei Spotify nur deine eigenen und geteilte Playlists lesen.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'Sie gehört {1}: Apps dürfen bei Spotify nur deine eigenen und geteilte Playlists lesen.',
  'Spotify does not let the box read it.': 'Spotify lässt die Box sie nicht lesen.',
  '{1} of {2} calls of the last 24 hours are used.': 'Anfragen der letzten 24 Stunden: {1} von {2} verbraucht.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'Anfragen der letzten 24 Stunden: {1} von {2} verbraucht. Die Box sieht seltener nach und sendet längere Listen.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'Anfragen der letzten 24 Stunden: {1} von {2} verbraucht. Die Box wartet, bis wieder welche frei sind.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} Für einige Tage sind es weniger: Spotify hat abgelehnt, bevor alle verbraucht waren.',
};

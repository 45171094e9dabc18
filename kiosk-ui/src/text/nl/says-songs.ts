import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'De cel is leeg.',
  'Fill it in, or empty all values of this line.': 'Vul hem in, of maak alle waarden van deze regel leeg.',
  '“{1}” is not a number.': '‘{1}’ is geen getal.',
  'Write a number from 0 to 1, such as 0.62.': 'Schrijf een getal van 0 tot 1, zoals 0.62.',
  '{1} is not between 0 and 1.': '{1} ligt niet tussen 0 en 1.',
  'Divide by 100: {1}.': 'Deel door 100: {1}.',
  '{1} is not between {2} and {3}.': '{1} ligt niet tussen {2} en {3}.',
  'Write beats a minute, such as 118.5.': 'Schrijf tellen per minuut, zoals 118.5.',
  'Write decibels, such as -7.5.': 'Schrijf decibel, zoals -7.5.',
  '“{1}” is not a key.': '‘{1}’ is geen toonsoort.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'Schrijf 0 (C) tot 11 (B), of C, C#, Db, …',
  '“{1}” is not a mode.': '‘{1}’ is geen toongeslacht.',
  'Write 1 (major) or 0 (minor).': 'Schrijf 1 (majeur) of 0 (mineur).',
  '“{1}” names no song of Spotify.': '‘{1}’ is geen nummer van Spotify.',
  'Write spotify:track: and the 22 characters of its link.': 'Schrijf spotify:track: en de 22 tekens van de link.',
  'Reading your most played songs: {1} of {2}.': 'Leest je meest gespeelde nummers: {1} van {2}.',
  'Reading what you played of late: {1} of {2}.': 'Leest wat je de laatste tijd speelde: {1} van {2}.',
  'Reading your playlists: {1} of {2}.': 'Leest je afspeellijsten: {1} van {2}.',
  'Reading your liked songs: {1} of {2}.': 'Leest je favoriete nummers: {1} van {2}.',
  'the liked songs': 'favoriete nummers',
  'Your file': 'Jouw bestand',
  'Your playlist moods': 'De stemmingen van je afspeellijsten',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'Hij is van iemand anders: Spotify laat apps alleen je eigen en gedeelde afspeellijsten lezen.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'Hij is van {1}: Spotify laat apps alleen je eigen en gedeelde afspeellijsten lezen.',
  'Spotify does not let the box read it.': 'Spotify laat het kastje hem niet lezen.',
  '{1} of {2} calls of the last 24 hours are used.': 'Aanvragen van de laatste 24 uur: {1} van {2} gebruikt.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'Aanvragen van de laatste 24 uur: {1} van {2} gebruikt. Het kastje kijkt minder vaak en stuurt langere lijsten.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'Aanvragen van de laatste 24 uur: {1} van {2} gebruikt. Het kastje wacht tot er weer vrij zijn.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} Een paar dagen zijn het er minder: Spotify zei nee voordat ze op waren.',
};

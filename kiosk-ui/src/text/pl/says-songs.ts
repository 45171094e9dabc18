import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'Komórka jest pusta.',
  'Fill it in, or empty all values of this line.': 'Wypełnij ją albo wyczyść wszystkie wartości w tym wierszu.',
  '“{1}” is not a number.': '„{1}” nie jest liczbą.',
  'Write a number from 0 to 1, such as 0.62.': 'Wpisz liczbę od 0 do 1, na przykład 0.62.',
  '{1} is not between 0 and 1.': '{1} nie mieści się między 0 a 1.',
  'Divide by 100: {1}.': 'Podziel przez 100: {1}.',
  '{1} is not between {2} and {3}.': '{1} nie mieści się między {2} a {3}.',
  'Write beats a minute, such as 118.5.': 'Wpisz uderzenia na minutę, na przykład 118.5.',
  'Write decibels, such as -7.5.': 'Wpisz decybele, na przykład -7.5.',
  '“{1}” is not a key.': '„{1}” nie jest tonacją.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'Wpisz od 0 (C) do 11 (H) albo C, C#, Db, …',
  '“{1}” is not a mode.': '„{1}” nie jest trybem.',
  'Write 1 (major) or 0 (minor).': 'Wpisz 1 (dur) albo 0 (moll).',
  '“{1}” names no song of Spotify.': '„{1}” nie oznacza żadnego utworu ze Spotify.',
  'Write spotify:track: and the 22 characters of its link.': 'Wpisz spotify:track: i 22 znaki z jego linku.',
  'Reading your most played songs: {1} of {2}.': 'Wczytuje twoje najczęściej słuchane utwory: {1} z {2}.',
  'Reading what you played of late: {1} of {2}.': 'Wczytuje to, co ostatnio grało: {1} z {2}.',
  'Reading your playlists: {1} of {2}.': 'Wczytuje twoje playlisty: {1} z {2}.',
  'Reading your liked songs: {1} of {2}.': 'Wczytuje twoje polubione utwory: {1} z {2}.',
  'the liked songs': 'polubione utwory',
  'Your file': 'Twój plik',
  'Your playlist moods': 'Nastroje twoich playlist',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'Należy do kogoś innego: Spotify pozwala aplikacjom czytać tylko twoje i wspólne playlisty.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'Właściciel: {1}. Spotify pozwala aplikacjom czytać tylko twoje i wspólne playlisty.',
  'Spotify does not let the box read it.': 'Spotify nie pozwala urządzeniu jej czytać.',
  '{1} of {2} calls of the last 24 hours are used.': 'Zapytania z ostatnich 24 godzin: wykorzystano {1} z {2}.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'Zapytania z ostatnich 24 godzin: wykorzystano {1} z {2}. Urządzenie sprawdza rzadziej i wysyła dłuższe listy.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'Zapytania z ostatnich 24 godzin: wykorzystano {1} z {2}. Urządzenie czeka, aż część się zwolni.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} Przez kilka dni limit jest niższy: Spotify odmówiło, zanim został wykorzystany.',
};

import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Zapytania do Spotify',
  of: (budget) => `z ${budget} w ostatnich 24 godzinach`,
  what: 'Na co poszły',
  purposes: {
    playback: 'Włączanie muzyki',
    follow: 'Sprawdzanie, co gra',
    playlist: 'Playlisty',
    account: 'Logowanie',
    library: 'Wczytywanie utworów',
  },
  levels: {
    plenty: 'Zostało dużo. Spotify pozwala aplikacji tylko na określoną liczbę dziennie.',
    sparing: 'Zostało niewiele: urządzenie sprawdza rzadziej i wysyła dłuższe listy.',
    spent: 'Wszystkie wykorzystane. Muzyka gra dalej z wysłanych utworów.',
    quota: 'Według Spotify dzisiejsze są wykorzystane. Muzyka gra dalej z wysłanych utworów.',
  },
  moreAt: (time) => `Nowe od ${time}.`,
  loweredAt: (day) => `Przez tydzień limit jest niższy, bo Spotify odmówiło (${day}).`,
};

import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Aanvragen aan Spotify',
  of: (budget) => `van ${budget} in de laatste 24 uur`,
  what: 'Waarvoor ze waren',
  purposes: {
    playback: 'Muziek starten',
    follow: 'Kijken wat er speelt',
    playlist: 'Afspeellijsten',
    account: 'Aanmelden',
    library: 'Je nummers lezen',
  },
  levels: {
    plenty: 'Nog genoeg over. Spotify staat een app er maar een bepaald aantal per dag toe.',
    sparing: 'Nog maar weinig over: het kastje kijkt minder vaak en stuurt langere lijsten.',
    spent: 'Allemaal op. De muziek gaat door met de verstuurde nummers.',
    quota: 'Volgens Spotify zijn die van vandaag op. De muziek gaat door met de verstuurde nummers.',
  },
  moreAt: (time) => `Nieuwe vanaf ${time}.`,
  loweredAt: (day) => `Een week lang zijn het er minder, omdat Spotify op ${day} nee zei.`,
};

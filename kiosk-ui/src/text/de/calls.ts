import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Anfragen an Spotify',
  of: (budget) => `von ${budget} in den letzten 24 Stunden`,
  what: 'Wofür sie waren',
  purposes: {
    playback: 'Musik starten',
    follow: 'Nachsehen, was läuft',
    playlist: 'Playlists',
    account: 'Anmeldung',
    library: 'Deine Songs lesen',
  },
  levels: {
    plenty: 'Noch reichlich übrig. Spotify erlaubt einer App nur eine bestimmte Zahl am Tag.',
    sparing: 'Nur noch wenige übrig: Die Box sieht seltener nach und sendet längere Listen.',
    spent: 'Alle verbraucht. Die Musik läuft mit den gesendeten Songs weiter.',
    quota: 'Spotify sagt, für heute sind sie verbraucht. Die Musik läuft mit den gesendeten Songs weiter.',
  },
  moreAt: (time) => `Neue ab ${time} Uhr.`,
  loweredAt: (day) => `Eine Woche lang sind es weniger, weil Spotify am ${day}, abgelehnt hat.`,
};

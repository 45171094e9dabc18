import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Richieste a Spotify',
  of: (budget) => `su ${budget} nelle ultime 24 ore`,
  what: 'A che cosa sono servite',
  purposes: {
    playback: 'Far partire la musica',
    follow: 'Vedere cosa suona',
    playlist: 'Playlist',
    account: 'Accesso',
    library: 'Leggere i tuoi brani',
  },
  levels: {
    plenty: 'Ne restano in abbondanza. Spotify ne concede a ogni app solo un certo numero al giorno.',
    sparing: 'Ne restano poche: il box guarda meno spesso e invia elenchi più lunghi.',
    spent: 'Sono finite. La musica continua con i brani già inviati.',
    quota: 'Spotify dice che quelle di oggi sono finite. La musica continua con i brani già inviati.',
  },
  moreAt: (time) => `Altre dalle ${time}.`,
  loweredAt: (day) => `Per una settimana il limite è più basso, perché Spotify ha detto di no (${day}).`,
};

import type { Words } from '../en/words.ts';

export const calls: Words['calls'] = {
  title: 'Pedidos ao Spotify',
  of: (budget) => `de ${budget} nas últimas 24 horas`,
  what: 'Em que foram gastos',
  purposes: {
    playback: 'Pôr música a tocar',
    follow: 'Ver o que toca',
    playlist: 'Listas',
    account: 'Sessão',
    library: 'Ler as tuas músicas',
  },
  levels: {
    plenty: 'Ainda há muitos. O Spotify só permite um certo número por dia a cada aplicação.',
    sparing: 'Restam poucos: a caixa verifica menos vezes e envia listas mais longas.',
    spent: 'Acabaram. A música continua com as músicas já enviadas.',
    quota: 'O Spotify diz que os de hoje acabaram. A música continua com as músicas já enviadas.',
  },
  moreAt: (time) => `Há mais a partir das ${time}.`,
  loweredAt: (day) => `O limite fica mais baixo durante uma semana, porque o Spotify disse que não (${day}).`,
};

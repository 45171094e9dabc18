import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');
const days = (count: number): string => plural(count, { one: 'dia', other: 'dias' });

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: 'A câmara está desligada até alguém tocar para começar no ecrã da sala.',
  venue: 'Onde está a caixa',
  asking: 'Perguntar primeiro',
  howLong: 'Quanto tempo se recorda',
  kept: {
    title: 'O que se guarda',
    pictures: 'Imagens: nunca. São transformadas em números num instante, e nenhuma sai da parte que a vê.',
    faces: 'Rostos: ninguém é reconhecido. Quem sai e volta é uma pessoa nova.',
    moods: (count) =>
      count === 0 ? 'Humores da sala: nada.' : `Humores da sala: durante ${days(count)}, nesta caixa.`,
    songs: (count) =>
      count === 0 ? 'Músicas que tocaram: nada.' : `Músicas que tocaram: durante ${days(count)}, nesta caixa.`,
    taste: (count) =>
      count === 0 ? 'Gostos e saltos: nada.' : `Gostos e saltos: durante ${days(count)}, nesta caixa.`,
    group: (people) => `Com menos de ${people} pessoas à vista, nenhum humor é mostrado ou guardado.`,
  },
  take: 'Levar contigo',
  takeMore: 'Tudo o que a caixa sabe de ti, num ficheiro.',
  all: 'Tudo (JSON)',
  single: 'Uma coisa de cada vez',
  parts: {
    moods: 'Humores',
    songs: 'Músicas',
    taste: 'Gostos e saltos',
    bans: 'Vetos',
    library: 'A tua música',
    settings: 'Definições',
  },
  forgetTitle: 'Esquecer',
  forget: {
    history: {
      name: 'O histórico',
      means: 'Humores e músicas de todas as noites.',
      sure: 'Esquecer todos os humores e músicas? Durante um minuto podes recuperá-los.',
    },
    taste: {
      name: 'Os gostos e saltos',
      means: 'O DJ recomeça a aprender.',
      sure: 'Esquecer para sempre todos os gostos e saltos?',
    },
    learnt: {
      name: 'Tudo o que aprendeu',
      means: 'Histórico, gostos, proibições e a biblioteca, que depois volta a ser lida.',
      sure: 'Esquecer para sempre tudo o que a caixa aprendeu?',
    },
    everything: {
      name: 'Tudo',
      means: 'Como no primeiro dia: também se vão contas, telemóveis, definições e cópias de segurança.',
      sure: 'Deixar a caixa como no primeiro dia? Este telemóvel terá de se ligar outra vez.',
    },
  },
  undo: 'Anular',
  undone: 'Recuperado',
  backupsLeft: 'As cópias de segurança na caixa ainda o contêm.',
  backupsToo: 'Esquecer também essas',
};

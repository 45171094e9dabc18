import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { number, plural } = formats('pt-PT');

const phases: Readonly<Record<Parameters<Words['library']['reading']>[0], string>> = {
  '': 'a tua biblioteca',
  top: 'o que mais ouves',
  recent: 'o que ouviste há pouco',
  playlists: 'as tuas listas',
  liked: 'as músicas de que gostas',
};

export const library: Words['library'] = {
  title: 'A tua música',
  songs: (count) => plural(count, { one: 'música', other: 'músicas' }),
  reading: (phase) => `A ler ${phases[phase]}`,
  readOf: (done, total) => (total === 0 ? '' : `${number(done)} de ${number(total)}`),
  waiting: (time) =>
    `O resto é lido a partir das ${time}: os pedidos que o Spotify permite ficam guardados para a música.`,
  lastRead: (when) => `Última leitura: ${when}.`,
  neverRead: 'Ainda por ler.',
  readNow: 'Ler agora',
  stop: 'Parar',
  stopped: 'Parado; o que foi lido fica.',
  begun: 'A ler a tua música',
  explicit: 'Músicas com letra explícita',
  explicitLabel: 'Permitir a escolha de músicas com letra explícita',
  explicitOn: 'Podem ser escolhidas.',
  explicitOff: 'Ficam na tua biblioteca e nunca são escolhidas.',
  explicitLocked: 'Fixado no ficheiro de definições desta caixa.',
  explicitDone: (on) => (on ? 'As músicas explícitas podem ser escolhidas' : 'As músicas explícitas ficam de fora'),

  playlists: 'Listas',
  playlistsHint:
    'As músicas de que gostas, as mais ouvidas e o que pões a tocar estão sempre lá. Acrescenta listas e diz o que transmitem.',
  show: 'Escolher listas',
  hide: 'Esconder listas',
  looking: 'A ver no Spotify…',
  none: 'Esta conta não tem listas.',
  moodOf: (name) => `O que «${name}» transmite`,
  noMood: 'Nenhum',
  added: (name) => `«${name}» está a ser lida`,
  removed: (name) => `«${name}» fica de fora`,
  tagged: (name, mood) => `«${name}»: ${mood}`,
  untagged: (name) => `«${name}»: nenhum humor`,
};

export const features: Words['features'] = {
  title: 'Como soam as tuas músicas',
  understood: (known, all) =>
    `${number(known)} de ${plural(all, { one: 'música', other: 'músicas' })} já compreendidas`,
  hint: 'O DJ situa as músicas por humor e andamento. As que ninguém conhece também tocam, de vez em quando.',
  songs: (count) => plural(count, { one: 'música', other: 'músicas' }),
  states: {
    asking: 'a perguntar',
    done: 'nada mais a perguntar',
    resting: 'não respondeu',
    spent: 'esgotado este mês',
    'needs-owner': 'precisa de ti',
    off: 'inativo',
    given: '',
  },
  until: (time) => `volta a perguntar ${time}`,
  usage: (calls, limit) => `${number(calls)} de ${number(limit)} pedidos este mês`,
  keyTitle: 'SoundNet',
  keyHint:
    'Conhece músicas que o ReccoBeats não conhece. Precisa da tua própria chave de rapidapi.com («Track Analysis»); é testada com um pedido e fica selada nesta caixa.',
  keyLabel: 'Chave RapidAPI',
  keySend: 'Testar e guardar',
  keyTrying: 'A testar…',
  keyKept: 'A chave funciona e está guardada',
  keyThere: 'A tua chave está na caixa.',
  keyForget: 'Esquecer a chave',
  keyForgotten: 'A chave foi esquecida',
  fileTitle: 'Como ficheiro',
  fileHint: 'Uma tabela de todas as músicas, para guardar ou completar. Também servem as tabelas do Exportify.',
  download: 'Transferir (CSV)',
  upload: 'Carregar um ficheiro CSV',
  uploading: 'A ler o ficheiro…',
  imported: ({ imported, unchanged, empty, wrong }) =>
    [
      plural(imported, { one: 'música incluída', other: 'músicas incluídas' }),
      ...(unchanged > 0 ? [plural(unchanged, { one: 'já conhecida', other: 'já conhecidas' })] : []),
      ...(empty > 0 ? [`${number(empty)} sem valores`] : []),
      ...(wrong > 0 ? [plural(wrong, { one: 'linha por perceber', other: 'linhas por perceber' })] : []),
    ].join(', ') + '.',
  problem: (line, column) => `Linha ${line}, ${column}`,
  more: (count) => `e mais ${number(count)}`,
};

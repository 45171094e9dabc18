import type { pages as english } from '../en/pages.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');

const moods: (typeof english)['moods'] = {
  happy: 'Alegria',
  sad: 'Tristeza',
  angry: 'Raiva',
  neutral: 'Neutro',
  surprised: 'Surpresa',
  unsure: 'Incerto',
  none: 'Ninguém aqui',
};

const directions: (typeof english)['directions'] = {
  match: { name: 'Seguir', doing: 'A seguir a sala', means: 'As músicas soam como a sala se sente.' },
  lift: { name: 'Animar', doing: 'A animar a sala', means: 'As músicas ficam mais alegres, passo a passo.' },
  calm: { name: 'Acalmar', doing: 'A acalmar a sala', means: 'As músicas ficam mais calmas, passo a passo.' },
};

export const pages: typeof english = {
  moods,
  overrides: {
    auto: 'Seguir a sala',
    happy: moods.happy,
    sad: moods.sad,
    angry: moods.angry,
    neutral: moods.neutral,
    surprised: moods.surprised,
  },
  directions,
  parts: {
    camera: 'Câmara',
    vision: 'Leitura do humor',
    player: 'Leitor',
    account: 'Conta Spotify',
    library: 'Biblioteca',
    broker: 'Domótica',
    clock: 'Relógio',
    disk: 'Disco',
    calls: 'Pedidos ao Spotify',
  },

  brand: 'MoodDJ',
  at: (time) => `às ${time}`,
  onDay: (day, time) => `${day}, às ${time}`,
  takeOver: 'Passar ao DJ',
  takenOver: 'O DJ volta a comandar.',
  starting: 'A acordar',
  startingMore: 'A procurar a caixa…',
  lost: 'Ligação perdida, a tentar de novo…',

  peopleInView: (count) => (count === 0 ? 'ninguém à vista' : plural(count, { one: 'pessoa', other: 'pessoas' })),
  sure: (confidence) =>
    confidence >= 0.75 ? 'quase certo' : confidence >= 0.5 ? 'bastante provável' : 'só um palpite',
  since: (minutes) =>
    minutes < 1 ? 'agora mesmo' : minutes < 60 ? `há ${minutes} min` : `há ${Math.floor(minutes / 60)} h`,
  roomIs: (mood, people) => `Humor da sala: ${mood.toLowerCase()}, ${people}.`,
  emptyMore: 'À espera de companhia.',
  unsureMore: 'ainda sem um humor claro',
  cameraOff: 'Câmara desligada',
  cameraOffMore: 'Nada está a ser visto. A música continua.',
  cameraRefused: 'No trabalho e na escola o humor não é lido: a lei proíbe-o. A música continua.',
  noCamera: 'Sem câmara',

  nowPlaying: 'A tocar',
  nowPlayingSay: (title, artist) => `Está a tocar ${title}, de ${artist}.`,
  coverOf: (album) => `Capa de ${album}`,
  paused: 'Em pausa',
  noSong: 'Ainda sem música',
  noSongMore: 'A primeira vem a caminho.',
  position: 'Posição na música',
  positionOf: (at, of) => `${at} de ${of}`,
  why: 'Porquê esta música',
  chosen: (minutes) => (minutes < 1 ? 'Escolhida agora mesmo.' : `Escolhida há ${minutes} min.`),
  pinned: (mood) => `Fixado: ${mood.toLowerCase()}`,

  sandbox: 'Demonstração: músicas inventadas, não é o Spotify',
  allWell: 'Tudo bem',
  qr: (url) => `Código QR para ${url}`,

  room: 'Sala',
  controls: 'Reprodução',
  transport: {
    play: 'Tocar',
    pause: 'Pausa',
    skip: 'Passar à música seguinte',
    previous: 'Voltar à música anterior',
  },
  volume: 'Volume',
  volumeUnknown: 'Este leitor controla o seu próprio volume',
  leads: 'Para onde vai a música',
  directionLocked: 'Fixada no ficheiro de definições desta caixa.',
  mood: 'Humor para a música',
  camera: 'Câmara',
  cameraLabel: 'Deixar a câmara ler o humor',
  cameraOnWords:
    'As imagens são transformadas em números dentro da caixa e logo esquecidas. Nenhuma é guardada, nenhuma é enviada e ninguém é reconhecido.',
  cameraOffWords: 'A câmara está desligada. A música continua a partir do último humor, ou do que escolheres acima.',
  health: 'Como está a caixa',
  allWellMore: 'A câmara, a música e a domótica funcionam como devem.',
  version: (version) => `MoodDJ ${version}`,
  dismiss: 'Fechar',

  done: {
    play: 'A tocar',
    pause: 'Em pausa',
    skip: 'Música seguinte',
    previous: 'Música anterior',
    volume: (percent) => `Volume a ${percent} por cento`,
    direction: (direction) => directions[direction].doing,
    mood: (mood) => (mood === 'auto' ? 'A música volta a seguir a sala' : `Música para: ${moods[mood].toLowerCase()}`),
    camera: (on) => (on ? 'Câmara ligada' : 'Câmara desligada'),
  },

  signIn: {
    title: 'Introduz o código que a caixa mostra',
    more: 'Está ao lado do código QR, no ecrã da caixa.',
    label: 'Código',
    send: 'Ligar este telemóvel',
    waiting: 'A ligar…',
    empty: 'Escreve primeiro o código.',
    scannedTitle: 'Liga este telemóvel à caixa',
    scannedMore: 'Leste o código no ecrã dela: é quanto basta.',
  },

  unreachable: {
    error: 'retry',
    message: 'A caixa não respondeu.',
    remedy: 'Confirma que este dispositivo está na mesma rede que a caixa e tenta de novo.',
  },
  unexplained: { error: 'bug', message: 'Não funcionou.', remedy: 'Tenta de novo daqui a um momento.' },
};

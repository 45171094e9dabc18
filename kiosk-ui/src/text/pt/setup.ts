import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');

export const setup: Words['setup'] = {
  title: 'Configurar',
  note: 'Idioma, local, câmara, música, coluna',
  offer: 'Configurar a caixa',
  left: (count) => `${plural(count, { one: 'passo curto', other: 'passos curtos' })}, três minutos no máximo.`,
  begin: 'Começar',
  goOn: 'Continuar',
  notNow: 'Agora não',
  progress: (at, of) => `Passo ${at} de ${of}`,
  next: 'Seguinte',
  before: 'Voltar',
  finish: 'Concluir',
  later: 'Mais tarde',
  back: 'Continuar a configuração',
  toNow: 'Para a música',
  steps: {
    language: { title: 'Que idioma?', more: 'Para este telemóvel e para o ecrã da sala.' },
    name: {
      title: 'Como se chama a caixa?',
      more: 'As pessoas veem-no no ecrã, nos telemóveis e na domótica.',
    },
    place: {
      title: 'Onde está?',
      more: 'Em alguns locais a lei proíbe ler o humor. Nesse caso, a música continua sem a câmara.',
    },
    camera: {
      title: 'Para onde olha a câmara?',
      more: 'Vês onde ela encontra rostos. A imagem em si fica na parte da caixa reservada à câmara.',
    },
    music: {
      title: 'O que toca?',
      more: 'As músicas inventadas tocam logo. Com o teu Spotify toca aquilo de que gostas.',
    },
    speaker: { title: 'Por onde sai a música?', more: 'Podes mudar isto quando quiseres em «Música».' },
    home: {
      title: 'Domótica?',
      more: 'Com MQTT, as luzes podem seguir o humor. Se não sabes o que é, continua: não falta nada.',
    },
    done: {
      title: 'Era só isto',
      more: 'A caixa sabe o que precisa. Podes mudar tudo em «Caixa».',
    },
  },
  camera: {
    hints: {
      off: 'A câmara está desligada. Podes ligá-la em «Câmara e privacidade».',
      'no-camera': 'Nenhuma câmara encontrada. Liga uma; entretanto, a música toca.',
      dark: 'Está demasiado escuro para ler rostos. Ajuda uma luz atrás da câmara.',
      glare: 'Há demasiada luz: uma lâmpada ou uma janela encandeia a câmara. Vira-a um pouco.',
      nobody: 'Ninguém à vista. Fica onde as pessoas vão estar.',
      small: 'Os rostos são pequenos. Aproxima a câmara, ou escolhe uma imagem maior nas definições.',
      edge: 'Há um rosto na borda. Vira a câmara para o meio.',
      good: 'Bom: os rostos veem-se bem.',
    },
    view: (faces) => `O que a câmara vê, sem a imagem: ${plural(faces, { one: 'rosto', other: 'rostos' })}.`,
    light: 'Luz',
  },
};

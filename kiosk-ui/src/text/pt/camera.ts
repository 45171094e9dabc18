import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');

export const cameraPage: Words['cameraPage'] = {
  title: 'Ver com esta câmara',
  about:
    'Esta página lê o humor da sala com a câmara deste dispositivo e só envia números à caixa: onde há rostos e que expressão têm. As imagens ficam nesta página, não são mostradas e desaparecem com a seguinte.',
  start: 'Iniciar',
  stop: 'Parar',
  doing: {
    idle: { title: 'Sem ver', more: 'Põe o dispositivo onde veja a sala e carrega em «Iniciar».' },
    loading: { title: 'A preparar', more: 'Vêm uns 20 MB da caixa, só na primeira vez.' },
    opening: { title: 'A ligar a câmara', more: 'Se o navegador perguntar, permite.' },
    streaming: { title: 'A ver', more: 'Mantém esta página à frente e o dispositivo a carregar.' },
    off: {
      title: 'A câmara está desligada',
      more: 'O dono desligou-a para a caixa; continua quando for ligada.',
    },
    hidden: { title: 'Em segundo plano', more: 'Aí os navegadores param as imagens.' },
    insecure: {
      title: 'Aqui este navegador não dá a câmara',
      more: 'A página veio por http simples. Neste mesmo computador, abre o endereço em baixo; noutro dispositivo, entra na caixa por https.',
    },
    refused: {
      title: 'A câmara foi recusada',
      more: 'Permite-a para esta página: o símbolo ao lado do endereço tem um interruptor. Depois carrega em «Iniciar».',
    },
    missing: { title: 'Sem câmara', more: 'Liga uma, ou abre esta página noutro dispositivo.' },
    busy: { title: 'A câmara está ocupada', more: 'Fecha o outro programa que a usa e carrega em «Iniciar».' },
    failed: { title: 'A câmara parou', more: 'Liga-a outra vez e carrega em «Iniciar».' },
    cannot: {
      title: 'Este navegador não consegue ler rostos',
      more: 'Usa um Chrome, Edge, Firefox ou Safari atual, num dispositivo com mais memória.',
    },
    unwanted: {
      title: 'A caixa não pede isto',
      more: 'Primeiro o dono põe camera.source em «browser»; e só um dono pode ver.',
    },
    guest: {
      title: 'Só um dono pode ver',
      more: 'Torna este dispositivo dono em /phone e carrega em «Iniciar».',
    },
    taken: {
      title: 'Agora vê outra página',
      more: 'Vê sempre a mais recente. Carrega em «Iniciar» para voltar a ver com esta.',
    },
    lost: { title: 'Sem ligação à caixa', more: 'Continua sozinha quando a caixa voltar.' },
  },
  faces: (count) =>
    count === 0 ? 'Ninguém à vista' : plural(count, { one: '# rosto à vista', other: '# rostos à vista' }),
  looks: 'olhares por segundo',
  work: 'por olhar',
  dark: 'Está escuro para a câmara: ajuda ter mais luz de frente.',
  glare: 'Há muita luz: vira a câmara para longe da janela.',
  light: 'A luz está boa.',
};

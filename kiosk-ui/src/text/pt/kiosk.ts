import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');

const days = (count: number): string => (count === 1 ? 'um dia' : count === 365 ? 'um ano' : `${count} dias`);

export const kiosk: Words['kiosk'] = {
  mirror: 'Rostos na sala, desenhados com linhas. Não se mostra nenhuma imagem.',
  privacy: 'Aqui uma câmara lê o humor. Nenhuma imagem é guardada ou enviada.',
  privacyDemo: 'Fotografias de exemplo, não desta sala. Nenhuma câmara te vê.',
  privacyOff: 'A câmara está desligada. Nenhuma imagem é guardada ou enviada.',
  moreTrouble: (count) => `e mais ${count}, vê a página do telemóvel`,
  steer: 'Comanda a partir do telemóvel',
  steerHere: 'Para telemóveis, inicia com --host 0.0.0.0',
  code: 'Código',
  onSpotify: 'no Spotify',
  next: 'A seguir',
  nextMaybe: 'A seguir, como as coisas estão',
  nextUnknown: 'A próxima música é escolhida quando esta acabar.',
  evening: 'A noite',
  eveningSay: (songs) =>
    `O humor da sala ao longo da noite, com ${plural(songs, { one: 'música', other: 'músicas' })}.`,
  eveningBegins: 'A noite começa aqui.',
  stopLooking: 'Desligar a câmara',

  notice: {
    title: 'Aqui uma câmara lê o humor',
    what: 'Vê quantos rostos há e tenta perceber como se sentem. A música acompanha.',
    never: 'Nenhuma imagem é guardada ou enviada, e ninguém é reconhecido.',
    kept: (moodDays, songDays) =>
      moodDays === 0 && songDays === 0
        ? 'Não se guarda nada.'
        : `Guarda-se: ${[
            ...(moodDays > 0 ? [`o humor da sala durante ${days(moodDays)}`] : []),
            ...(songDays > 0 ? [`as músicas durante ${days(songDays)}`] : []),
          ].join(', ')}.`,
    more: 'Todos os pormenores, no telemóvel',
    moreHere: 'Quem gere esta caixa pode explicar mais e desligar a câmara.',
  },
  tap: {
    title: 'Queres que a música te siga?',
    more: 'Então uma câmara lê o humor da sala. Desliga-se sozinha depois de saíres.',
    start: 'Ligar a câmara',
    waiting: 'A ligar…',
  },
  pairing: {
    consent: { title: 'À espera do Spotify', more: 'Aceita no telemóvel que pediu. A música segue a partir daí.' },
    done: { title: 'O Spotify está ligado', more: 'As tuas músicas estão a ser lidas. A primeira vem a caminho.' },
    failed: { title: 'Não funcionou', more: 'O telemóvel diz porquê e como tentar de novo.' },
    code: 'Outro telemóvel? Lê isto ou escreve o código:',
  },
  trouble: {
    title: 'A música precisa de ajuda',
    phone: 'Resolve no telemóvel',
  },
  offline: {
    title: 'A caixa não responde',
    more: 'A música que toca continua sozinha. Este ecrã volta assim que a caixa voltar.',
    remedy: 'Se demorar mais de um minuto, verifica a corrente e a rede.',
    since: (time) => `desde as ${time}`,
  },
  firstRun: {
    title: 'Torna-a tua',
    more: 'Lê o código. O primeiro telemóvel é o dono: dá nome à caixa e traz a sua música.',
  },
};

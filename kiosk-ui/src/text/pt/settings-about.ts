import type { Words } from '../en/words.ts';

export const settingsAbout: Words['settings']['about'] = {
  name: 'Lê-se no ecrã, na página do telemóvel e na domótica.',
  languages: 'O primeiro vale em todo o lado; onde o ecrã avisa da câmara, aparecem todos. Os telemóveis seguem o seu.',
  logLevel: 'Quanto mais diz, mais fácil é encontrar um erro; quanto menos diz, menos se gasta o cartão de memória.',
  'camera.source':
    '«auto» encontra uma sozinho. Ou parte do nome de uma câmara, «demo» para a câmara de demonstração, «browser» para um tablet ou portátil que abra a página /camera.',
  'camera.size': 'Com 1280x720 veem-se rostos ao dobro da distância, mas o processador trabalha mais.',
  'camera.framesPerSecond': 'Pedidas à câmara. Quantas mais, mais recente é cada olhar.',
  'camera.mainsHz':
    'Contra a cintilação da luz: 50 na Europa e em quase todo o mundo, 60 na América do Norte. «Automático» segue o fuso horário.',
  'camera.looksPerSecond': 'No máximo, enquanto há gente. Com a sala vazia são menos.',
  'camera.mirrorLooksPerSecond': 'Enquanto alguém olha para o espelho, até onde o processador aguentar.',
  'kiosk.theme': '«Automático» segue a luz que a câmara vê; sem câmara, a hora.',
  'kiosk.night': 'Só enquanto não há ninguém à vista. Acorda quando alguém chega ou lhe toca.',
  'mood.smoothingMs': 'Com mais tempo, o humor de um rosto salta menos, mas uma mudança nota-se mais tarde.',
  'mood.minConfidence': 'De 0 a 1. Abaixo disso, a caixa diz que não tem a certeza em vez de adivinhar.',
  'mood.margin': 'Quanto, de 0 a 1, outro humor tem de se adiantar para a sala mudar.',
  'mood.dwellMs': 'Com mais tempo, o humor da sala é mais estável, mas uma mudança vê-se mais tarde.',
  'mood.presenceMs': 'Tempo até quem acabou de entrar contar por inteiro; 0 = de imediato.',
  'mood.emptyAfterMs': 'Sem um rosto durante este tempo, a sala está vazia.',
  'mood.minimumGroup':
    'Com menos pessoas à vista, o humor não sai da caixa: num grupo pequeno percebe-se logo de quem é.',
  'dj.direction': '«Seguir» acompanha a sala, «Animar» torna-a mais alegre, «Acalmar» torna-a mais calma.',
  'dj.maxStep': 'De 0,01 a 1: com passos pequenos a música muda suavemente, com passos grandes segue logo a sala.',
  'dj.dwellTracks': 'Quantas tocam antes de o DJ tomar outro caminho.',
  'dj.variety': '0 = sempre a música mais adequada, 1 = passear pela biblioteca.',
  'dj.noRepeatHours': 'Se a biblioteca for grande o suficiente.',
  'dj.noRepeatTracks': 'Se a biblioteca for grande o suficiente.',
  'dj.noRepeatArtist': 'Se a biblioteca for grande o suficiente.',
  'dj.noRepeatAlbum': 'Se a biblioteca for grande o suficiente.',
  'dj.comeBackSeconds':
    'Quando alguém põe a sua própria música a tocar na conta, o DJ afasta-se. Quando ela acaba, espera este tempo e volta sozinho.',
  'dj.arc':
    '«Plana» fica como está. «Festa» aquece, chega ao auge e abranda. «Jantar» mantém-se discreta enquanto se come.',
  'dj.eveningHours': 'Começa com a primeira música depois de três horas de silêncio.',
  'dj.timeOfDay': 'Com «Suave», a música é mais calma de manhã e pela noite dentro.',
  'dj.quietFrom':
    'Desde essa hora, a música é mais calma e toca mais baixo; a meia hora anterior já vai nesse sentido. Vazio = sem horas de sossego.',
  'dj.quietUntil': 'Depois, o volume volta a subir passo a passo.',
  'dj.quietEnergy': 'A energia máxima que uma música pode ter nessas horas, de 0 a 1.',
  'dj.quietVolumePercent': 'Nessas horas, a caixa não toca mais alto do que isto.',
  'dj.emptyRoom': 'Continuar baixinho, ou fazer pausa até chegar alguém.',
  'dj.emptyMinutes': 'Só se a sala vazia puser a música em pausa.',
  'dj.cutIn':
    'Uma mudança de humor forte e duradoura pode terminar uma música mais cedo, baixando-a aos poucos. As pequenas esperam pela música seguinte.',
  'dj.cutInGap': 'Quanto, de 0 a 1, o que toca tem de se afastar do que é adequado para a música terminar mais cedo.',
  'dj.cutInAfterSeconds': 'Uma gargalhada pelo meio não interrompe nenhuma música.',
  'dj.cutInSongSeconds': 'Durante este tempo, toca em qualquer caso.',
  'dj.cutInEveryMinutes': 'Antes disso, nenhuma outra música termina mais cedo.',
  'dj.learn': 'Passam a contar para o que se escolhe com esse humor.',
  'dj.learnHalfLifeDays': 'Aquilo de que gostaste há muito tempo conta cada vez menos.',
  'spotify.redirectUri':
    'É para aqui que o Spotify manda o telemóvel quando depois se cola o endereço da página que não abre. Exatamente como na tua aplicação Spotify.',
  'spotify.relayUrl':
    'Leva os telemóveis de volta à caixa sem colar nada. Como na tua aplicação Spotify. Vazio = nenhuma.',
  'spotify.dailyCalls':
    'No máximo, em 24 horas. O Spotify não divulga o seu limite; partilham-no todas as aplicações do mesmo dono.',
  'spotify.device': 'O nome dela no Spotify. Vazio = a que for escolhida no telemóvel.',
  'spotify.browserPlayer':
    'Nesse caso, a página carrega da Internet um script do Spotify, e ao ligar a conta pede-se mais uma permissão.',
  'features.soundnetMonthlyCalls': 'As que o teu plano RapidAPI permite num mês de calendário.',
  'history.moodDays': 'Depois são esquecidos. 0 = nenhum é anotado.',
  'history.songDays': 'Depois são esquecidas. 0 = só se guarda a que está a tocar.',
  'history.tasteDays': 'Depois são esquecidos. 0 = nenhum é anotado.',
  'library.syncHour': 'A essa hora, a caixa lê o que mudou na tua biblioteca do Spotify.',
  'library.explicit': 'Se podem ser escolhidas.',
  'mqtt.url': 'Endereço do teu, por exemplo mqtt://192.168.1.10:1883. Vazio = o que está na caixa.',
  'mqtt.username': 'O broker da caixa também o pede a quem vem da rede. A palavra-passe está ao lado, em «Domótica».',
  'mqtt.prefix': 'Os primeiros níveis de cada um, em minúsculas.',
  'mqtt.port': 'Onde a domótica o encontra. 0 = uma que esteja livre.',
  'mqtt.heartbeatSeconds': 'Mesmo que não tenha mudado, para os outros saberem que a caixa está ativa.',
  'backup.hour': 'Só depois de definires uma frase-passe.',
  'backup.keep': 'As mais antigas saem primeiro. 0 = não se faz nenhuma.',
  'venue.kind':
    'Num local de trabalho e numa escola o humor não é lido: a lei da UE proíbe-o (art. 5.º, n.º 1, alínea f), do Regulamento da IA). A câmara fica desligada e a música comanda-se à mão.',
  'privacy.optIn': 'A câmara fica desligada até alguém a ligar no ecrã.',
  'privacy.optInMinutes': 'Depois de se ter visto a última pessoa.',
  'guests.mayLike': 'À música que está a tocar.',
  'guests.maySteer': 'Juntos mudam um pouco a música, e o efeito vai passando.',
};

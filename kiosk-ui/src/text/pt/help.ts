import type { Words } from '../en/words.ts';

export const help: Words['help'] = {
  title: 'Ajuda e registo',
  note: 'O que a caixa diz, um ficheiro para quem te ajuda, reiniciar',
  diagnostics: 'Diagnóstico',
  diagnosticsMore:
    'Um ficheiro para quem te ajuda: versões, estado, definições e registo. Sem palavras-passe, nomes, músicas ou humores.',
  take: 'Transferir o diagnóstico',
  restart: 'Começar de novo',
  restartNow: 'Reiniciar a caixa',
  leave: 'Deixar assim',
  log: 'Registo',
  level: 'O que se mostra',
  levels: { debug: 'Tudo', info: 'Info', warn: 'Avisos', error: 'Erros' },
  quiet: 'Até agora, nada a contar.',
  cut: 'A caixa não responde; o registo continua sozinho.',
};

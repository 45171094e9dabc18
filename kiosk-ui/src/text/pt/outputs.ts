import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'A música sai por',
  look: 'Procurar colunas',
  again: 'Procurar mais',
  looking: 'A ver no Spotify…',
  here: 'esta caixa',
  browser: 'o navegador do ecrã',
  playing: 'está a tocar',
  none: 'O Spotify não vê nenhuma coluna. Liga uma, ou abre nela o Spotify uma vez.',
  locked: 'O ficheiro de definições fixa a coluna.',
  done: (name) => `A música sai agora por ${name}.`,
  active: 'A que já estiver a tocar',
};

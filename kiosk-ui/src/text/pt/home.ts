import type { Words } from '../en/words.ts';

export const home: Words['home'] = {
  title: 'Domótica',
  note: 'MQTT e Home Assistant',
  more: 'A caixa comunica o humor da sala por MQTT. Se o Home Assistant usar o mesmo broker, encontra-a sozinho.',
  well: 'Ligada.',
  broker: 'Broker',
  own: 'O que está nesta caixa',
  look: 'Procurar brokers',
  looking: 'À procura…',
  nobody: 'Nenhum se anuncia. Escreve em baixo o endereço; com o Home Assistant é o nome desse computador.',
  other: 'Outro endereço, utilizador, palavra-passe',
  address: 'Endereço',
  user: 'Utilizador, se for pedido',
  password: 'Palavra-passe, guardada selada e nunca mostrada',
  try: 'Testar',
  trying: 'A testar…',
  works: (milliseconds) => `Funciona: o broker respondeu em ${milliseconds} ms.`,
  keep: 'Usar',
  topics: 'Como a caixa fala lá',
};

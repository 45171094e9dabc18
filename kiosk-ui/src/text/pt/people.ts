import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');

export const people: Words['people'] = {
  guestTitle: 'Aqui és um convidado',
  guestMore: 'Vês o que está a tocar. Para escolheres a música, torna-te dono.',
  ask: 'Pedir ao dono',
  asked: 'Pedido feito. Um dono tem dez minutos para o aceitar.',
  refused: 'O dono disse que não. Podes pedir outra vez daqui a dez minutos.',
  pinTitle: 'Ou introduz o PIN do dono',
  pin: 'PIN do dono',
  pinSend: 'Tornar-me dono',

  asks: (name) => `${name} pede para ser dono`,
  asksMore: 'Um dono pode fazer tudo nesta caixa, tal como tu.',
  allow: 'Permitir',
  refuse: 'Recusar',
  didAllow: (name) => `${name} já é dono`,
  didRefuse: (name) => `${name} continua como convidado`,

  title: 'Telemóveis e pessoas',
  hint: 'O primeiro telemóvel é o dono da caixa. Os outros que escrevem o código são convidados, até um dono permitir mais.',
  nobody: 'Nenhum telemóvel ligado.',
  you: 'este telemóvel',
  roles: { owner: 'Dono', guest: 'Convidado' },
  since: (role, joined) => `${role} desde ${joined}`,
  remove: (name) => `Remover ${name}`,
  removeShort: 'Remover',
  removed: (name) => `${name} foi removido`,
  leave: 'Sair',
  leaveSure: 'Sair da caixa? Para voltar, este telemóvel tem de escrever outra vez o código do ecrã.',
  removeSure: (name) => `Remover ${name}? Pode voltar a ligar-se com o código do ecrã.`,
  stay: 'Não',

  mayTitle: 'O que podem os convidados',
  wishes: {
    title: 'O que te apetece?',
    more: 'Todos os desejos juntos mudam um pouco a música, e vão passando.',
    names: { like: 'Gosto desta música', calmer: 'Mais calma', livelier: 'Mais animada' },
    done: { like: 'Gostas', calmer: 'Ouvido: um pouco mais calma', livelier: 'Ouvido: um pouco mais animada' },
    told: (calmer, livelier) =>
      [
        ...(calmer > 0
          ? [plural(calmer, { one: 'convidado pede mais calma', other: 'convidados pedem mais calma' })]
          : []),
        ...(livelier > 0
          ? [plural(livelier, { one: 'convidado pede mais ritmo', other: 'convidados pedem mais ritmo' })]
          : []),
      ].join(', '),
  },

  another: 'Juntar outro dono',
  code: (code) => `O código é ${code}. Serve para um dono, durante dez minutos. A caixa também o mostra.`,

  newPin: 'PIN do dono, 6 a 12 algarismos',
  newPinMore: 'Com ele, um convidado torna-se dono. Escolhe um que ninguém adivinhe. Vazio = sem PIN.',
  keepPin: 'Guardar',
  pinKept: 'O PIN está definido',
  pinGone: 'Já não há PIN',
};

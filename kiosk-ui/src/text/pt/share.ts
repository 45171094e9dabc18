import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');

export const share: Words['share'] = {
  title: 'Partilhar a noite',
  note: 'Uma imagem dos humores e das músicas',
  alt: (songs) =>
    `Imagem da noite: os humores como uma faixa de cor, e ${plural(songs, { one: 'música', other: 'músicas' })}.`,
  save: 'Guardar a imagem',
  send: 'Enviar…',
  saved: 'A imagem está guardada',
  none: 'Ainda não tocou nenhuma música. A imagem cresce com a noite.',
  more: (songs) => `e antes ${plural(songs, { one: 'música', other: 'músicas' })}`,
  link: 'Para outros telemóveis',
  linkMore: 'Os telemóveis ligados à caixa abrem esta página com o código. Só funciona nesta rede.',
};

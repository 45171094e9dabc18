import type { saysSongs as english } from '../en/says-songs.ts';

/** What the box says of songs: tables brought in, playlists, reading them, and the calls that costs. `{1}` is filled in. */
export const saysSongs: Readonly<Record<(typeof english)[number], string>> = {
  'The cell is empty.': 'A célula está vazia.',
  'Fill it in, or empty all values of this line.': 'Preenche-a ou esvazia todos os valores desta linha.',
  '“{1}” is not a number.': '«{1}» não é um número.',
  'Write a number from 0 to 1, such as 0.62.': 'Escreve um número de 0 a 1, por exemplo 0.62.',
  '{1} is not between 0 and 1.': '{1} não está entre 0 e 1.',
  'Divide by 100: {1}.': 'Divide por 100: {1}.',
  '{1} is not between {2} and {3}.': '{1} não está entre {2} e {3}.',
  'Write beats a minute, such as 118.5.': 'Escreve batidas por minuto, por exemplo 118.5.',
  'Write decibels, such as -7.5.': 'Escreve decibéis, por exemplo -7.5.',
  '“{1}” is not a key.': '«{1}» não é um tom.',
  'Write 0 (C) to 11 (B), or C, C#, Db, …': 'Escreve de 0 (dó) a 11 (si), ou C, C#, Db, …',
  '“{1}” is not a mode.': '«{1}» não é um modo.',
  'Write 1 (major) or 0 (minor).': 'Escreve 1 (maior) ou 0 (menor).',
  '“{1}” names no song of Spotify.': '«{1}» não indica nenhuma música do Spotify.',
  'Write spotify:track: and the 22 characters of its link.': 'Escreve spotify:track: e os 22 caracteres da ligação.',
  'Reading your most played songs: {1} of {2}.': 'A ler o que mais ouves: {1} de {2}.',
  'Reading what you played of late: {1} of {2}.': 'A ler o que ouviste há pouco: {1} de {2}.',
  'Reading your playlists: {1} of {2}.': 'A ler as tuas listas: {1} de {2}.',
  'Reading your liked songs: {1} of {2}.': 'A ler as músicas de que gostas: {1} de {2}.',
  'the liked songs': 'músicas de que gostas',
  'Your file': 'O teu ficheiro',
  'Your playlist moods': 'Os humores das tuas listas',
  'It is somebody else’s: Spotify lets apps read only your own and shared playlists.':
    'É de outra pessoa: o Spotify só deixa as aplicações ler as tuas listas e as partilhadas.',
  'It belongs to {1}: Spotify lets apps read only your own and shared playlists.':
    'É de {1}: o Spotify só deixa as aplicações ler as tuas listas e as partilhadas.',
  'Spotify does not let the box read it.': 'O Spotify não deixa a caixa lê-la.',
  '{1} of {2} calls of the last 24 hours are used.': 'Pedidos das últimas 24 horas: {1} usados de {2}.',
  '{1} of {2} calls of the last 24 hours are used: the box looks less often and sends longer lists.':
    'Pedidos das últimas 24 horas: {1} usados de {2}. A caixa verifica menos vezes e envia listas mais longas.',
  '{1} of {2} calls of the last 24 hours are used: the box waits until some are free.':
    'Pedidos das últimas 24 horas: {1} usados de {2}. A caixa espera até haver mais.',
  '{1} The budget is lower for some days: Spotify said no before it was reached.':
    '{1} O limite fica mais baixo por alguns dias: o Spotify disse que não antes de lá chegar.',
};

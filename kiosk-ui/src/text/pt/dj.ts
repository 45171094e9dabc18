import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('pt-PT');

const arcs: Words['dj']['arcs'] = {
  flat: { name: 'Plana', means: 'A noite não tem uma forma própria.' },
  party: { name: 'Festa', means: 'Aquece, chega ao auge e abranda ao longo da noite.' },
  dinner: { name: 'Jantar', means: 'Mantém-se discreta enquanto se come.' },
};

export const dj: Words['dj'] = {
  title: 'Esta música',
  like: 'Gosto',
  more: 'Mais como esta',
  less: 'Menos como esta',
  banSong: 'Nunca esta música',
  banArtist: 'Nunca este artista',
  leads: (title) => `Mais como «${title}» por uns tempos`,
  stop: 'Parar',

  howLong: 'Quanto tempo',
  minutes: (minutes) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} h`),
  until: (time) => `Até às ${time}; depois a música volta a seguir a sala.`,
  untilChanged: 'Até mudares.',

  shape: 'Forma da noite',
  arcs,
  arcLocked: 'Fixada no ficheiro de definições desta caixa.',
  save: 'Guardar esta noite no Spotify',
  saved: (songs, name) => `${plural(songs, { one: 'música', other: 'músicas' })} em «${name}»`,
  open: 'Abrir no Spotify',

  bans: 'Nunca tocam',
  noBans: 'Não há nada proibido.',
  allow: 'Permitir',
  allowName: (name) => `Voltar a permitir ${name}`,
  take: (kind, format) => `${kind} em ${format}`,
  wipe: 'Esquecer',
  wipeName: (kind) => `Esquecer ${kind.toLowerCase()}`,
  sureYes: 'Sim, esquecer',
  sureNo: 'Manter',

  done: {
    like: 'Gostas, com este humor',
    more: 'Mais como esta por uns tempos',
    less: 'Menos como esta, com este humor',
    banSong: 'Esta música não volta a tocar',
    banArtist: 'Este artista não volta a tocar',
    leadOff: 'A música volta a seguir só a sala',
    until: (time) => `Até às ${time}`,
    untilChanged: 'Até mudares',
    arc: (arc) => arcs[arc].name,
    save: 'Guardada como lista',
    wiped: (rows) => `Esquecido: ${plural(rows, { one: 'entrada', other: 'entradas' })}`,
    allowed: (name) => `${name} pode voltar a tocar`,
  },
};

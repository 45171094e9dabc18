import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'Secções',
  place: { now: 'Agora', music: 'Música', evening: 'Noite', box: 'Caixa' },
  backTo: (place) => `Voltar a ${place}`,
  menu: {
    privacy: 'Câmara e privacidade',
    peopleNote: 'Quem pode comandar e quem só vê',
  },
  never: 'Nunca',
  language: { title: 'Idioma', more: 'Neste telemóvel' },
  lead: {
    title: 'Seguir uma lista',
    more: 'Por uns tempos, as músicas dela são escolhidas primeiro; a sala continua a decidir entre elas.',
    choose: 'Escolher uma lista',
    asking: 'Um momento…',
    liked: 'Músicas de que gostas',
    none: 'Aparecem aqui mais quando escolhes listas em «A tua música».',
    done: (name) => `«${name}» comanda por uns tempos`,
  },
  tonight: {
    title: 'Músicas desta noite',
    none: 'Ainda não tocou nenhuma música.',
    all: (count) => `Mostrar as ${count}`,
    fewer: 'Mostrar menos',
  },
};

import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'Sezioni',
  place: { now: 'Ora', music: 'Musica', evening: 'Serata', box: 'Box' },
  backTo: (place) => `Torna a ${place}`,
  menu: {
    privacy: 'Telecamera e privacy',
    peopleNote: 'Chi può guidare e chi guarda',
  },
  never: 'Mai',
  language: { title: 'Lingua', more: 'Su questo telefono' },
  lead: {
    title: 'Segui una playlist',
    more: 'Per un po’ si scelgono prima i suoi brani; tra questi decide sempre la stanza.',
    choose: 'Scegli una playlist',
    asking: 'Un momento…',
    liked: 'Brani che ti piacciono',
    none: 'Qui ne compaiono altre quando scegli le playlist in «La tua musica».',
    done: (name) => `Per un po’ guida «${name}»`,
  },
  tonight: {
    title: 'I brani di questa serata',
    none: 'Ancora nessun brano.',
    all: (count) => `Mostra tutti e ${count}`,
    fewer: 'Mostra meno',
  },
};

import type { Words } from '../en/words.ts';

export const phone: Words['phone'] = {
  places: 'Onderdelen',
  place: { now: 'Nu', music: 'Muziek', evening: 'Avond', box: 'Kastje' },
  backTo: (place) => `Terug naar ${place}`,
  menu: {
    privacy: 'Camera en privacy',
    peopleNote: 'Wie mag sturen en wie kijkt mee',
  },
  never: 'Nooit',
  language: { title: 'Taal', more: 'Op deze telefoon' },
  lead: {
    title: 'Afspeellijst laten leiden',
    more: 'Een tijdje worden de nummers ervan eerst gekozen; welke precies, bepaalt nog steeds de ruimte.',
    choose: 'Afspeellijst kiezen',
    asking: 'Een ogenblik…',
    liked: 'Favoriete nummers',
    none: 'Hier verschijnt meer als je onder ‘Jouw muziek’ afspeellijsten kiest.',
    done: (name) => `‘${name}’ leidt een tijdje`,
  },
  tonight: {
    title: 'Nummers van deze avond',
    none: 'Er heeft nog geen nummer gespeeld.',
    all: (count) => `Toon alle ${count}`,
    fewer: 'Toon minder',
  },
};

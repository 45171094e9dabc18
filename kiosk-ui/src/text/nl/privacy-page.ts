import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { plural } = formats('nl-NL');
const days = (count: number): string => plural(count, { one: 'dag', other: 'dagen' });

export const privacyPage: Words['privacyPage'] = {
  waitsForTap: 'De camera blijft dicht tot iemand hem op het scherm in de ruimte opent.',
  venue: 'Waar het kastje staat',
  asking: 'Eerst toestemming vragen',
  howLong: 'Hoelang het wordt onthouden',
  kept: {
    title: 'Wat er wordt bewaard',
    pictures: 'Beelden: nooit. Ze worden in een oogwenk getallen, en geen beeld verlaat het deel dat het ziet.',
    faces: 'Gezichten: niemand wordt herkend. Wie weggaat en terugkomt, is iemand nieuws.',
    moods: (count) =>
      count === 0
        ? 'Stemmingen van de ruimte: helemaal niet.'
        : `Stemmingen van de ruimte: ${days(count)}, op dit kastje.`,
    songs: (count) =>
      count === 0 ? 'Gespeelde nummers: helemaal niet.' : `Gespeelde nummers: ${days(count)}, op dit kastje.`,
    taste: (count) =>
      count === 0
        ? 'Voorkeuren en overgeslagen nummers: helemaal niet.'
        : `Voorkeuren en overgeslagen nummers: ${days(count)}, op dit kastje.`,
    group: (people) => `Met minder dan ${people} personen in beeld wordt er geen stemming getoond of bewaard.`,
  },
  take: 'Meenemen',
  takeMore: 'Alles wat het kastje van je weet, als bestand.',
  all: 'Alles (JSON)',
  single: 'Per soort',
  parts: {
    moods: 'Stemmingen',
    songs: 'Nummers',
    taste: 'Voorkeuren',
    bans: 'Blokkeringen',
    library: 'Jouw muziek',
    settings: 'Instellingen',
  },
  forgetTitle: 'Vergeten',
  forget: {
    history: {
      name: 'Geschiedenis',
      means: 'Stemmingen en nummers van alle avonden.',
      sure: 'Alle stemmingen en nummers vergeten? Een minuut lang kun je ze terughalen.',
    },
    taste: {
      name: 'Voorkeuren',
      means: 'De dj begint opnieuw met leren.',
      sure: 'Alle voorkeuren en overgeslagen nummers voorgoed vergeten?',
    },
    learnt: {
      name: 'Alles wat geleerd is',
      means: 'Geschiedenis, voorkeuren, blokkeringen en de bibliotheek, die dan opnieuw wordt gelezen.',
      sure: 'Alles wat het kastje heeft geleerd voorgoed vergeten?',
    },
    everything: {
      name: 'Alles',
      means: 'Zoals op de eerste dag: ook accounts, telefoons, instellingen en back-ups verdwijnen.',
      sure: 'Het kastje terugbrengen naar de eerste dag? Deze telefoon moet dan opnieuw verbinden.',
    },
  },
  undo: 'Terughalen',
  undone: 'Het is weer terug',
  backupsLeft: 'In back-ups op het kastje staat het nog.',
  backupsToo: 'Die ook vergeten',
};

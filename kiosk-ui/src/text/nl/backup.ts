import { formats } from '../formats.ts';
import type { Words } from '../en/words.ts';

const { number } = formats('nl-NL');

export const backup: Words['backup'] = {
  title: 'Back-ups',
  note: 'Kopieën van alles, verzegeld',
  more: 'Eén bestand bevat alles wat het kastje onthoudt: accounts, instellingen, geschiedenis en wat het heeft geleerd. Alleen jouw wachtwoordzin opent het.',
  list: 'Op dit kastje',
  none: 'Er is er nog geen.',
  make: 'Nu een back-up maken',
  making: 'Schrijft…',
  made: 'De back-up is er',
  kinds: { nightly: '’s nachts gemaakt', made: 'met de hand gemaakt' },
  size: (bytes) =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'Downloaden',
  downloadName: (when) => `Back-up van ${when} downloaden`,
  remove: 'Verwijderen',
  removeName: (when) => `Back-up van ${when} verwijderen`,
  removeSure: (when) => `Back-up van ${when} voorgoed verwijderen?`,
  removed: 'Verwijderd',
  nightly: 'Elke nacht',
  restored: (when) => `Teruggezet op ${when}.`,
  undone: (when) => `Met wat op ${when} werd teruggezet startte het kastje niet, dus alles is als voorheen.`,
  passphrase: {
    title: 'Wachtwoordzin',
    more: 'Tien tekens of meer. Schrijf hem op: niemand kan hem terugvinden, ook het kastje niet.',
    label: 'Wachtwoordzin',
    see: 'Tonen',
    keep: 'Bewaren',
    kept: 'De wachtwoordzin is ingesteld',
    there: (when) => `Ingesteld op ${when}. Oudere back-ups gaan open met de vorige.`,
    change: 'Een andere kiezen',
  },
  restore: {
    title: 'Een back-up terugzetten',
    more: 'De back-up wordt helemaal gecontroleerd voordat er iets verandert. Start het kastje er niet mee, dan gaat het vanzelf terug.',
    bring: 'Back-upbestand inlezen',
    which: 'Welke',
    nothing: 'Kies er een',
    uploaded: (when) => `Je eigen bestand, van ${when}`,
    go: 'Terugzetten',
    checking: 'Controleert…',
    sure: (when) => `Alles terugzetten zoals het op ${when} was? Wat daarna kwam, gaat verloren.`,
    yes: 'Ja, terugzetten',
    no: 'Zo laten',
    begun: (when) => `Terug naar ${when}`,
  },
};

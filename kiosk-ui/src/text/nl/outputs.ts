import type { Words } from '../en/words.ts';

export const outputs: Words['outputs'] = {
  title: 'De muziek komt uit',
  look: 'Luidsprekers zoeken',
  again: 'Opnieuw zoeken',
  looking: 'Vraagt Spotify…',
  here: 'dit kastje',
  browser: 'de browser van de kiosk',
  playing: 'speelt nu',
  none: 'Spotify ziet geen luidspreker. Zet er een aan, of open er één keer Spotify op.',
  locked: 'De luidspreker is vastgelegd in het instellingenbestand.',
  done: (name) => `De muziek komt nu uit: ${name}.`,
  active: 'Wat er al speelt',
};

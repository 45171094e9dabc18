import type { Words } from '../en/words.ts';
import { formats } from '../formats.ts';

const { plural } = formats('nl-NL');

export const share: Words['share'] = {
  title: 'Deel de avond',
  note: 'Een beeld van de stemmingen en de nummers',
  alt: (songs) =>
    `Beeld van de avond: de stemmingen als kleurenband, en ${plural(songs, { one: 'nummer', other: 'nummers' })}.`,
  save: 'Beeld bewaren',
  send: 'Versturen…',
  saved: 'Het beeld is bewaard',
  none: 'Er heeft nog geen nummer gespeeld. Het beeld groeit met de avond mee.',
  more: (songs) => plural(songs, { one: 'en # nummer ervoor', other: 'en # nummers ervoor' }),
  link: 'Voor andere telefoons',
  linkMore:
    'Telefoons die met het kastje verbonden zijn, openen deze pagina met de code. Het werkt alleen in dit netwerk.',
};

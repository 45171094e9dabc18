import { formats } from '../formats.ts';

const { plural } = formats('en-GB');

/** Words of the page that makes a picture of the evening. */
export const share = {
  title: 'Share the evening',
  note: 'A picture of the moods and the songs',
  alt: (songs: number): string =>
    `Picture of the evening: its moods as a band of colour, and ${plural(songs, { one: 'song', other: 'songs' })}.`,
  save: 'Save the picture',
  send: 'Send it…',
  saved: 'The picture is saved',
  none: 'No song has played yet. The picture grows with the evening.',
  more: (songs: number): string => `and ${plural(songs, { one: 'song before', other: 'songs before' })}`,
  link: 'For other phones',
  linkMore: 'Phones that joined the box open this page with the code. It works in this network only.',
};

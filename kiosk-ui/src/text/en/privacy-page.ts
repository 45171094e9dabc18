import { formats } from '../formats.ts';

const { plural } = formats('en-GB');
const days = (count: number): string => plural(count, { one: 'day', other: 'days' });

/** Words of the owner's privacy page. */
export const privacyPage = {
  waitsForTap: 'The camera is closed until somebody taps start on the screen in the room.',
  venue: 'Where the box stands',
  asking: 'Asking people first',
  howLong: 'How long it is remembered',
  kept: {
    title: 'What is kept',
    pictures:
      'Pictures: never. They are turned into numbers within a moment, and no picture leaves the part that sees it.',
    faces: 'Faces: nobody is recognised. A person who leaves and comes back is somebody new.',
    moods: (count: number): string =>
      count === 0 ? 'Moods of the room: not at all.' : `Moods of the room: for ${days(count)}, on this box.`,
    songs: (count: number): string =>
      count === 0 ? 'Songs that played: not at all.' : `Songs that played: for ${days(count)}, on this box.`,
    taste: (count: number): string =>
      count === 0 ? 'Likes and skips: not at all.' : `Likes and skips: for ${days(count)}, on this box.`,
    group: (people: number): string => `With fewer than ${people} people in view, no mood is shown or kept.`,
  },
  take: 'Take it along',
  takeMore: 'All that the box knows of you, as a file.',
  all: 'Everything (JSON)',
  single: 'One kind at a time',
  parts: {
    moods: 'Moods',
    songs: 'Songs',
    taste: 'Likes and skips',
    bans: 'Bans',
    library: 'Your music',
    settings: 'Settings',
  },
  forgetTitle: 'Forget',
  forget: {
    history: {
      name: 'The history',
      means: 'Moods and songs of all evenings.',
      sure: 'Forget all moods and songs? For a minute you can call them back.',
    },
    taste: {
      name: 'Likes and skips',
      means: 'The DJ starts learning anew.',
      sure: 'Forget all likes and skips for good?',
    },
    learnt: {
      name: 'Everything learnt',
      means: 'History, likes, bans, and the library, which is then read again.',
      sure: 'Forget everything that the box has learnt, for good?',
    },
    everything: {
      name: 'Everything',
      means: 'As on the first day: accounts, phones, settings and backups go, too.',
      sure: 'Make the box as it was on the first day? This phone has to join again.',
    },
  },
  undo: 'Undo',
  undone: 'It is back',
  backupsLeft: 'Backups on the box still hold it.',
  backupsToo: 'Forget those, too',
};

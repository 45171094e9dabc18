import { formats } from '../formats.ts';

const { number } = formats('en-GB');

/** Words of the page about backups. */
export const backup = {
  title: 'Backups',
  note: 'Copies of everything, sealed',
  more: 'One file holds all that the box remembers: accounts, settings, history and what it has learnt. Only your passphrase opens it.',
  list: 'On this box',
  none: 'There is none yet.',
  make: 'Make a backup now',
  making: 'Writing…',
  made: 'The backup is there',
  kinds: { nightly: 'made at night', made: 'made by hand' },
  size: (bytes: number): string =>
    bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
  download: 'Download',
  downloadName: (when: string): string => `Download the backup of ${when}`,
  remove: 'Delete',
  removeName: (when: string): string => `Delete the backup of ${when}`,
  removeSure: (when: string): string => `Delete the backup of ${when} for good?`,
  removed: 'Deleted',
  nightly: 'Every night',
  restored: (when: string): string => `Restored on ${when}.`,
  undone: (when: string): string => `The restore of ${when} did not start, so everything is as before.`,
  passphrase: {
    title: 'Passphrase',
    more: 'Ten characters or more. Write it down: nobody, not even the box, can find it out again.',
    label: 'Passphrase',
    see: 'Show it',
    keep: 'Keep it',
    kept: 'The passphrase is set',
    there: (when: string): string => `Set on ${when}. Older backups open with the one before.`,
    change: 'Choose another one',
  },
  restore: {
    title: 'Restore from a backup',
    more: 'The backup is checked whole before anything changes. If the box does not start with it, it goes back by itself.',
    bring: 'Bring a backup file',
    which: 'Which one',
    nothing: 'Choose one',
    uploaded: (when: string): string => `The file you brought, of ${when}`,
    go: 'Restore',
    checking: 'Checking…',
    sure: (when: string): string => `Put everything back to how it was on ${when}? What came after is lost.`,
    yes: 'Yes, restore',
    no: 'Leave it as it is',
    begun: (when: string): string => `Going back to ${when}`,
  },
};

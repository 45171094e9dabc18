/** Words of the page for when something is not as it should be. */
export const help = {
  title: 'Help and log',
  note: 'What the box says, a file for who helps, restart',
  diagnostics: 'Diagnostics',
  diagnosticsMore:
    'A file for somebody who helps you: versions, health, settings and the log. Without passwords, names, songs or moods.',
  take: 'Download diagnostics',
  restart: 'Fresh start',
  restartNow: 'Restart the box',
  leave: 'Leave it',
  log: 'Log',
  level: 'What is shown',
  levels: { debug: 'All', info: 'Info', warn: 'Warnings', error: 'Errors' },
  quiet: 'Nothing to tell so far.',
  cut: 'The box does not answer; the log goes on by itself.',
};

/** Every word of the card that chooses what the music comes out of. */
export const outputs = {
  title: 'Music comes out of',
  look: 'Look for speakers',
  again: 'Look again',
  looking: 'Asking Spotify…',
  here: 'this box',
  browser: 'the kiosk’s browser',
  playing: 'plays now',
  none: 'Spotify sees no speaker. Switch one on, or open Spotify on it once.',
  locked: 'The settings file fixes the speaker.',
  done: (name: string): string => `Music now comes out of ${name}.`,
  active: 'Whichever plays already',
};

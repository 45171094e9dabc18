/** Words of the screen in the room, seen from three metres: few, and plain. */
export const kiosk = {
  mirror: 'Faces in the room, drawn as lines. No picture is shown.',
  privacy: 'A camera here reads moods. No picture is kept or sent.',
  privacyDemo: 'Demo photographs, not this room. No camera looks at you.',
  privacyOff: 'The camera is off. No picture is kept or sent.',
  moreTrouble: (count: number): string => `and ${count} more, see the phone page`,
  steer: 'Steer it from your phone',
  steerHere: 'For phones, start with --host 0.0.0.0',
  code: 'Code',
  onSpotify: 'on Spotify',
  next: 'Next',
  nextMaybe: 'Next, as things are now',
  nextUnknown: 'The next song is chosen when this one ends.',
  evening: 'The evening',
  eveningSay: (songs: number): string =>
    `The mood of the room over the evening, with ${songs} ${songs === 1 ? 'song' : 'songs'}.`,
  eveningBegins: 'The evening begins here.',
  stopLooking: 'Close the camera',

  notice: {
    title: 'A camera here reads moods',
    what: 'It sees how many faces there are and guesses how they feel. The music follows.',
    never: 'No picture is kept or sent, and nobody is recognised.',
    kept: (moodDays: number, songDays: number): string =>
      moodDays === 0 && songDays === 0
        ? 'Nothing is kept.'
        : `What is kept: ${[
            ...(moodDays > 0 ? [`the mood of the room for ${days(moodDays)}`] : []),
            ...(songDays > 0 ? [`the songs for ${days(songDays)}`] : []),
          ].join(', ')}.`,
    more: 'All about it, on your phone',
    moreHere: 'Who runs this box can tell you more, and close the camera.',
  },
  tap: {
    title: 'Shall the music follow you?',
    more: 'Then a camera reads the mood of the room. It closes by itself when you have gone.',
    start: 'Open the camera',
    waiting: 'Opening…',
  },
  pairing: {
    consent: { title: 'Waiting for Spotify', more: 'Agree on the phone that asked. The music goes on from there.' },
    done: { title: 'Spotify is connected', more: 'Your own songs are being read. The first one is on its way.' },
    failed: { title: 'That did not work', more: 'The phone says why, and how to try again.' },
    code: 'Another phone? Scan this, or type the code:',
  },
  trouble: {
    title: 'The music needs a hand',
    phone: 'Do it from your phone',
  },
  offline: {
    title: 'The box does not answer',
    more: 'Music that plays goes on by itself. This screen comes back as soon as the box does.',
    remedy: 'If it takes longer than a minute, check its power and its network.',
    since: (time: string): string => `since ${time}`,
  },
  firstRun: {
    title: 'Make it yours',
    more: 'Scan the code. The first phone becomes the owner: it names the box and brings its own music.',
  },
};

const days = (count: number): string => (count === 1 ? 'one day' : count === 365 ? 'a year' : `${count} days`);

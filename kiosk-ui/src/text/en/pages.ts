import type { Direction, MoodOverride, RoomMoodName } from '../../../../daemon/contract/mood.ts';
import type { HealthPart } from '../../../../daemon/contract/state.ts';

const moods: Readonly<Record<RoomMoodName, string>> = {
  happy: 'Happy',
  sad: 'Sad',
  angry: 'Angry',
  neutral: 'Neutral',
  surprised: 'Surprised',
  unsure: 'Unsure',
  none: 'Nobody here',
};

const overrides: Readonly<Record<MoodOverride, string>> = {
  auto: 'Follow the room',
  happy: moods.happy,
  sad: moods.sad,
  angry: moods.angry,
  neutral: moods.neutral,
  surprised: moods.surprised,
};

const directions: Readonly<
  Record<Direction, { readonly name: string; readonly doing: string; readonly means: string }>
> = {
  match: { name: 'Match', doing: 'Matching the room', means: 'Songs feel the way the room feels.' },
  lift: { name: 'Lift', doing: 'Lifting the room', means: 'Songs lead a little brighter, step by step.' },
  calm: { name: 'Calm', doing: 'Calming the room', means: 'Songs lead a little quieter, step by step.' },
};

const parts: Readonly<Record<HealthPart, string>> = {
  camera: 'Camera',
  vision: 'Mood reading',
  player: 'Player',
  account: 'Spotify account',
  library: 'Music library',
  broker: 'Home automation',
  clock: 'Clock',
  disk: 'Storage',
  calls: 'Calls to Spotify',
};

/** Words of both pages: the room, the song, the remote. */
export const pages = {
  moods,
  overrides,
  directions,
  parts,

  brand: 'MoodDJ',
  at: (time: string): string => `at ${time}`,
  onDay: (day: string, time: string): string => `on ${day} at ${time}`,
  takeOver: 'Let the DJ take over',
  takenOver: 'The DJ leads again.',
  starting: 'Waking up',
  startingMore: 'Reaching the box…',
  lost: 'Connection lost, trying again…',

  peopleInView: (count: number): string =>
    count === 0 ? 'nobody in view' : count === 1 ? '1 person' : `${count} people`,
  sure: (confidence: number): string =>
    confidence >= 0.75 ? 'quite sure' : confidence >= 0.5 ? 'fairly sure' : 'a careful guess',
  since: (minutes: number): string =>
    minutes < 1 ? 'just now' : minutes < 60 ? `for ${minutes} min` : `for ${Math.floor(minutes / 60)} h`,
  roomIs: (mood: string, people: string): string => `Mood of the room: ${mood}, ${people}.`,
  emptyMore: 'Waiting for company.',
  unsureMore: 'no clear mood yet',
  cameraOff: 'Camera off',
  cameraOffMore: 'Nothing is being looked at. The music goes on.',
  cameraRefused: 'Moods are not read at a workplace or a school: the law forbids it. The music goes on.',
  noCamera: 'No camera',

  nowPlaying: 'Now playing',
  nowPlayingSay: (title: string, artist: string): string => `Now playing ${title} by ${artist}.`,
  coverOf: (album: string): string => `Cover of ${album}`,
  paused: 'Paused',
  noSong: 'No song yet',
  noSongMore: 'The first one is on its way.',
  position: 'Position in the song',
  positionOf: (at: string, of: string): string => `${at} of ${of}`,
  why: 'Why this song',
  chosen: (minutes: number): string => (minutes < 1 ? 'Chosen just now.' : `Chosen ${minutes} min ago.`),
  pinned: (mood: string): string => `Pinned to ${mood}`,

  sandbox: 'Sandbox: invented songs, not Spotify',
  allWell: 'All well',
  qr: (url: string): string => `QR code for ${url}`,

  room: 'Room',
  controls: 'Playback',
  transport: {
    play: 'Play',
    pause: 'Pause',
    skip: 'Skip to the next song',
    previous: 'Back to the song before',
  },
  volume: 'Volume',
  volumeUnknown: 'This player sets its own volume',
  leads: 'Where the music leads',
  directionLocked: 'Fixed in the settings file of this box.',
  mood: 'Mood to play for',
  camera: 'Camera',
  cameraLabel: 'Let the camera read the mood',
  cameraOnWords:
    'Pictures are turned into numbers inside the box and forgotten at once. None is kept, none is sent, nobody is recognised.',
  cameraOffWords: 'The camera is closed. The music goes on from the last mood, or from the one you choose above.',
  health: 'How the box is doing',
  allWellMore: 'Camera, music and home automation work as they should.',
  version: (version: string): string => `MoodDJ ${version}`,
  dismiss: 'Dismiss',

  done: {
    play: 'Playing',
    pause: 'Paused',
    skip: 'Skipped to the next song',
    previous: 'Back one song',
    volume: (percent: number): string => `Volume ${percent} percent`,
    direction: (direction: Direction): string => directions[direction].doing,
    mood: (mood: MoodOverride): string => (mood === 'auto' ? 'Following the room again' : `Playing for ${moods[mood]}`),
    camera: (on: boolean): string => (on ? 'Camera on' : 'Camera off'),
  },

  signIn: {
    title: 'Enter the code shown on the box',
    more: 'It stands beside the QR code on the box’s screen.',
    label: 'Code',
    send: 'Connect this phone',
    waiting: 'Connecting…',
    empty: 'Type the code first.',
    scannedTitle: 'Connect this phone to the box',
    scannedMore: 'You scanned the code on its screen: that is enough.',
  },

  unreachable: {
    error: 'retry' as const,
    message: 'The box did not answer.',
    remedy: 'Check that this device is on the same network as the box, then try again.',
  },
  unexplained: { error: 'bug' as const, message: 'That did not work.', remedy: 'Try again in a moment.' },
};

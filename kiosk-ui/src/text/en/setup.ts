import type { SetupStep } from '../../../../daemon/contract/setup.ts';
import type { Aim } from '../../phone/setup/aim.ts';
import { formats } from '../formats.ts';

const { plural } = formats('en-GB');

const steps: Readonly<Record<SetupStep, { readonly title: string; readonly more: string }>> = {
  language: {
    title: 'Which language?',
    more: 'For this phone, and for the screen in the room.',
  },
  name: {
    title: 'What is the box called?',
    more: 'People see it on the screen, on their phones and in home automation.',
  },
  place: {
    title: 'Where does it stand?',
    more: 'In some places the law forbids reading moods. The music then goes on without the camera.',
  },
  camera: {
    title: 'Where does the camera look?',
    more: 'You see where it finds faces. The picture itself stays inside the camera’s own part of the box.',
  },
  music: {
    title: 'What does it play?',
    more: 'Invented songs play at once. With your own Spotify it plays what you like.',
  },
  speaker: {
    title: 'What does the music come out of?',
    more: 'You can change this at any time under “Music”.',
  },
  home: {
    title: 'Home automation?',
    more: 'With MQTT, lights can follow the mood. If you do not know what that is, go on: nothing is missing.',
  },
  done: {
    title: 'That was it',
    more: 'The box knows what it needs. Everything can be changed under “Box”.',
  },
};

const hints: Readonly<Record<Exclude<Aim, 'refused'>, string>> = {
  off: 'The camera is off. It can be switched on under “Camera and privacy”.',
  'no-camera': 'No camera is found. Plug one in; the music plays meanwhile.',
  dark: 'It is too dark to read faces. A lamp behind the camera helps.',
  glare: 'It is too bright: a lamp or a window shines into the camera. Turn it a little.',
  nobody: 'Nobody in view. Stand where people will be.',
  small: 'Faces are small. Bring the camera nearer, or choose a larger picture in the settings.',
  edge: 'A face is at the edge. Turn the camera towards the middle.',
  good: 'Good: faces are seen well.',
};

/** Words of the first set-up. */
export const setup = {
  title: 'Set up',
  note: 'Language, place, camera, music, speaker',
  offer: 'Set the box up',
  left: (count: number): string =>
    `${plural(count, { one: 'short step', other: 'short steps' })}, three minutes at most.`,
  begin: 'Begin',
  goOn: 'Go on',
  notNow: 'Not now',
  progress: (at: number, of: number): string => `Step ${at} of ${of}`,
  next: 'Next',
  before: 'Back',
  finish: 'Finish',
  later: 'Go on later',
  back: 'Go on with the set-up',
  toNow: 'To the music',
  steps,
  camera: {
    hints,
    view: (faces: number): string =>
      `The camera’s view, without the picture: ${plural(faces, { one: 'face', other: 'faces' })}.`,
    light: 'Light',
  },
};

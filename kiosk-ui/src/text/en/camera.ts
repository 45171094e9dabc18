import type { Doing } from '../../camera/phases.ts';

const doing: Readonly<Record<Doing, { readonly title: string; readonly more: string }>> = {
  idle: { title: 'Not looking', more: 'Put the device where it sees the room, then press Start.' },
  loading: { title: 'Getting ready', more: 'Some 20 MB come from the box, the first time only.' },
  opening: { title: 'Opening the camera', more: 'If the browser asks, allow it.' },
  streaming: { title: 'Looking', more: 'Keep this page in front, and the device on its charger.' },
  off: {
    title: 'The camera is switched off',
    more: 'The owner has switched it off for the box; it goes on when it is switched on.',
  },
  hidden: { title: 'In the background', more: 'Browsers stop pictures there.' },
  insecure: {
    title: 'This browser gives no camera here',
    more: 'The page came over plain http. On this machine itself open the address below; on another device reach the box through https.',
  },
  refused: {
    title: 'The camera was refused',
    more: 'Allow it for this page: the sign beside the address has a switch for it. Then press Start.',
  },
  missing: { title: 'No camera', more: 'Plug one in, or open this page on another device.' },
  busy: { title: 'The camera is in use', more: 'Close the other program that uses it, then press Start.' },
  failed: { title: 'The camera has stopped', more: 'Plug it in again, then press Start.' },
  cannot: {
    title: 'This browser cannot read faces',
    more: 'Use a current Chrome, Edge, Firefox or Safari, on a device with more memory.',
  },
  unwanted: {
    title: 'The box does not ask for this',
    more: 'The owner sets camera.source to “browser” first; and only an owner may look.',
  },
  guest: { title: 'Only an owner may look', more: 'Make this device an owner on /phone, then press Start.' },
  taken: { title: 'Another page looks now', more: 'The newest one does. Press Start to look with this one again.' },
  lost: { title: 'No connection to the box', more: 'It goes on by itself when the box is back.' },
};

/** The page that looks with its own camera. */
export const cameraPage = {
  title: 'Look with this camera',
  about:
    'This page reads the mood of the room with the camera of this device, and tells the box numbers: where faces are, and how they look. Pictures stay in this page, are not shown, and are gone with the next one.',
  start: 'Start',
  stop: 'Stop',
  doing,
  faces: (count: number): string =>
    count === 0 ? 'Nobody in view' : count === 1 ? 'One face in view' : `${count} faces in view`,
  looks: 'looks a second',
  work: 'a look',
  dark: 'It is dark for the camera: more light from the front helps.',
  glare: 'It is very bright: turn the camera away from the window.',
  light: 'The light is good.',
};

import type { PageStatus } from '../contract/browser-camera.ts';
import { PROTOCOL_VERSION, type VisionFailed, type VisionStatus } from '../contract/vision.ts';
import type { Eyes } from '../core/ports.ts';
import type { CameraPages, ModelFile } from '../core/ports/browser-camera.ts';
import { BrowserEyes, type BrowserEyesOptions } from './browser-eyes.ts';

export interface BrowserPagesOptions extends Pick<BrowserEyesOptions, 'settings' | 'silenceMs' | 'clock'> {
  readonly models: readonly ModelFile[];
}

/** Eyes in a page, and the door for it. */
export interface BrowserSight extends Disposable {
  readonly eyes: Eyes;
  readonly pages: CameraPages;
  /** Where the box is served, for people who are to open the page. */
  servedAt(port: number): void;
}

/** Takes the words of a page for those of a vision process. */
export function openBrowserSight({ models, ...options }: BrowserPagesOptions): BrowserSight {
  let port = 0;
  const eyes = BrowserEyes.open({
    ...options,
    absent: ({ cameraOn }) => (cameraOn ? noPage(port) : statusOf({ state: 'off', name: '' })),
    silent: silentPage,
  });
  return {
    eyes,
    pages: {
      models,
      attach: (tell) => {
        const page = eyes.attach(tell);
        return {
          dropped: page.dropped,
          hear: (message) => {
            if (message.kind === 'seen') page.hear(message);
            else page.hear(message.kind === 'failed' ? CANNOT_RUN : { ...statusOf(message.camera), ...rates(message) });
          },
          hearMesh: (mesh) => page.hearMesh(mesh),
          [Symbol.dispose]: () => page[Symbol.dispose](),
        };
      },
    },
    servedAt: (served) => {
      port = served;
      eyes.refresh();
    },
    [Symbol.dispose]: () => eyes[Symbol.dispose](),
  };
}

const rates = ({ framesPerSecond, looksPerSecond, pace }: PageStatus): Partial<VisionStatus> => ({
  framesPerSecond,
  looksPerSecond,
  ...(pace === undefined ? {} : { pace }),
});

type Told = Pick<VisionStatus['camera'], 'state' | 'message' | 'remedy'>;

const TOLD: Readonly<Record<PageStatus['camera']['state'], Told>> = {
  off: { state: 'off', message: 'The camera is switched off.', remedy: '' },
  opening: {
    state: 'opening',
    message: 'The camera page asks for its camera.',
    remedy: 'Allow it there, if the browser asks.',
  },
  streaming: { state: 'streaming', message: '', remedy: '' },
  refused: {
    state: 'denied',
    message: 'The camera page may not use the camera of its device.',
    remedy: 'Allow the camera for that page in its browser, then press Start there.',
  },
  missing: {
    state: 'missing',
    message: 'The device that shows the camera page has no camera.',
    remedy: 'Plug one in, or open the page on another device.',
  },
  busy: {
    state: 'busy',
    message: 'The camera of the camera page is used by another program.',
    remedy: 'Close that program, then press Start on the page.',
  },
  hidden: {
    state: 'stalled',
    message: 'The camera page is in the background, where browsers stop pictures.',
    remedy: 'Bring it to the front, and keep its screen on.',
  },
  failed: {
    state: 'failed',
    message: 'The camera of the camera page has stopped.',
    remedy: 'Press Start on the page again.',
  },
};

const CANNOT_RUN: VisionFailed = {
  kind: 'failed',
  message: 'The browser of the camera page cannot read faces.',
  remedy: 'Open the page in a current Chrome, Edge, Firefox or Safari, on a device with more memory.',
};

const statusOf = ({ state, name }: PageStatus['camera']): VisionStatus => seenBy({ ...TOLD[state], name });

/** No process of this machine looks. */
const seenBy = (camera: Told & { readonly name: string }): VisionStatus => ({
  kind: 'status',
  protocol: PROTOCOL_VERSION,
  pid: 0,
  camera: { ...camera, source: 'browser' },
  framesPerSecond: 0,
  looksPerSecond: 0,
});

const noPage = (port: number): VisionStatus =>
  seenBy({
    state: 'missing',
    name: '',
    message: 'The camera page is not open.',
    remedy: `Open http://localhost:${port}/camera on this machine, or /camera of this box through https on another, and press Start.`,
  });

const silentPage = (): VisionStatus =>
  seenBy({
    state: 'stalled',
    name: '',
    message: 'The camera page says nothing: its device sleeps, or has lost the network.',
    remedy: 'Wake it, bring the page to the front, and keep its screen on.',
  });

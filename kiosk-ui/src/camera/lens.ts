import type { VisionSettings } from '../../../daemon/contract/vision.ts';
import type { LensTrouble } from './phases.ts';

export class LensFault extends Error {
  override readonly name = 'LensFault';
  readonly trouble: LensTrouble;

  constructor(trouble: LensTrouble, cause: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** Browsers give a camera to pages that nobody between could have changed: https, and this machine itself. */
export const isSafePlace = (): boolean => isSecureContext && 'mediaDevices' in navigator;

const TROUBLES: Readonly<Record<string, LensTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The camera of this device, open. */
export class Lens {
  readonly name: string;
  readonly #stream: MediaStream;
  readonly #video: HTMLVideoElement;

  private constructor(stream: MediaStream, video: HTMLVideoElement) {
    this.#stream = stream;
    this.#video = video;
    this.name = stream.getVideoTracks()[0]?.label ?? '';
  }

  /**
   * Asks the person, where the browser has not been told yet.
   * @param onEnd told when the camera goes: unplugged, or taken away by the browser
   * @throws LensFault
   */
  static async open({ size, framesPerSecond }: VisionSettings, onEnd: () => void): Promise<Lens> {
    const [width, height] = (size ?? '640x480').split('x').map(Number);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: {
          width: { ideal: width ?? 640 },
          height: { ideal: height ?? 480 },
          frameRate: { ideal: framesPerSecond ?? 15 },
          // That which looks to where the screen is seen from.
          facingMode: 'user',
        },
      });
      stream.getVideoTracks()[0]?.addEventListener('ended', onEnd);
      // It is in no page: nobody sees a picture.
      const video = document.createElement('video');
      video.muted = true;
      video.playsInline = true;
      video.srcObject = stream;
      await video.play();
      return new Lens(stream, video);
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      throw new LensFault(TROUBLES[name] ?? 'failed', error);
    }
  }

  /** The picture that is there now, unread. Null while there is none. */
  async take(): Promise<ImageBitmap | null> {
    return this.#video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA ? null : await createImageBitmap(this.#video);
  }

  /** How many the camera has given so far. */
  get pictures(): number {
    return this.#video.getVideoPlaybackQuality().totalVideoFrames;
  }

  close(): void {
    for (const track of this.#stream.getTracks()) track.stop();
    this.#video.srcObject = null;
  }
}

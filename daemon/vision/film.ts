import type { PictureStore } from '../seeing/picture-store.ts';
import type { Picture } from '../seeing/picture.ts';
import { brightnessOfRgb, Looker, LUMA_STEP_PX, type Film } from '../seeing/looker.ts';
import type { SeerModels } from '../seeing/models.ts';
import { PacedLooker } from '../seeing/paced-looker.ts';
import type { CameraFrame } from './camera/camera.ts';
import { YuyvConverter } from './camera/yuyv.ts';
import { JpegDecoder } from './decode.ts';
import { LumaReader } from './luma.ts';

/** Develops what cameras send. */
class CameraFilm implements Film<CameraFrame> {
  readonly #jpeg: JpegDecoder;
  readonly #yuyv: YuyvConverter;

  constructor(pictures: PictureStore) {
    this.#jpeg = new JpegDecoder(pictures);
    this.#yuyv = new YuyvConverter(pictures);
  }

  /** @throws Retry when the frame is damaged; the next one may be good */
  develop(frame: CameraFrame): Picture {
    return frame.kind === 'jpeg' ? this.#jpeg.decode(frame.bytes) : this.#yuyv.convert(frame);
  }

  /** That of YUYV lies in the frame, from 16 to 235: the picture would first have to become RGB as a whole. */
  brightnessOf(frame: CameraFrame, picture: Picture): number {
    if (frame.kind !== 'yuyv') return brightnessOfRgb(picture);
    let sum = 0;
    let count = 0;
    for (let i = 0; i < frame.widthPx * frame.heightPx; i += LUMA_STEP_PX, count++) {
      sum += (frame.bytes[2 * i]! - 16) / 219;
    }
    return sum / count;
  }
}

export const openLooker = (models: SeerModels): Looker<CameraFrame> =>
  new Looker(models, (pictures) => new CameraFilm(pictures));

export interface PacedOptions {
  readonly isHot: () => boolean;
  readonly clock?: () => number;
}

export const openPacedLooker = (models: SeerModels, options: PacedOptions): PacedLooker<CameraFrame> =>
  new PacedLooker({ looker: openLooker(models), luma: new LumaReader(), cpuClock: threadCpuMs, ...options });

/** The nets compute on this thread. Waiting for a busy processor is not counted: it makes looks rarer by itself. */
function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

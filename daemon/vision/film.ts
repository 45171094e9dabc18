import type { PictureStore } from '../seeing/picture-store.ts';
import type { Picture } from '../seeing/picture.ts';
import { brightnessOfRgb, Looker, LUMA_STEP_PX, type Film } from '../seeing/looker.ts';
import type { SeerModels } from '../seeing/models.ts';
import { PacedLooker } from '../seeing/paced-looker.ts';
import type { CameraFrame, YuyvFrame } from './camera/camera.ts';
import { YuyvConverter } from './camera/yuyv.ts';
import { JpegDecoder } from './decode.ts';
import { LumaReader } from './luma.ts';

/** Develops what cameras send. */
class CameraFilm implements Film<CameraFrame> {
  readonly #jpeg: JpegDecoder;
  readonly #yuyv: YuyvConverter;
  readonly #pictures: PictureStore;
  #brightness: number | null = null;

  constructor(pictures: PictureStore) {
    this.#pictures = pictures;
    this.#jpeg = new JpegDecoder(pictures);
    this.#yuyv = new YuyvConverter(pictures);
  }

  /**
   * Of a JPEG, only what is looked at is decoded then.
   * @throws Retry when the frame is damaged; the next one may be good
   */
  develop(frame: CameraFrame): Picture {
    return frame.kind === 'jpeg' ? this.#jpeg.open(frame.bytes) : this.#yuyv.convert(frame);
  }

  /** That of a JPEG is told anew when all of it was looked at anyway: decoding the rest would cost more than the look. */
  brightnessOf(frame: CameraFrame, picture: Picture): number {
    if (frame.kind === 'yuyv') return brightnessOfYuyv(frame);
    if (this.#brightness === null || this.#pictures.isDeveloped(picture)) this.#brightness = brightnessOfRgb(picture);
    return this.#brightness;
  }
}

/** It lies in the frame, from 16 to 235: the picture would first have to become RGB as a whole. */
function brightnessOfYuyv({ bytes, widthPx, heightPx }: YuyvFrame): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < widthPx * heightPx; i += LUMA_STEP_PX, count++) sum += (bytes[2 * i]! - 16) / 219;
  return sum / count;
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

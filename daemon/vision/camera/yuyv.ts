import { Retry } from '../../core/errors.ts';
import { Darkroom } from '../../seeing/darkroom.ts';
import type { PictureStore } from '../../seeing/picture-store.ts';
import type { Picture } from '../../seeing/picture.ts';
import type { YuyvFrame } from './camera.ts';

/**
 * Makes pictures of YUYV frames (BT.601, limited range, as USB cameras send), each in the place of the one before. Only what is looked at
 * becomes RGB. No library: sharp has no packed YUV.
 */
export class YuyvConverter {
  readonly #pictures: PictureStore;

  /** @param pictures where the pictures go: best where they are looked at */
  constructor(pictures: PictureStore = new Darkroom().pictures) {
    this.#pictures = pictures;
  }

  /** @throws Retry when the frame is shorter than its size says */
  convert({ bytes, widthPx, heightPx }: YuyvFrame): Picture {
    if (bytes.byteLength < widthPx * heightPx * 2) throw new Retry('the camera sent half a picture');
    return this.#pictures.holdYuyv(bytes, widthPx, heightPx);
  }
}

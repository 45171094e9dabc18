import type { Capture, VisionStatus } from '../../contract/vision.ts';

export type CameraState = VisionStatus['camera']['state'];
export type CameraSource = VisionStatus['camera']['source'];

/** How pictures are wished. */
export type CaptureWish = Capture;

/** One picture as the camera gave it. The bytes are a copy: they stay valid. */
export type CameraFrame = JpegFrame | YuyvFrame;

export interface JpegFrame {
  readonly kind: 'jpeg';
  readonly bytes: Uint8Array;
  /** Epoch milliseconds of the exposure, as near as the source tells. */
  readonly atMs: number;
}

/** YUV 4:2:2: Y0 U Y1 V, rows packed without padding; the width is even. */
export interface YuyvFrame {
  readonly kind: 'yuyv';
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly atMs: number;
}

/** What a person should know although pictures come, and what to do about it. */
export interface Notice {
  readonly message: string;
  readonly remedy: string;
}

/** Gives pictures while it is held. Disposing it frees the device, also in the middle of a wait for a frame. */
export interface Camera extends AsyncDisposable {
  /** What a person calls it. */
  readonly name: string;
  readonly source: CameraSource;
  /** For the log: how it delivers, what was set. */
  readonly details?: object;
  readonly notice?: Notice;
  /**
   * Frames as they come, until aborted: always the newest, those between are dropped. One reader at a time.
   * @throws CameraFault when the device fails; open the camera anew then
   */
  frames(signal: AbortSignal): AsyncIterable<CameraFrame>;
}

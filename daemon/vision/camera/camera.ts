import type { VisionStatus } from '../../contract/vision.ts';

export type CameraState = VisionStatus['camera']['state'];
export type CameraSource = VisionStatus['camera']['source'];

/** One picture as the camera gave it. The bytes are a copy: they stay valid. */
export type CameraFrame = JpegFrame | YuyvFrame;

export interface JpegFrame {
  readonly kind: 'jpeg';
  readonly bytes: Uint8Array;
  /** Epoch milliseconds of the exposure, as near as the source tells. */
  readonly atMs: number;
}

/** YUV 4:2:2: Y0 U Y1 V, rows packed without padding. */
export interface YuyvFrame {
  readonly kind: 'yuyv';
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly atMs: number;
}

/** Gives pictures while it is held. Disposing it frees the device, also in the middle of a wait for a frame. */
export interface Camera extends AsyncDisposable {
  /** What a person calls it. */
  readonly name: string;
  readonly source: CameraSource;
  /**
   * Frames as they come, until aborted. One reader at a time.
   * @throws CameraFault when the device fails; open the camera anew then
   */
  frames(signal: AbortSignal): AsyncIterable<CameraFrame>;
}

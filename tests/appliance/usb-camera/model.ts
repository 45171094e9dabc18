/** What a simulated USB camera says it is. */
export interface CameraModel {
  readonly name: string;
  readonly serial: string;
  readonly formats: readonly CameraFormat[];
}

export interface CameraFormat {
  readonly encoding: Encoding;
  readonly sizes: readonly FrameSize[];
}

/** `mjpeg` and `yuyv` are what MoodDJ reads; `grey` (8 bits of luma a pixel) is what it does not. */
export type Encoding = 'mjpeg' | 'yuyv' | 'grey';

export interface FrameSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Fastest first. */
  readonly framesPerSecond: readonly number[];
}

/** What most webcams on sale offer, except that rates fit an emulated machine. */
export const WEBCAM: CameraModel = {
  name: 'SimCam',
  serial: 'SN0001',
  formats: [
    {
      encoding: 'mjpeg',
      sizes: [
        { widthPx: 640, heightPx: 480, framesPerSecond: [30, 15, 5] },
        { widthPx: 1280, heightPx: 720, framesPerSecond: [30, 15, 5] },
      ],
    },
    {
      encoding: 'yuyv',
      sizes: [
        { widthPx: 640, heightPx: 480, framesPerSecond: [15, 5] },
        { widthPx: 320, heightPx: 240, framesPerSecond: [15, 5] },
      ],
    },
  ],
};

const only = (serial: string, encoding: Encoding): CameraModel => ({
  name: `SimCam ${encoding}`,
  serial,
  formats: [{ encoding, sizes: [{ widthPx: 640, heightPx: 480, framesPerSecond: [5] }] }],
});

/** A cheap camera without compression. */
export const YUYV_CAMERA = only('SN0002', 'yuyv');

/** An infrared or measuring camera: a good device that MoodDJ cannot read. */
export const GREY_CAMERA = only('SN0003', 'grey');

/** Bytes of a frame; of a compressed one the most it may have. */
export function frameBytes(encoding: Encoding, { widthPx, heightPx }: FrameSize): number {
  return widthPx * heightPx * (encoding === 'grey' ? 1 : 2);
}

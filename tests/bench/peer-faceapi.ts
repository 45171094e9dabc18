import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { serve } from './contender.ts';
import { openTensorFlow, peersPath, requirePeer, type Tensor } from './peer.ts';

/**
 * @vladmandic/face-api with its fastest detector, landmarks and expressions. It has no tracking, so both modes are the same.
 * It decodes with our decoder.
 */
interface Net {
  loadFromDisk(folder: string): Promise<void>;
}
interface FaceApi {
  readonly version: string;
  readonly nets: { readonly tinyFaceDetector: Net; readonly faceLandmark68Net: Net; readonly faceExpressionNet: Net };
  readonly TinyFaceDetectorOptions: new (options: { inputSize: number; scoreThreshold: number }) => object;
  detectAllFaces(
    picture: Tensor,
    options: object,
  ): { withFaceLandmarks(): { withFaceExpressions(): Promise<readonly object[]> } };
}

const tf = await openTensorFlow();
const faceapi = requirePeer('@vladmandic/face-api/dist/face-api.node-wasm.js') as FaceApi;
const models = peersPath('@vladmandic/face-api/model');
await faceapi.nets.tinyFaceDetector.loadFromDisk(models);
await faceapi.nets.faceLandmark68Net.loadFromDisk(models);
await faceapi.nets.faceExpressionNet.loadFromDisk(models);
const options = new faceapi.TinyFaceDetectorOptions({ inputSize: 416, scoreThreshold: 0.4 });

const decoder = new JpegDecoder();
let frames: readonly Buffer[] = [];

serve({
  load(loaded) {
    frames = loaded;
    return Promise.resolve();
  },
  async look(frame) {
    const { data, widthPx, heightPx } = decoder.decode(frames[frame]!);
    const picture = tf.tensor3d(data.subarray(0, widthPx * heightPx * 3), [heightPx, widthPx, 3], 'int32');
    const faces = await faceapi.detectAllFaces(picture, options).withFaceLandmarks().withFaceExpressions();
    picture.dispose();
    return faces.length;
  },
  extras: () => Promise.resolve({ version: faceapi.version }),
});

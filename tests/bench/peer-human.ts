import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { serve, type Mode } from './contender.ts';
import { openTensorFlow, peersPath, requirePeer, type Tensor, type TensorFlow } from './peer.ts';

/**
 * @vladmandic/human with face detection, mesh and emotion, nothing else. Tracking = its video mode with its own defaults: the detector is
 * skipped while the mesh can be followed. Result caching is off: every frame gets a mesh and an emotion. It decodes with our decoder.
 */
interface Human {
  readonly tf: TensorFlow;
  readonly version: string;
  init(): Promise<void>;
  load(): Promise<void>;
  detect(picture: Tensor, config: object): Promise<{ face: readonly { emotion?: readonly unknown[] }[] }>;
}

const VIDEO_SKIP = { skipFrames: 99, skipTime: 2500 };
const NO_SKIP = { skipFrames: 0, skipTime: 0 };

// Its WebAssembly build fetches its models; Node's fetch knows no file: addresses.
const realFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith('file:') && !address.startsWith('/')) return realFetch(input, init);
  const path = address.startsWith('file:') ? fileURLToPath(address) : address;
  const type = path.endsWith('.json')
    ? 'application/json'
    : path.endsWith('.wasm')
      ? 'application/wasm'
      : 'application/octet-stream';
  return new Response(await readFile(path), { headers: { 'content-type': type } });
};

await openTensorFlow();
// By path: its export map does not name the Node build for WebAssembly.
const { Human: HumanClass } = requirePeer(peersPath('@vladmandic/human/dist/human.node-wasm.js')) as {
  Human: new (config: object) => Human;
};
const off = { enabled: false };
const human = new HumanClass({
  backend: 'wasm',
  wasmPath: peersPath('@tensorflow/tfjs-backend-wasm/dist/'),
  modelBasePath: `file://${peersPath('@vladmandic/human/models/')}`,
  debug: false,
  async: false,
  cacheSensitivity: 0,
  filter: off,
  face: {
    enabled: true,
    detector: { rotation: true, maxDetected: 1, return: false, ...VIDEO_SKIP },
    mesh: { enabled: true },
    attention: off,
    iris: off,
    emotion: { enabled: true, minConfidence: 0.05, ...NO_SKIP },
    description: off,
    antispoof: off,
    liveness: off,
  },
  body: off,
  hand: off,
  object: off,
  gesture: off,
  segmentation: off,
});
await human.init();
await human.load();

const decoder = new JpegDecoder();
let frames: readonly Buffer[] = [];

serve({
  load(loaded) {
    frames = loaded;
    return Promise.resolve();
  },
  async look(frame: number, mode: Mode) {
    const { data, widthPx, heightPx } = decoder.decode(frames[frame]!);
    const picture = human.tf.tensor3d(data.subarray(0, widthPx * heightPx * 3), [heightPx, widthPx, 3], 'int32');
    const result = await human.detect(picture, { face: { detector: mode === 'tracking' ? VIDEO_SKIP : NO_SKIP } });
    picture.dispose();
    return result.face.filter(({ emotion }) => emotion !== undefined && emotion.length > 0).length;
  },
  extras: () => Promise.resolve({ version: human.version }),
});

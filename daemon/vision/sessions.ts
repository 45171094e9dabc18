import { InferenceSession, Tensor } from 'onnxruntime-node';
import { Fatal } from '../core/errors.ts';
import type { DetectorOutput, MeshOutput, SeerModels } from '../seeing/models.ts';
import { DETECTOR_SIDE_PX, MESH_SIDE_PX, MOOD_CLASSES, MOOD_SIDE_PX } from '../seeing/models.ts';
import { readModel, type ModelName } from './model-files.ts';

/** One thread without spinning: a second one gains nothing on nets this small, and spinning doubles the CPU time. */
const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

/**
 * Loads the three nets into onnxruntime-node. A run computes on the calling thread: the event loop stands still meanwhile.
 * @throws Fatal when a model is missing, damaged, or not the net it should be
 */
export async function openSessions(manifestUrl?: URL): Promise<SeerModels & AsyncDisposable> {
  // Without this, onnxruntime keeps a device id in the home directory and reports to its maker. Nothing of this box goes anywhere.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
  await using stack = new AsyncDisposableStack();
  const load = async (name: ModelName): Promise<InferenceSession> =>
    stack.adopt(await openSession(name, manifestUrl), (session) => session.release());
  const detector = await load('face-detector');
  const mesh = await load('face-mesh');
  const mood = await load('mood');
  const toDetect = new InputTensor('image', [1, 3, DETECTOR_SIDE_PX, DETECTOR_SIDE_PX]);
  const toMesh = new InputTensor('image', [1, 3, MESH_SIDE_PX, MESH_SIDE_PX]);
  const owned = stack.move();
  return {
    async detect(input): Promise<DetectorOutput> {
      const out = await detector.run(toDetect.of(input));
      return { regressors: floats(out, 'regressors'), scores: floats(out, 'classificators') };
    },
    async mesh(input, refined): Promise<MeshOutput> {
      const out = await mesh.run({ ...toMesh.of(input), refined: refined ? YES : NO });
      return {
        points: floats(out, 'output_mesh_identity'),
        lips: floats(out, 'output_lips'),
        leftEye: floats(out, 'output_left_eye'),
        rightEye: floats(out, 'output_right_eye'),
        leftIris: floats(out, 'output_left_iris'),
        rightIris: floats(out, 'output_right_iris'),
        flag: floats(out, 'conv_faceflag')[0]!,
      };
    },
    async mood(input, faces): Promise<Float32Array> {
      const grey = input.subarray(0, faces * MOOD_SIDE_PX * MOOD_SIDE_PX);
      const feeds = { grey: new Tensor('float32', grey, [faces, 1, MOOD_SIDE_PX, MOOD_SIDE_PX]) };
      const out = await mood.run(feeds, ['probs']);
      return floats(out, 'probs').subarray(0, faces * MOOD_CLASSES);
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

async function openSession(name: ModelName, manifestUrl: URL | undefined): Promise<InferenceSession> {
  const bytes = await readModel(name, manifestUrl);
  try {
    return await InferenceSession.create(bytes, SESSION_OPTIONS);
  } catch (error) {
    throw new Fatal(
      `The model "${name}" cannot be loaded: ${String(error)}.`,
      'Run `npm ci`, then `npm start`.',
      error,
    );
  }
}

const YES = new Tensor('bool', [true], [1]);
const NO = new Tensor('bool', [false], [1]);

/** Wraps a caller's buffer once instead of for every run: the same buffer comes each time. */
class InputTensor {
  readonly #name: string;
  readonly #shape: readonly number[];
  #data: Float32Array | null = null;
  #feeds: Record<string, Tensor> = {};

  constructor(name: string, shape: readonly number[]) {
    this.#name = name;
    this.#shape = shape;
  }

  of(data: Float32Array): Record<string, Tensor> {
    if (data !== this.#data) {
      this.#data = data;
      this.#feeds = { [this.#name]: new Tensor('float32', data, this.#shape) };
    }
    return this.#feeds;
  }
}

function floats(out: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const data = out[name]?.data;
  if (!(data instanceof Float32Array)) throw new Fatal(`A model gave no "${name}".`, 'Run `npm ci`, then `npm start`.');
  return data;
}

import { InferenceSession, Tensor, type OnnxValue } from 'onnxruntime-node';
import { Fatal } from '../core/errors.ts';
import type { DetectorOutput, MeshOutput, SeerModels } from '../seeing/models.ts';
import { BLOCK_CELLS, CELL_PX, VALUES } from '../seeing/detections.ts';
import { MESH_POINTS } from '../seeing/mesh-parts.ts';
import { MESH_SIDE_PX, MOOD_CLASSES, MOOD_SIDE_PX } from '../seeing/models.ts';
import { findModel, type ModelName } from './model-files.ts';

/** One thread without spinning: a second one gains nothing on nets this small, and spinning doubles the CPU time. */
const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

/** Side of a block of the detector's cells, in input pixels; planes of its answer have a value a block. */
const BLOCK_PX = BLOCK_CELLS * CELL_PX;
const PLANES = BLOCK_CELLS * BLOCK_CELLS;

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
  const detections = new Map<number, Detecting>();
  const toMesh = new Input('image', (faces) => [faces, 3, MESH_SIDE_PX, MESH_SIDE_PX]);
  const toMood = new Input('grey', (faces) => [faces, 1, MOOD_SIDE_PX, MOOD_SIDE_PX]);
  // Written anew by every run: the runtime would otherwise make arrays that live until the next garbage collection.
  const meshed = { output_mesh_identity: room(1, 1, 1, MESH_POINTS * 3), conv_faceflag: room(1, 1, 1, 1) };
  const shares: Tensor[] = [];
  const owned = stack.move();
  return {
    async detect(input, { rows, columns }): Promise<DetectorOutput> {
      const detecting = detections.get(columns) ?? new Detecting(columns);
      detections.set(columns, detecting);
      const found = detecting.roomFor(rows);
      await detector.run(detecting.input.of(input, rows), found);
      return { columns, regressors: floats(found, 'regressors'), scores: floats(found, 'classificators') };
    },
    async mesh(input, refined): Promise<MeshOutput> {
      const parts = refined ? await mesh.run({ ...toMesh.of(input, 1), refined: YES }, { ...meshed, ...PARTS }) : null;
      if (parts === null) await mesh.run({ ...toMesh.of(input, 1), refined: NO }, meshed);
      const part = (name: keyof typeof PARTS): Float32Array => (parts === null ? NOTHING : floats(parts, name));
      return {
        points: floats(meshed, 'output_mesh_identity'),
        lips: part('output_lips'),
        leftEye: part('output_left_eye'),
        rightEye: part('output_right_eye'),
        leftIris: part('output_left_iris'),
        rightIris: part('output_right_iris'),
        flag: floats(meshed, 'conv_faceflag')[0]!,
      };
    },
    async mood(input, faces): Promise<Float32Array> {
      const probs = (shares[faces] ??= room(faces, MOOD_CLASSES));
      await mood.run(toMood.of(input, faces), { probs });
      return floats({ probs }, 'probs');
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

async function openSession(name: ModelName, manifestUrl: URL | undefined): Promise<InferenceSession> {
  const path = await findModel(name, manifestUrl);
  try {
    return await InferenceSession.create(path, SESSION_OPTIONS);
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
/** Of the mesh's parts the runtime makes the arrays: their sizes differ from run to run. */
const PARTS = {
  output_lips: null,
  output_left_eye: null,
  output_right_eye: null,
  output_left_iris: null,
  output_right_iris: null,
};
const NOTHING = new Float32Array(0);

const valuesIn = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);
const room = (...shape: readonly number[]): Tensor => new Tensor('float32', new Float32Array(valuesIn(shape)), shape);

interface Detected extends Readonly<Record<string, Tensor>> {
  readonly regressors: Tensor;
  readonly classificators: Tensor;
}

/** Input and outputs of the detector for pictures of so many columns. */
class Detecting {
  readonly input: Input;
  readonly #columns: number;
  readonly #found = new Map<number, Detected>();

  constructor(columns: number) {
    this.#columns = columns;
    this.input = new Input('image', (rows) => [1, 3, rows, columns]);
  }

  roomFor(rows: number): Detected {
    const blocks = [rows / BLOCK_PX, this.#columns / BLOCK_PX];
    const found = this.#found.get(rows) ?? {
      regressors: room(1, PLANES * VALUES, ...blocks),
      classificators: room(1, PLANES, ...blocks),
    };
    this.#found.set(rows, found);
    return found;
  }
}

/** Wraps a caller's buffer once instead of for every run: the same buffer comes each time. */
class Input {
  readonly #name: string;
  readonly #shapeOf: (count: number) => readonly number[];
  #buffer: Float32Array | null = null;
  #feeds = new Map<number, Record<string, Tensor>>();

  /** @param shapeOf from what differs from run to run: how many faces, how many rows */
  constructor(name: string, shapeOf: (count: number) => readonly number[]) {
    this.#name = name;
    this.#shapeOf = shapeOf;
  }

  /** @param buffer may be longer than the shape demands */
  of(buffer: Float32Array, count: number): Record<string, Tensor> {
    if (buffer !== this.#buffer) {
      this.#buffer = buffer;
      this.#feeds = new Map();
    }
    const known = this.#feeds.get(count);
    if (known !== undefined) return known;
    const shape = this.#shapeOf(count);
    const feeds = { [this.#name]: new Tensor('float32', buffer.subarray(0, valuesIn(shape)), shape) };
    this.#feeds.set(count, feeds);
    return feeds;
  }
}

function floats(out: Readonly<Record<string, OnnxValue>>, name: string): Float32Array {
  const data = out[name]?.data;
  if (!(data instanceof Float32Array)) throw new Fatal(`A model gave no "${name}".`, 'Run `npm ci`, then `npm start`.');
  return data;
}

import { BLOCK_CELLS, CELL_PX, VALUES } from './detections.ts';
import { MESH_POINTS } from './mesh-parts.ts';
import {
  MESH_SIDE_PX,
  MOOD_CLASSES,
  MOOD_SIDE_PX,
  type DetectorOutput,
  type MeshOutput,
  type SeerModels,
} from './models.ts';
import { Input, valuesIn, type Runtime, type RuntimeTensor } from './runtime.ts';

/** Side of a block of the detector's cells, in input pixels; planes of its answer have a value a block. */
const BLOCK_PX = BLOCK_CELLS * CELL_PX;
const PLANES = BLOCK_CELLS * BLOCK_CELLS;

/** Of the mesh's parts the runtime makes the arrays: their sizes differ from run to run. */
const PARTS = {
  output_lips: null,
  output_left_eye: null,
  output_right_eye: null,
  output_left_iris: null,
  output_right_iris: null,
};
const NOTHING = new Float32Array(0);

/** Feeds the three nets and reads their answers, with as few new arrays as the runtime allows. */
export function runNets<Tensor extends RuntimeTensor>(runtime: Runtime<Tensor>): SeerModels {
  const { detector, mesh, mood } = runtime.nets;
  const room = (...shape: readonly number[]): Tensor => runtime.floats(new Float32Array(valuesIn(shape)), shape);
  const detections = new Map<number, Detecting<Tensor>>();
  const toMesh = new Input(runtime, 'image', (faces) => [faces, 3, MESH_SIDE_PX, MESH_SIDE_PX]);
  const toMood = new Input(runtime, 'grey', (faces) => [faces, 1, MOOD_SIDE_PX, MOOD_SIDE_PX]);
  // Written anew by every run: the runtime would otherwise make arrays that live until the next garbage collection.
  const meshed = { output_mesh_identity: room(1, 1, 1, MESH_POINTS * 3), conv_faceflag: room(1, 1, 1, 1) };
  const [yes, no] = [runtime.flag(true), runtime.flag(false)];
  const shares: Tensor[] = [];
  return {
    async detect(input, { rows, columns }): Promise<DetectorOutput> {
      const detecting = detections.get(columns) ?? new Detecting(runtime, columns);
      detections.set(columns, detecting);
      const found = detecting.roomFor(rows);
      await detector.run(detecting.input.of(input, rows), found);
      return { columns, regressors: floats(found, 'regressors'), scores: floats(found, 'classificators') };
    },
    async mesh(input, refined): Promise<MeshOutput> {
      const parts = refined ? await mesh.run({ ...toMesh.of(input, 1), refined: yes }, { ...meshed, ...PARTS }) : null;
      if (parts === null) await mesh.run({ ...toMesh.of(input, 1), refined: no }, meshed);
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
  };
}

/** Input and outputs of the detector for pictures of so many columns. */
class Detecting<Tensor extends RuntimeTensor> {
  readonly input: Input<Tensor>;
  readonly #runtime: Runtime<Tensor>;
  readonly #columns: number;
  readonly #found = new Map<number, Record<'regressors' | 'classificators', Tensor>>();

  constructor(runtime: Runtime<Tensor>, columns: number) {
    this.#runtime = runtime;
    this.#columns = columns;
    this.input = new Input(runtime, 'image', (rows) => [1, 3, rows, columns]);
  }

  roomFor(rows: number): Record<'regressors' | 'classificators', Tensor> {
    const found = this.#found.get(rows) ?? {
      regressors: this.#room(rows, PLANES * VALUES),
      classificators: this.#room(rows, PLANES),
    };
    this.#found.set(rows, found);
    return found;
  }

  #room(rows: number, planes: number): Tensor {
    const shape = [1, planes, rows / BLOCK_PX, this.#columns / BLOCK_PX];
    return this.#runtime.floats(new Float32Array(valuesIn(shape)), shape);
  }
}

function floats(out: Readonly<Record<string, RuntimeTensor>>, name: string): Float32Array {
  const data = out[name]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`a net gave no "${name}"`);
  return data;
}

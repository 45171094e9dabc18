/** What a runtime computes with: onnxruntime's `Tensor`, in Node or in a browser. */
export interface RuntimeTensor {
  readonly data: unknown;
}

/** A loaded net. */
export interface Net<Tensor> {
  /**
   * @param into where the outputs go: a tensor is written in place; for null the runtime makes one
   * @returns at least those that it made
   */
  run(
    feeds: Record<string, Tensor>,
    into: Record<string, Tensor | null>,
  ): Promise<Readonly<Record<string, RuntimeTensor>>>;
}

/** What runs nets: onnxruntime-node in the vision process, onnxruntime-web in a browser. */
export interface Runtime<Tensor extends RuntimeTensor> {
  /** Wraps the array, without a copy. */
  floats(values: Float32Array, shape: readonly number[]): Tensor;
  flag(value: boolean): Tensor;
  readonly nets: { readonly detector: Net<Tensor>; readonly mesh: Net<Tensor>; readonly mood: Net<Tensor> };
}

/** What each net has to answer: one that does not is another net. */
export const NET_OUTPUTS = {
  'face-detector': ['regressors', 'classificators'],
  'face-mesh': [
    'output_mesh_identity',
    'output_lips',
    'output_left_eye',
    'output_right_eye',
    'output_left_iris',
    'output_right_iris',
    'conv_faceflag',
  ],
  mood: ['probs'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NetName = keyof typeof NET_OUTPUTS;

/** Whether a net with these outputs can be the one of this name. */
export const answersAs = (name: NetName, outputs: readonly string[]): boolean =>
  NET_OUTPUTS[name].every((output) => outputs.includes(output));

export const valuesIn = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);

/** Wraps a caller's buffer once instead of for every run: the same buffer comes each time. */
export class Input<Tensor extends RuntimeTensor> {
  readonly #runtime: Pick<Runtime<Tensor>, 'floats'>;
  readonly #name: string;
  readonly #shapeOf: (count: number) => readonly number[];
  #buffer: Float32Array | null = null;
  #feeds = new Map<number, Record<string, Tensor>>();

  /** @param shapeOf from what differs from run to run: how many faces, how many rows */
  constructor(runtime: Pick<Runtime<Tensor>, 'floats'>, name: string, shapeOf: (count: number) => readonly number[]) {
    this.#runtime = runtime;
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
    const feeds = { [this.#name]: this.#runtime.floats(buffer.subarray(0, valuesIn(shape)), shape) };
    this.#feeds.set(count, feeds);
    return feeds;
  }
}

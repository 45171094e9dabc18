import { halfToFloat, type Constant } from './constant.ts';
import { permute } from './layout.ts';
import { ONNX_TYPES, type OnnxAttribute, type OnnxGraph, type OnnxNode, type OnnxTensor } from './onnx-messages.ts';

/** Below this many elements a float16 constant is widened here: a Cast node would cost more bytes than it saves. */
const SMALLEST_HALF_TENSOR = 256;

/** Collects the nodes and constants of an ONNX graph. Values are named by their operator and a running number. */
export class GraphBuilder {
  readonly nodes: OnnxNode[] = [];
  readonly tensors: OnnxTensor[] = [];
  private readonly known = new Map<string, string>();
  private count = 0;

  /** Adds a node and returns the name of its result. An empty input name leaves an optional input out. */
  node(type: string, inputs: readonly string[], attributes: Readonly<Record<string, OnnxAttribute>> = {}): string {
    const output = this.name(type);
    this.nodes.push({ type, inputs, outputs: [output], attributes });
    return output;
  }

  /** Gives a value the name under which callers of the model will know it. */
  rename(value: string, output: string): void {
    this.nodes.push({ type: 'Identity', inputs: [value], outputs: [output], attributes: {} });
  }

  /** A small constant; equal ones are stored once. */
  floats(values: readonly number[], shape: readonly number[] = [values.length]): string {
    return this.once(`float32 ${shape.join()}: ${values.join()}`, () =>
      this.tensor({ type: 'float32', shape, data: Float32Array.from(values) }),
    );
  }

  /** An int64 vector, as ONNX wants shapes, pads and indices; equal ones are stored once. */
  integers(values: readonly number[]): string {
    return this.once(`int64: ${values.join()}`, () =>
      this.tensor({ type: 'int64', shape: [values.length], data: BigInt64Array.from(values, BigInt) }),
    );
  }

  /**
   * A floating-point constant of the source. Large half-precision ones stay so, widened by a Cast that the runtime
   * computes once when it opens the model: half the file, the same speed and the same results as float32 weights.
   * Axis i of the result is axis `order[i]` of the source.
   */
  weights(constant: Constant, order: readonly number[] = [...constant.shape.keys()]): string {
    if (constant.type === 'int32') throw new Error('integer constants have no place among the weights');
    const shape = order.map((axis) => constant.shape[axis]!);
    if (constant.type === 'float32') {
      return this.tensor({ type: 'float32', shape, data: permute(constant.data, constant.shape, order) });
    }
    const data = permute(constant.data, constant.shape, order);
    if (data.length < SMALLEST_HALF_TENSOR) return this.tensor({ type: 'float32', shape, data: halfToFloat(data) });
    return this.node('Cast', [this.tensor({ type: 'float16', shape, data })], { to: ONNX_TYPES.float32 });
  }

  build(name: string, ends: Pick<OnnxGraph, 'inputs' | 'outputs'>): OnnxGraph {
    return { name, nodes: this.nodes, tensors: this.tensors, ...ends };
  }

  private once(key: string, write: () => string): string {
    const name = this.known.get(key) ?? write();
    this.known.set(key, name);
    return name;
  }

  private tensor(tensor: Omit<OnnxTensor, 'name'>): string {
    const name = this.name('constant');
    this.tensors.push({ name, ...tensor });
    return name;
  }

  private name(prefix: string): string {
    return `${prefix}_${this.count++}`;
  }
}

/** How one level of a sparse tensor is stored. */
export type SparseDimension =
  | { readonly format: 'dense'; readonly size: number }
  /** Entry p of the level above owns `indices[segments[p]]` up to, without, `indices[segments[p + 1]]`. */
  | { readonly format: 'csr'; readonly segments: readonly number[]; readonly indices: readonly number[] };

/** TFLite's description of a sparse constant (after TACO, arxiv.org/abs/1703.08976, section 3). */
export interface Sparsity {
  /** Which axis each level runs over, outermost first. */
  readonly traversalOrder: readonly number[];
  /** Axes stored in blocks; the MediaPipe models have none. */
  readonly blockMap: readonly number[];
  readonly dimensions: readonly SparseDimension[];
}

export interface SparseTensor<T extends Uint16Array | Float32Array> {
  readonly shape: readonly number[];
  readonly sparsity: Sparsity;
  /** The stored elements, in traversal order. */
  readonly values: T;
}

/** Writes the stored elements to their places in an otherwise zero tensor. */
export function densify<T extends Uint16Array | Float32Array>(tensor: SparseTensor<T>, dense: T): T {
  const { shape, sparsity, values } = tensor;
  if (sparsity.blockMap.length > 0) throw new Error('block-sparse tensors are not supported');
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
  let stored = 0;

  const fill = (level: number, entry: number, offset: number): void => {
    const dimension = sparsity.dimensions[level];
    if (dimension === undefined) {
      dense[offset] = values[stored++]!;
      return;
    }
    const stride = strides[sparsity.traversalOrder[level]!]!;
    if (dimension.format === 'dense') {
      for (let index = 0; index < dimension.size; index++) {
        fill(level + 1, entry * dimension.size + index, offset + index * stride);
      }
      return;
    }
    for (let next = dimension.segments[entry]!; next < dimension.segments[entry + 1]!; next++) {
      fill(level + 1, next, offset + dimension.indices[next]! * stride);
    }
  };
  fill(0, 0, 0);

  if (stored !== values.length) throw new Error(`sparse tensor stores ${values.length} elements, its index ${stored}`);
  return dense;
}

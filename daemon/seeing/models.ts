/** Columns of the picture that the detector reads. It takes any rows that are a multiple of `DETECTOR_ROWS_STEP`; here never more than columns. */
export const DETECTOR_SIDE_PX = 192;
/** Columns of its quick pass: a quarter less work, and faces must be a fifth larger. */
export const DETECTOR_QUICK_PX = 160;
export const DETECTOR_ROWS_STEP = 16;

/** Size of the picture that the detector reads. */
export interface DetectorInput {
  readonly rows: number;
  /** A multiple of 32. */
  readonly columns: number;
}
/** Side of the square that the mesh reads, in pixels. */
export const MESH_SIDE_PX = 192;
/** Side of the square that the mood net reads, in pixels. */
export const MOOD_SIDE_PX = 112;
/** Number of FER+ classes. */
export const MOOD_CLASSES = 8;

/**
 * What the detector answers for its cells of four input pixels, in planes of blocks of two by two cells, row by row: of the cells left above,
 * right above, left below and right below in turn.
 */
export interface DetectorOutput {
  /** Of what it read. */
  readonly columns: number;
  /**
   * 4 × 16 planes: box centre x, y, width, height, then six points x, y; in input pixels, places relative to the cell's centre.
   */
  readonly regressors: Float32Array;
  /** 4 planes of logits. */
  readonly scores: Float32Array;
}

/** What the attention mesh answers, in input pixels. Lips, eyes and irises are empty where they were not asked for. */
export interface MeshOutput {
  /** 468 × 3 */
  readonly points: Float32Array;
  /** 80 × 2 */
  readonly lips: Float32Array;
  /** 71 × 2; "left" and "right" as in the picture, not the person's. */
  readonly leftEye: Float32Array;
  readonly rightEye: Float32Array;
  /** 5 × 2: centre, then four points round the iris. */
  readonly leftIris: Float32Array;
  readonly rightIris: Float32Array;
  /** "Is it a face?" as a logit. */
  readonly flag: number;
}

/**
 * Runs the nets. The vision process does it with onnxruntime-node, a browser can with onnxruntime-web.
 * The output is valid until the next call of the same method. Inputs are read before the call settles and may be reused then.
 */
export interface SeerModels {
  /** @param input RGB planes 3 × rows × columns, −1…1; may be longer */
  detect(input: Float32Array, size: DetectorInput): Promise<DetectorOutput>;
  /**
   * @param input RGB planes 3 × 192 × 192, 0…1
   * @param refined also look closer at lips, eyes and irises, which takes about as long again
   */
  mesh(input: Float32Array, refined: boolean): Promise<MeshOutput>;
  /**
   * @param input faces × 112 × 112 grey values, 0…255; may be longer
   * @returns faces × 8 probabilities in the order of `FER_CLASSES`
   */
  mood(input: Float32Array, faces: number): Promise<Float32Array>;
}

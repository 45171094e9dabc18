import type { BoxPx } from './picture.ts';

/** One face in one picture. */
export interface FaceFound {
  /** The same number while the face stays in view, never used again; counts from 1. */
  readonly track: number;
  /** Box round the mesh, upright. */
  readonly boxPx: BoxPx;
  /** 0…1: how sure the mesh is that this is a face. */
  readonly score: number;
  /** 478 × (x, y, z) in pixels of the picture; z counts from the head's centre, negative = nearer. */
  readonly points: Float32Array;
  /**
   * Probabilities of the eight FER+ classes in the order of `FER_CLASSES`, read now or up to a fifth of a second ago. In a film, eight equal
   * ones where the quality is 0.
   */
  readonly moods: Float32Array;
  /** 0…1: how far this face can be read (size, pose, light, sharpness), as a share of the mood net's accuracy; 0 = not, see `qualityOf`. */
  readonly quality: number;
}

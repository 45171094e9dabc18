/** What `kernels/` exports, with a memory of its own. Places in the memory and sizes in it are bytes; see there for the rest. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages64KiB: number): number };
  cropPlanes(
    data: number,
    width: number,
    height: number,
    out: number,
    side: number,
    x: number,
    y: number,
    acrossX: number,
    acrossY: number,
    scale: number,
    bias: number,
  ): void;
  greyPatch(data: number, stride: number, out: number, pitch: number, width: number, height: number): void;
  cropGrey(
    levels: number,
    pitch: number,
    width: number,
    height: number,
    out: number,
    side: number,
    samples: number,
    smooth: boolean,
    x: number,
    y: number,
    acrossX: number,
    acrossY: number,
    downX: number,
    downY: number,
  ): void;
  fitPlanes(
    data: number,
    columns: number,
    firstColumn: number,
    endColumn: number,
    rows: number,
    firstRow: number,
    endRow: number,
    out: number,
    side: number,
    count: number,
    scale: number,
    bias: number,
  ): void;
  yuyvToRgb(yuyv: number, rgb: number, pixels: number): void;
}

export function openKernels(): Kernels;

import type { PageMessage } from '../../contract/browser-camera.ts';
import type { VisionSettings } from '../../contract/vision.ts';

/** A page in a browser that looks for the box. One at a time: the newest. */
export interface CameraPages {
  readonly models: readonly ModelFile[];
  /** @param tell is given the settings, at once and on every change */
  attach(tell: (settings: VisionSettings) => void): CameraPage;
}

export interface CameraPage extends Disposable {
  /** Aborted when another page has taken over. */
  readonly dropped: AbortSignal;
  hear(message: PageMessage): void;
  /** @param mesh a checked mesh message */
  hearMesh(mesh: Uint8Array): void;
}

/** A net as it lies on the box. */
export interface ModelFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** On the disk. */
  readonly file: string;
}

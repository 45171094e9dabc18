import type { RoomSeen } from '../../../daemon/contract/vision.ts';
import type { Pace, PaceSettings } from '../../../daemon/seeing/pace-policy.ts';
import type { NetName } from '../../../daemon/seeing/runtime.ts';

/** What the page tells its worker: the nets once, then one frame after each answer. All buffers are handed over, not copied. */
export type ToWorker =
  | {
      readonly kind: 'open';
      readonly runtime: ArrayBuffer;
      readonly nets: Readonly<Record<NetName, ArrayBuffer>>;
    }
  | { readonly kind: 'frame'; readonly frame: ImageBitmap; readonly atMs: number; readonly settings: PaceSettings }
  /** Another camera or another moment. */
  | { readonly kind: 'forget' };

/** What the worker answers: numbers. It has no network. */
export type FromWorker =
  | { readonly kind: 'ready' }
  /** It can do nothing in this browser. */
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'looked';
      /** Null: the frame was not looked at. */
      readonly seen: RoomSeen | null;
      /** Where the settings want one. */
      readonly mesh: Uint8Array<ArrayBuffer> | null;
      readonly pace: Pace;
      /** How often it wants a frame. */
      readonly framesPerSecond: number;
    };
